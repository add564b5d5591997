/** Nouns that set what is told of in another time or in no world of ours. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Works in which what is told has not happened. */
export const FICTION_NOUNS = words(
  'novel film movie thriller sitcom drama comedy musical opera operetta melodrama fairytale tale cartoon comic miniseries screenplay satire parody fable legend myth saga epic trilogy sequel novella play videogame anime manga blockbuster whodunit farce storyline',
)

/** Works of fiction only with one of `FICTION_KINDS` before them: "the video game", "a television series". */
export const WORKS_OF_A_KIND = words('game series show episode story book franchise')
export const FICTION_KINDS = words(
  'video computer board strategy war role-playing playing television TV drama comedy crime short fantasy fairy fictional spy horror detective science-fiction sci-fi',
)

/** What such a word before a work says of it: it tells of what was. */
export const FACTUAL_KINDS = words('documentary non-fiction nonfiction')

/** Works and places that keep what was. */
export const HISTORY_NOUNS = words(
  'documentary textbook museum exhibition exhibit monument memorial plaque chronicle fresco mural tapestry historian history',
)

/** Verbs by which a work tells: "the film shows how", "the novel imagines". */
export const TELLING_VERBS = words(
  'tell show depict portray imagine describe follow see recount narrate feature dramatise dramatize recreate chronicle explore picture envision envisage reenact re-enact retell relate trace document',
)

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

export const COMMEMORATING_VERBS = words('commemorate relive memorialise memorialize')

/** Spans of years, by which one counts back. */
export const YEARS: ReadonlyMap<string, number> = new Map(
  Object.entries({ year: 1, decade: 10, century: 100, generation: 0, millennium: 1000 }),
)

/** Phrases for a time long past. */
export const LONG_AGO =
  /\b(?:(?:decades|centuries|generations|millennia|(?<!\bnot )long|ages) ago|in (?:ancient|medieval|colonial|Soviet|Roman) times|(?:in|during) (?:the )?(?:\w+ )?(?:Middle Ages|antiquity|Renaissance|colonial era|Soviet era|Cold War|(?:First|Second) World War|World War (?:I|II|One|Two))|(?:in|during) the (?:early |late |mid-)?(?:\d{1,2}th|(?:twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie)th)[- ]century|(?:in|during) the (?:early |late |mid-)?1\d\d0s)\b/i
