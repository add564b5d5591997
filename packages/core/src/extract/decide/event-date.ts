import {
  ancestorsOf,
  DAY_MS,
  dependents,
  firstConjunct,
  hasTo,
  headOf,
  isBelow,
  prepositionOf,
} from '../../annotate/index.js'
import { AGENT_NOUNS, findNoun, framesOfNoun, isActAboutEvent, wordsOf } from '../../lexicon/index.js'
import type { DateMention, Document, Sentence, Token } from '../../model/index.js'
import { spanAround, spanBefore } from '../../text/index.js'
import type { RuleContext } from '../context.js'
import { asMeant, datesIn } from './coming-dates.js'
import { firstTokenOf, governors, isNarrated } from './dated-verbs.js'

/** "Agreed to meet next week": the day of the meeting, not of the agreement. */
const isInfinitive = (sentence: Sentence, verb: Token): boolean =>
  verb.deprel.startsWith('xcomp') && hasTo(sentence, verb)

/** How far back, in days before publication and in sentences of the text, a story's day reaches. */
const STORY_DAYS = 7
const STORY_SENTENCES = 6
/** What a date that belongs to another noun costs, in words between. */
const NOUN_COST = 60

const AT_OCCASION = wordsOf('occasion-prepositions')
const LIMIT = wordsOf('temporal-limit-prepositions')

/** The noun a date names a thing by: "the July 2020 ceasefire". It says when that was, not when something was done about it. */
const datedNoun = (sentence: Sentence, date: DateMention): Token | undefined => {
  const isInside = (t: Token): boolean => t.start >= date.start && t.end <= date.end
  const top = sentence.tokens.find(t => isInside(t) && !isInside(sentence.tokens[t.head] ?? t))
  if (!top || !/^(?:compound|nummod|nmod|amod)/.test(top.deprel)) return undefined
  const noun = headOf(sentence, top)
  // "In October 2016, the city": a comma ends the phrase
  if (noun && sentence.tokens.slice(top.index, noun.index).some(t => t.text === ',')) return undefined
  return noun && /^(?:NOUN|PROPN)$/.test(noun.upos) && noun.index > top.index ? noun : undefined
}

/** "Met at the June summit": the occasion's date is that of what was done on it. */
const isOccasion = (sentence: Sentence, noun: Token, verb: Token): boolean =>
  noun.deprel.startsWith('obl') &&
  headOf(sentence, noun) === verb &&
  AT_OCCASION.has(prepositionOf(sentence, noun) ?? '')

const namesThing = (document: Document, date: DateMention): boolean => {
  const sentence = spanAround(document.sentences, date)
  return sentence !== undefined && datedNoun(sentence, date) !== undefined
}

/** "Since February", "extended the ban to May 1": a start or an end, not the day of what is told. */
const isLimit = (sentence: Sentence, date: DateMention): boolean => {
  const token = firstTokenOf(sentence, date)
  return (
    token !== undefined && [token, sentence.tokens[token.index - 1]].some(t => LIMIT.has(t?.text.toLowerCase() ?? ''))
  )
}

/**
 * The day a story is about, for what it goes on to tell in the simple past: the last date named before this sentence, where that is a day
 * (or the month of publication) shortly before publication.
 */
const storyDate = ({ document, sentence }: RuleContext): DateMention | null => {
  const published = Date.parse(document.article.publishedAt ?? '')
  const before = (offset: number): DateMention | undefined => {
    const date = spanBefore(document.dates, offset)
    return date && asMeant(document, date)
  }
  let last = before(sentence.start)
  // "later this year", "by November": when something is to be, not when the story is
  const isBeside = (date: DateMention): boolean =>
    date.precision === 'year' || Date.parse(date.dateFrom) > published || namesThing(document, date)
  for (let steps = 0; last && steps < STORY_SENTENCES && isBeside(last); steps++) last = before(last.start)
  if (!last || Number.isNaN(published)) return null
  const from = spanAround(document.sentences, last)
  if (!from || sentence.index - from.index > STORY_SENTENCES) return null
  if (last.precision === 'month') return last.date === document.article.publishedAt ? last : null
  const age = published - Date.parse(last.dateFrom)
  return last.precision === 'day' && age >= 0 && age <= STORY_DAYS * DAY_MS ? last : null
}

/** "The assassination of the general, the commander of the force, in Baghdad on January 3": no verb stands between. */
const isBehindNoun = (sentence: Sentence, date: DateMention, anchor: Token): boolean =>
  anchor.upos === 'NOUN' &&
  date.start > anchor.end &&
  sentence.tokens.every(t => t.upos !== 'VERB' || t.start < anchor.start || t.start > date.start)

