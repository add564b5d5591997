/** Nouns that set what is told of in another time or in no world of ours. */
import { wordsOf } from './words.js'

export const FICTION_NOUNS = wordsOf('fiction-nouns')
export const WORKS_OF_A_KIND = wordsOf('work-nouns')
export const FICTION_KINDS = wordsOf('fiction-kinds')
export const FACTUAL_KINDS = wordsOf('factual-kinds')
export const HISTORY_NOUNS = wordsOf('history-nouns')
export const TELLING_VERBS = wordsOf('telling-verbs')

/** Days on which what was is remembered, with the years since where the word says them. */
export const ANNIVERSARIES: ReadonlyMap<string, number | null> = new Map(
  Object.entries({
    anniversary: null,
    commemoration: null,
    remembrance: null,
    centenary: 100,
    centennial: 100,
    bicentenary: 200,
    bicentennial: 200,
    sesquicentennial: 150,
    tercentenary: 300,
    quincentenary: 500,
  }),
)

export const COMMEMORATING_VERBS = wordsOf('commemorating-verbs')

/** Spans of years, by which one counts back. */
export const YEARS: ReadonlyMap<string, number> = new Map(
  Object.entries({ year: 1, decade: 10, century: 100, generation: 0, millennium: 1000 }),
)

/** Phrases for a time long past. */
export const LONG_AGO =
  /\b(?:(?:decades|centuries|generations|millennia|(?<!\bnot )long|ages) ago|in (?:ancient|medieval|colonial|Soviet|Roman) times|(?:in|during) (?:the )?(?:\w+ )?(?:Middle Ages|antiquity|Renaissance|colonial era|Soviet era|Cold War|(?:First|Second) World War|World War (?:I|II|One|Two))|(?:in|during) the (?:early |late |mid-)?(?:\d{1,2}th|(?:twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie)th)[- ]century|(?:in|during) the (?:early |late |mid-)?1\d\d0s)\b/i
