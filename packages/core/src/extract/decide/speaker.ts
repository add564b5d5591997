import {
  ancestorsOf,
  dependents,
  hasLabel,
  headOf,
  isBelow,
  pathOf,
  prepositionOf,
  quotingVerbs,
  subtree,
} from '../../annotate/index.js'
import {
  QUOTING_VERBS,
  SPEECH_NOUNS,
  SPEECH_VERBS,
  STANCE_VERBS,
  STRESSING_VERBS,
  TEXT_NOUNS,
  wordsOf,
} from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { type Participant, participants, type RuleContext } from '../context.js'
import { isDoneByNobody } from './negation.js'

/** "Lund said …, adding that …": a participle without a subject shares that of what is said before it. */
const sharesSayer = ({ sentence }: RuleContext, verb: Token): boolean =>
  verb.xpos === 'VBG' && dependents(sentence, verb, ['nsubj']).length === 0

/** The actors a word stands for, of those that speak. */
const speakersAt = (context: RuleContext, token: Token): readonly Participant[] =>
  participants(context, token).filter(p => p.type !== 'place')

/** "Norvik Air chief Jane Roe said", "reported officials": who stands right before or behind a verb, whatever the tree hangs it from. */
const besideVerb = (context: RuleContext, verb: Token, step: -1 | 1): Participant | undefined => {
  const { sentence, who } = context
  let at = verb.index + step
  while (/^(?:ADV|AUX)$/.test(sentence.tokens[at]?.upos ?? '')) at += step
  const isComma = step < 0 && sentence.tokens[at]?.text === ','
  const token = sentence.tokens[isComma ? at - 1 : at]
  const markable = token && /^(?:NOUN|PROPN|PRON)$/.test(token.upos) ? who.markableAt(sentence, token) : undefined
  // "the leader, Jane Roe, said", but not "the leader, who met Jane Roe, said"
  if (!markable || (isComma && markable.head.deprel !== 'appos')) return undefined
  return speakersAt(context, markable.head).find(p => p.start <= token.start && token.end <= p.end)
}

const CITING = wordsOf('citing-verbs')

/** Whose words a verb of saying passes on: "quoted the minister as saying", "said, citing the minister". */
const sourceOf = (context: RuleContext, verb: Token): string | null => {
  const { sentence } = context
  // "…, she said, citing …", wherever the tree hangs it
  const [next, afterNext] = sentence.tokens.slice(verb.index + 1)
  const behind = next?.text === ',' ? afterNext : next
  const quoting = CITING.has(verb.lemma)
    ? [verb]
    : [...dependents(sentence, verb, ['advcl']), ...(behind ? [behind] : [])].filter(
        v => CITING.has(v.lemma) && v.xpos === 'VBG',
      )
  const quoted = quoting.flatMap(v => dependents(sentence, v, ['obj']))
  return quoted.flatMap(q => speakersAt(context, q))[0]?.actor ?? null
}

/** Who passes on the words of another by a verb of saying: the Tass of "Tass quoted the minister", "the minister was quoted by Tass". */
const passerOf = (context: RuleContext, said: Token): string | null => {
  const { sentence } = context
  const quoting = [said, ...ancestorsOf(sentence, said)].find(v => CITING.has(v.lemma) || !sharesSayer(context, v))
  const agent = quoting && CITING.has(quoting.lemma) ? dependents(sentence, quoting, ['obl:agent'])[0] : undefined
  if (agent) return speakersAt(context, agent)[0]?.actor ?? null
  if (!quoting || sourceOf(context, quoting) === null) return null
  return dependents(sentence, quoting, ['nsubj']).flatMap(s => speakersAt(context, s))[0]?.actor ?? null
}

/** "Who", "that": what they stand for is the subject of their clause. */
const isRelative = ({ xpos }: Token): boolean => /^W(?:P|DT)$/.test(xpos)

/** "Lawyers for Jane Roe said": she stands in the subject's phrase and says nothing herself. */
const isToldOfSubject = ({ sentence }: RuleContext, subjects: readonly Token[], { start, end }: Participant): boolean =>
  subjects.some(subject =>
    dependents(sentence, subject, ['nmod']).some(
      n => start <= n.start && n.end <= end && n.index > subject.index && prepositionOf(sentence, n) !== undefined,
    ),
  )