/** "Thanked her and said he looks forward to a visit later this year": the date is told of by a verb of its own. */
const isOfLaterClause = (sentence: Sentence, date: DateMention, anchor: Token): boolean => {
  const token = firstTokenOf(sentence, date)
  const [verb] = token && token.index > anchor.index ? governors(sentence, token) : []
  if (!verb || verb.index <= anchor.index) return false
  return dependents(sentence, verb, ['nsubj']).length > 0 || isInfinitive(sentence, verb)
}

/** "On Monday A sanctioned B and accused C": a date in front of coordinated verbs is the day of them all. */
const frontedDate = (sentence: Sentence, dates: readonly DateMention[], anchor: Token): DateMention | undefined => {
  const first = firstConjunct(sentence, anchor)
  if (first === anchor || dependents(sentence, anchor, ['nsubj']).length > 0) return undefined
  return dates.find(date => {
    const token = firstTokenOf(sentence, date)
    return token !== undefined && token.index < first.index && governors(sentence, token)[0] === first
  })
}

/** Narrated itself, or what a narrated act is about: "they agreed to meet". */
const isToldOf = (sentence: Sentence, anchor: Token, above: readonly Token[]): boolean =>
  above.some(verb => isNarrated(sentence, verb) && (verb === anchor || isActAboutEvent(verb.lemma)))

/** "The lawsuit filed on Sunday": a participle behind a noun dates it. */
const tellsOf = (sentence: Sentence, date: Token, noun: Token): boolean => {
  const verb = headOf(sentence, date)
  return verb?.deprel === 'acl' && headOf(sentence, verb) === noun
}

/** "The attacks in Iraq on January 8": a date below a noun is that noun's; it counts for the noun, and against everything else. */
const ofNoun = (sentence: Sentence, date: Token, anchor: Token): number => {
  if (anchor.upos === 'NOUN' && tellsOf(sentence, date, anchor)) return -NOUN_COST
  if (!date.deprel.startsWith('nmod') && !date.deprel.startsWith('obl')) return 0
  for (const at of ancestorsOf(sentence, date)) {
    if (at.upos === 'VERB') break
    if (at === anchor) return -NOUN_COST
    if (at.upos === 'NOUN' && framesOfNoun(at.lemma).length > 0) return isBelow(sentence, anchor, at) ? 0 : NOUN_COST
  }
  return 0
}

/** "Boeing, which sued Airbus in 2019, hired": what a clause dates that tells of somebody is told of nobody else's act. */
const datesApart = (sentence: Sentence, [verb]: readonly Token[], own: readonly Token[]): boolean => {
  if (!verb || own.includes(verb)) return false
  if (verb.deprel === 'advcl')
    return verb.xpos === 'VBN' && dependents(sentence, verb, ['nsubj', 'mark', 'aux']).length === 0
  if (!verb.deprel.startsWith('acl')) return false
  const noun = headOf(sentence, verb)
  return noun !== undefined && (noun.upos === 'PROPN' || findNoun(noun.lemma.toLowerCase()) !== undefined)
}

/**
 * The date of an event: the nearest expression that hangs from the same verb, else, for what is narrated in a sentence without any date, the
 * day the story is about. Null where the text gives none.
 */
export const decideDate = (context: RuleContext, anchor: Token): DateMention | null => {
  const { document, sentence } = context
  if (anchor.upos === 'NOUN' && AGENT_NOUNS.has(anchor.lemma)) return null
  const own = governors(sentence, anchor)
  const inSentence = datesIn(document, sentence).filter(date => {
    const token = firstTokenOf(sentence, date)
    if (token && datesApart(sentence, governors(sentence, token), own)) return false
    const noun = datedNoun(sentence, date)
    return (noun === undefined || noun === anchor || isOccasion(sentence, noun, anchor)) && !isLimit(sentence, date)
  })
  if (inSentence.length === 0) return isToldOf(sentence, anchor, own) ? storyDate(context) : null
  let best: { readonly date: DateMention; readonly cost: number } | null = null
  for (const date of inSentence) {
    const token = firstTokenOf(sentence, date)
    if (!token) continue
    const verbs = governors(sentence, token)
    const shared = own.findIndex(v => verbs.includes(v))
    if (shared < 0 || (verbs[0] !== own[shared] && isInfinitive(sentence, verbs[0]))) continue
    const cost =
      (shared + verbs.indexOf(own[shared])) * 100 +
      Math.abs(token.index - anchor.index) +
      ofNoun(sentence, token, anchor)
    if (!best || cost < best.cost) best = { date, cost }
  }
  const fronted = best ? undefined : frontedDate(sentence, inSentence, anchor)
  if (best || fronted) return best?.date ?? fronted!
  const [only, ...others] = inSentence.filter(date => {
    const token = firstTokenOf(sentence, date)
    return token && ofNoun(sentence, token, anchor) <= 0
  })
  if (!only || others.length > 0) return null
  const isTold = isNarrated(sentence, anchor) && !isOfLaterClause(sentence, only, anchor)
  return isTold || isBehindNoun(sentence, only, anchor) ? only : null
}
