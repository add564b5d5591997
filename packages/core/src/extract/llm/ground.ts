import type { WhoIsWho } from '../../actors/index.js'
import { findRelation } from '../../lexicon/index.js'
import {
  type CharSpan,
  type Document,
  type Issue,
  type Sentence,
  STATUSES,
  type Statement,
  type Status,
} from '../../model/index.js'
import { readClauses } from '../clauses/index.js'
import type { Candidate, Participant, RuleContext } from '../context.js'
import { sentenceNames, toStatement } from '../decide/to-statement.js'
import type { Chunk } from './chunks.js'
import { locateQuote } from './locate-quote.js'
import type { SaidStatement } from './reply.js'
import { headFirst, resolveQuote } from './resolve-quote.js'

/** The statement that a model's words are grounds for, or why they are none. */
export type Grounded =
  | { readonly kind: 'statements'; readonly statements: readonly Statement[] }
  | { readonly kind: 'issue'; readonly issue: Issue }

class Ungrounded extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const SHOWN = 80
const shown = (words: string): string => JSON.stringify(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words)

const isStatus = (status: string): status is Status => (STATUSES as readonly string[]).includes(status)

const distance = (a: CharSpan, b: CharSpan): number => Math.max(a.start - b.end, b.start - a.end, 0)

/** How many sentences before a statement its actors may have been quoted from. */
const CONTEXT = 3

/** Reads a document's sentences for quotes: a function that grounds what a model said of one of them. */
export const createGrounding = (document: Document, who: WhoIsWho) => {
  const { article, sentences } = document
  const names = sentenceNames(document)
  const contextOf = (sentence: Sentence): RuleContext => ({
    document,
    sentence,
    clauses: readClauses(sentence),
    who,
    note: () => {},
  })

  /** The sentence the words of the action stand in: the one named, else the only one of the chunk that has them. */
  const findTrigger = (said: SaidStatement, chunk: Chunk): { readonly sentence: Sentence; readonly span: CharSpan } => {
    const found = chunk.sentences.flatMap(sentence => {
      const [span] = locateQuote(article.text, said.trigger, sentence)
      return span ? [{ sentence, span }] : []
    })
    const named = found.find(f => f.sentence.index === said.sentence)
    if (named) return named
    if (found.length === 1) return found[0]
    throw new Ungrounded(
      'LLM_QUOTE_NOT_FOUND',
      `the trigger ${shown(said.trigger)} is not in sentence ${said.sentence}`,
    )
  }

  /** Who is meant by words quoted from a sentence before: only actors that the sentence itself mentions. */
  const findInContext = (quote: string, sentence: Sentence, type: string): readonly Participant[] => {
    for (const before of sentences.slice(Math.max(0, sentence.index - CONTEXT), sentence.index).reverse()) {
      const [span] = locateQuote(article.text, quote, before)
      if (!span) continue
      return resolveQuote(contextOf(before), span, type).flatMap(participant => {
        const mention = who.registry
          .find(participant.actor)
          ?.mentions.find(m => m.start >= sentence.start && m.end <= sentence.end)
        return mention ? [{ ...participant, start: mention.start, end: mention.end, kind: mention.kind }] : []
      })
    }
    return []
  }

  const findEnd = (
    context: RuleContext,
    { quote, type, role, trigger }: { quote: string; type: string; role: string; trigger: CharSpan },
  ): readonly Participant[] => {
    const spans = [...locateQuote(article.text, quote, context.sentence)]
    const [nearest] = spans.sort((a, b) => distance(a, trigger) - distance(b, trigger))
    const found = nearest ? resolveQuote(context, nearest, type) : findInContext(quote, context.sentence, type)
    if (found.length > 0) return found
    throw nearest
      ? new Ungrounded('LLM_NO_ACTOR', `the ${role} ${shown(quote)} is no actor`)
      : new Ungrounded('LLM_QUOTE_NOT_FOUND', `the ${role} ${shown(quote)} is not in its sentence`)
  }

  const pairs = (
    subjects: readonly Participant[],
    objects: readonly Participant[],
    reciprocal: boolean,
  ): readonly (readonly [Participant, Participant])[] => {
    const all = subjects.flatMap(s => objects.filter(o => o.actor !== s.actor).map(o => [s, o] as const))
    if (!reciprocal) return all
    const isMirror = ([s, o]: (typeof all)[number], i: number): boolean =>
      all.slice(0, i).some(([a, b]) => a.actor === o.actor && b.actor === s.actor)
    return all.filter((pair, i) => !isMirror(pair, i))
  }

  const ground = (said: SaidStatement, chunk: Chunk): readonly Statement[] => {
    const relation = findRelation(said.relation)
    if (!relation)
      throw new Ungrounded('LLM_RELATION_UNKNOWN', `${shown(said.relation)} is no relation of the vocabulary`)
    const { status, negated, reciprocal } = said
    if (!isStatus(status)) throw new Ungrounded('LLM_STATUS_UNKNOWN', `${shown(status)} is no status`)
    const { sentence, span: trigger } = findTrigger(said, chunk)
    const context = contextOf(sentence)
    const subjects = findEnd(context, { quote: said.subject, type: said.subjectType, role: 'subject', trigger })
    const objects = findEnd(context, { quote: said.object, type: said.objectType, role: 'object', trigger })
    const found = pairs(subjects, objects, reciprocal)
    if (found.length === 0)
      throw new Ungrounded('LLM_SAME_ACTOR', `${shown(said.subject)} and ${shown(said.object)} are the same actor`)
    const words = headFirst(sentence, trigger)
    const anchor = words.find(t => /^(?:VERB|NOUN|ADJ)$/.test(t.upos)) ?? words[0]
    if (!anchor) throw new Ungrounded('LLM_QUOTE_NOT_FOUND', `the trigger ${shown(said.trigger)} has no word`)
    return found.map(([subject, object]) => {
      const candidate: Candidate = {
        rule: 'llm',
        relation,
        verb: anchor.lemma,
        subject,
        object,
        reciprocal,
        trigger: [...words].sort((a, b) => a.index - b.index),
        anchor,
        place: null,
      }
      const statement = toStatement(context, names[sentence.index], { candidate })
      return { ...statement, status, negated, act: statement.status === status ? statement.act : null }
    })
  }

  return (said: SaidStatement, chunk: Chunk): Grounded => {
    try {
      return { kind: 'statements', statements: ground(said, chunk) }
    } catch (error) {
      if (!(error instanceof Ungrounded)) throw error
      const message = `Article "${article.id}": a statement of the model is left out, since ${error.message}.`
      return { kind: 'issue', issue: { code: error.code, message, articleId: article.id, level: 'note' } }
    }
  }
}
