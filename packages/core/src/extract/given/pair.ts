import type { WhoIsWho } from '../../actors/index.js'
import { ancestorsOf, dependents, hasLabel, headOf, isBelow, prepositionOf } from '../../annotate/index.js'
import type { CharSpan, Document, Sentence, Token } from '../../model/index.js'
import { type Clause, readClauses } from '../clauses/index.js'
import type { RuleContext } from '../context.js'

/** Two given mentions of one sentence. One of them may be missing. */
export interface MentionPair {
  readonly subject: CharSpan | null
  readonly object: CharSpan | null
}

/** A given mention as tokens: `head` is the highest in the tree. */
export interface GivenMention extends CharSpan {
  readonly id: 'subject' | 'object'
  readonly tokens: readonly Token[]
  readonly head: Token
}

export interface GivenPair {
  readonly context: RuleContext
  readonly subject: GivenMention | null
  readonly object: GivenMention | null
}

const depthOf = (sentence: Sentence, token: Token): number => ancestorsOf(sentence, token).length

const IS_NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|X|SYM)$/

const readMention = (sentence: Sentence, id: GivenMention['id'], span: CharSpan | null): GivenMention | null => {
  if (!span) return null
  const tokens = sentence.tokens.filter(t => t.start < span.end && span.start < t.end && t.upos !== 'PUNCT')
  const inside = new Set(tokens.map(t => t.index))
  const tops = tokens.filter(t => !inside.has(t.head))
  const nominal = tops.filter(t => IS_NOMINAL.test(t.upos))
  const [head] = (nominal.length > 0 ? nominal : tops).toSorted(
    (a, b) => depthOf(sentence, a) - depthOf(sentence, b) || a.index - b.index,
  )
  return head ? { id, start: span.start, end: span.end, tokens, head } : null
}

/** Only the two given mentions are actors here: the question is what holds between them, whoever else there is. */
const onlyThese = (mentions: readonly GivenMention[]): WhoIsWho['at'] => {
  const byToken = new Map<number, GivenMention>()
  for (const mention of mentions) byToken.set(mention.head.index, mention)
  return (_, token) => {
    const mention = byToken.get(token.index)
    if (!mention) return undefined
    const { id, start, end } = mention
    const actor = {
      id,
      name: id,
      type: 'organisation',
      country: null,
      code: null,
      role: null,
      gender: null,
      aliases: new Set<string>(),
      mentions: [],
    } as const
    return { start, end, kind: 'name', actors: [{ ...actor, mentions: [] }] }
  }
}

/** "U.S. reduced tariffs", "Chile severed ties": in headline style the tree takes the verb for a word before its object. */
const readHeadline = (sentence: Sentence, subject: GivenMention | null): readonly Clause[] => {
  if (!subject) return []
  return sentence.tokens.flatMap(verb => {
    const object = headOf(sentence, verb)
    const isBefore = object !== undefined && verb.index < object.index && /^(?:NOUN|PROPN)$/.test(object.upos)
    if (verb.upos !== 'VERB' || !isBefore || !hasLabel(verb, ['amod', 'compound', 'nsubj'])) return []
    if (subject.head.index > verb.index || !isBelow(sentence, subject.head, object)) return []
    const obliques = dependents(sentence, object, ['nmod', 'obl']).map(token => ({
      token,
      preposition: prepositionOf(sentence, token) ?? '',
    }))
    const common = { isPassive: false, particle: undefined, indirect: [] }
    return [{ verb, ...common, subjects: [subject.head], objects: [object], obliques }]
  })
}

const readAllClauses = (sentence: Sentence, subject: GivenMention | null): readonly Clause[] => {
  const reread = readHeadline(sentence, subject)
  return [...readClauses(sentence).filter(c => !reread.some(r => r.verb === c.verb)), ...reread]
}

/** The sentence that holds the pair, read with these two as its only actors; undefined where a span is in no sentence. */
export const readPair = (document: Document, pair: MentionPair): GivenPair | undefined => {
  const spans = [pair.subject, pair.object].filter(s => s !== null)
  const holds = (s: Sentence, span: CharSpan): boolean => s.start < span.end && span.start < s.end
  const sentence =
    document.sentences.find(s => spans.every(span => holds(s, span))) ??
    document.sentences.find(s => spans.some(span => holds(s, span)))
  if (!sentence) return undefined
  const subject = readMention(sentence, 'subject', pair.subject)
  const object = readMention(sentence, 'object', pair.object)
  const mentions = [subject, object].filter(m => m !== null)
  if (mentions.length === 0) return undefined
  const who: WhoIsWho = {
    registry: {
      get: facts => ({ ...facts, role: null, gender: null, aliases: new Set(), mentions: [] }),
      find: () => undefined,
      all: () => [],
    },
    affiliations: [],
    entities: [],
    merges: [],
    at: onlyThese(mentions),
    markableAt: () => undefined,
  }
  return {
    subject,
    object,
    context: { document, sentence, clauses: readAllClauses(sentence, subject), who, note: () => undefined },
  }
}