/** The person a clause of saying names as its subject; a person right before the verb goes before a body the tree takes for it. */
const sayer = (context: RuleContext, said: Token): string | null => {
  const above = ancestorsOf(context.sentence, said).filter(t => QUOTING_VERBS.has(t.lemma))
  const verb = [said, ...above].find((t, i) => !sharesSayer(context, t) || i === above.length) ?? said
  if (isDoneByNobody(context.sentence, verb)) return null
  const own = dependents(context.sentence, verb, ['nsubj'])
  const cited = sourceOf(context, verb)
  if (cited) return cited
  const clause = context.clauses.find(c => c.verb === verb)
  const isPassive = clause?.isPassive && verb.lemma !== 'quote'
  const isOwn = !isPassive && own.some(s => !isRelative(s))
  const subjects = isOwn ? own : (clause?.subjects ?? [])
  const found = subjects.map(s => speakersAt(context, s)[0]).find(Boolean)
  if (isPassive || verb.xpos === 'VBG' || (found && found.type === 'person')) return found?.actor ?? null
  const before = besideVerb(context, verb, -1)
  if (before?.type === 'person' && before.kind === 'name' && !isToldOfSubject(context, own, before)) return before.actor
  const spoken = found ?? before ?? (own.length === 0 ? besideVerb(context, verb, 1) : undefined)
  const words = isOwn ? own[0] : subjects[0]
  return spoken?.actor ?? (words ? authorOfWords(context, words) : null)
}

const TOPIC = wordsOf('topic-markers')

/** "Accused B of attacking C", "thanked B for hosting C": a clause that tells what the verb above it is about. */
const isAbout = ({ sentence }: RuleContext, verb: Token): boolean => {
  const marks = dependents(sentence, verb, ['mark', 'case'])
  return marks.length > 0 && marks.every(m => TOPIC.has(m.text.toLowerCase()))
}

/** "Said since A attacked B, C will leave": what stands between the verb and its clause is said with it, unless a "that" follows. */
const isBetween = ({ sentence }: RuleContext, current: Token, verb: Token): boolean =>
  hasLabel(current, ['advcl', 'obl']) &&
  current.index > verb.index &&
  dependents(sentence, verb, ['ccomp']).some(
    c =>
      c.index > current.index &&
      sentence.tokens.slice(current.index, c.index).every(t => t.head !== c.index || t.lemma !== 'that'),
  )

/** "A threatened B, C said": a clause of its own in front of the verb of saying, whatever the tree takes it for. */
const isUnjoined = ({ sentence }: RuleContext, current: Token, verb: Token): boolean =>
  current.deprel === 'advcl' &&
  /^VB[DPZ]$/.test(current.xpos) &&
  current.index < verb.index &&
  dependents(sentence, current, ['nsubj']).length > 0 &&
  dependents(sentence, current, ['mark', 'advmod']).every(m => m.index > current.index)

/** What is said by a verb of saying: its clause, a quotation beside it, a gerund of what somebody is accused of. */
const isSaid = (context: RuleContext, current: Token, verb: Token): boolean => {
  if (SPEECH_NOUNS.has(verb.lemma) && verb.upos === 'NOUN') return hasLabel(current, ['acl', 'ccomp'])
  if (!QUOTING_VERBS.has(verb.lemma)) return false
  const isClause = current.upos !== 'NOUN' || dependents(context.sentence, current, ['cop']).length > 0
  if (hasLabel(current, ['ccomp', 'parataxis']) && isClause) return true
  if (isUnjoined(context, current, verb)) return true
  if (hasLabel(current, ['obj'])) return isClause || STRESSING_VERBS.has(verb.lemma)
  return (current.xpos === 'VBG' && isAbout(context, current)) || isBetween(context, current, verb)
}

/** Sentences back to where it was said whose words "the statement" are. */
const REACH_OF_WORDS = 3

/** "The statement also said": its owner here, else whoever issued it or said something in it shortly before. */
const authorOfWords = (context: RuleContext, noun: Token): string | null => {
  const { document, sentence } = context
  const own = ownerOfWords(context, noun)
  if (own || !TEXT_NOUNS.has(noun.lemma)) return own
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH_OF_WORDS); i--) {
    const near = { ...context, sentence: document.sentences[i] }
    for (const same of near.sentence.tokens.filter(t => t.lemma === noun.lemma)) {
      const verb = headOf(near.sentence, same)
      const who = ownerOfWords(near, same) ?? (verb && QUOTING_VERBS.has(verb.lemma) ? sayer(near, verb) : null)
      if (who) return who
    }
  }
  return null
}

const AGENTIVE = wordsOf('agentive-prepositions')

/** Whose words a noun stands for: "the minister's claim that …", "a statement of the ministry", "a report released by the ministry". */
const ownerOfWords = (context: RuleContext, noun: Token): string | null => {
  const { sentence } = context
  for (const child of dependents(sentence, noun, ['nmod', 'amod', 'compound', 'acl'])) {
    const preposition = prepositionOf(sentence, child)
    const owners =
      child.deprel === 'acl'
        ? dependents(sentence, child, ['obl']).filter(o => prepositionOf(sentence, o) === 'by')
        : preposition === undefined || AGENTIVE.has(preposition)
          ? [child]
          : []
    const found = owners.flatMap(o => speakersAt(context, o))[0]
    if (found) return found.actor
  }
  return null
}

/** Whose words they are, then who passes them on. */
const voicesOf = (context: RuleContext, head: Token): readonly (string | null)[] =>
  head.upos === 'NOUN' ? [ownerOfWords(context, head)] : [sayer(context, head), passerOf(context, head)]

