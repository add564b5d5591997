import { nextSuch } from '../../annotate/index.js'
import type { DateMention, Document, Sentence } from '../../model/index.js'
import { spanAround, spansInside } from '../../text/index.js'
import { firstTokenOf, governors, isNarrated } from './dated-verbs.js'
import { decideStatus } from './status.js'

/** "Is expected to fly on Monday": what is yet to be, and not what was to be when it was told of. */
const isToCome = (sentence: Sentence, date: DateMention): boolean => {
  const token = firstTokenOf(sentence, date)
  const verbs = token ? governors(sentence, token) : []
  return (
    verbs.length > 0 &&
    !verbs.some(verb => isNarrated(sentence, verb)) &&
    decideStatus(sentence, verbs[0]).status === 'planned'
  )
}

/** A date as its clause means it: "on Monday" and "in May" are the latest, or the next for what is to come. */
export const asMeant = (document: Document, date: DateMention): DateMention => {
  const { text, publishedAt } = document.article
  const next = nextSuch(text.slice(date.start, date.end), date, publishedAt)
  const sentence = next && spanAround(document.sentences, date)
  return sentence && isToCome(sentence, date) ? next : date
}

/** The dates of a sentence as they are meant. */
export const datesIn = (document: Document, sentence: Sentence): readonly DateMention[] =>
  spansInside(document.dates, sentence).map(date => asMeant(document, date))