/** What a verb of stressing or judging is about: "stressed the support of A for B", "pointed to the visit", "thanked B for hosting C". */
const isJudged = (context: RuleContext, current: Token, verb: Token): boolean => {
  if (!STANCE_VERBS.has(verb.lemma)) return false
  if (hasLabel(current, ['advcl', 'xcomp'])) return current.xpos === 'VBG' && isAbout(context, current)
  if (hasLabel(current, ['ccomp'])) return true
  if (hasLabel(current, ['obj'])) return speakersAt(context, current).length === 0
  return hasLabel(current, ['obl']) && TOPIC.has(prepositionOf(context.sentence, current) ?? '')
}

/** "Is said to have met", "it was reported that": put into the mouth of nobody. */
const isHearsay = (context: RuleContext, current: Token, verb: Token): boolean => {
  const clause = context.clauses.find(c => c.verb === verb)
  return (
    SPEECH_VERBS.has(verb.lemma) &&
    hasLabel(current, ['xcomp', 'ccomp', 'csubj']) &&
    clause?.isPassive === true &&
    clause.subjects.length === 0
  )
}

/** "…, Lund remarked": a verb of saying set off behind what it says, which the tree may take for a clause of it. */
const isSetOffBehind = ({ sentence }: RuleContext, verb: Token, current: Token): boolean => {
  const [first] = subtree(sentence, verb)
  const isSetOff = [first, first - 1].some(i => sentence.tokens[i]?.text === ',')
  return verb.index > current.index && isSetOff && dependents(sentence, verb, ['ccomp', 'obj', 'mark']).length === 0
}

/** Who vouches in an aside: "…, Lund said", "as stated by Lund"; then who passes that on. */
const asideOf = (context: RuleContext, current: Token, anchor: Token): readonly (string | null)[] => {
  const { sentence } = context
  for (const beside of dependents(sentence, current, ['parataxis', 'advcl', 'ccomp'])) {
    if (!QUOTING_VERBS.has(beside.lemma) || isBelow(sentence, anchor, beside)) continue
    const isAs = beside.xpos !== 'VBG' && dependents(sentence, beside, ['mark']).some(m => m.lemma === 'as')
    const isAside = beside.deprel === 'ccomp' ? isSetOffBehind(context, beside, current) : isAs
    const voices = beside.deprel === 'parataxis' || isAside ? voicesOf(context, beside) : []
    if (voices.some(Boolean)) return voices
  }
  return []
}

/** "According to Lund", "according to a statement of the ministry": wherever the tree hangs it, it is said of the sentence. */
const accordingTo = (context: RuleContext, anchor: Token): string | null => {
  const { sentence } = context
  const mark = sentence.tokens.find((t, i) => /^according$/i.test(t.text) && sentence.tokens[i + 1]?.text === 'to')
  const source = mark && headOf(sentence, mark)
  if (!source || isBelow(sentence, anchor, source)) return null
  return speakersAt(context, source)[0]?.actor ?? ownerOfWords(context, source)
}

/** Who says what is said at `anchor`, and who passed it on; outermost last. */
export interface Voices {
  readonly speaker: string | null
  readonly reportedBy: readonly string[]
}

/** The actors around `anchor` that say it or say that it was said, innermost first; null where nobody in particular says it. */
const voicesAround = (context: RuleContext, anchor: Token): readonly string[] | null => {
  const { sentence } = context
  const found: (string | null)[] = []
  for (const current of pathOf(sentence, anchor)) {
    const head = headOf(sentence, current)
    const isFirst = !found.some(Boolean)
    if (head && isFirst && isHearsay(context, current, head)) return null
    const isWords = head && (isSaid(context, current, head) || (isFirst && isJudged(context, current, head)))
    const above = isWords ? voicesOf(context, head) : []
    found.push(...(above.some(Boolean) ? above : asideOf(context, current, anchor)))
  }
  return found.filter(who => who !== null)
}

/** Who introduces the quotation `anchor` stands in. */
const quoterOf = (context: RuleContext, anchor: Token): string | null => {
  for (const { sentence: near, verb } of quotingVerbs(context.document, context.sentence, anchor, QUOTING_VERBS)) {
    const who = sayer({ ...context, sentence: near }, verb)
    if (who) return who
  }
  return null
}

/**
 * Who vouches for what is said at `anchor`: the subject of the innermost verb of saying or judging around it, an "according to", the speaker of
 * the quotation; null for the writer, and where it is said by nobody in particular. Those farther out passed it on.
 */
export const decideSpeaker = (context: RuleContext, anchor: Token): Voices => {
  const around = voicesAround(context, anchor)
  if (around === null) return { speaker: null, reportedBy: [] }
  const source = accordingTo(context, anchor)
  const cited = CITING.has(anchor.lemma) ? sourceOf(context, anchor) : null
  const all = [...around, ...(source ? [source] : [])].filter(who => who !== cited)
  const quoter = all.length === 0 ? quoterOf(context, anchor) : null
  const [speaker = quoter, ...reportedBy] = new Set(all)
  return { speaker, reportedBy }
}
