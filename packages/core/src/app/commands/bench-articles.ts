import type { Actor, ExtractedArticle, Statement } from '../../model/index.js'

/** Made-up articles for measuring stores: the same every time, a few actors in very many statements and most in few. */

/** One a sentence. */
export const STATEMENTS_AN_ARTICLE = 20
const ARTICLES_A_DAY = 100
const RELATIONS = [
  { name: 'CALLED', quad: 1 },
  { name: 'MET', quad: 1 },
  { name: 'THANKED', quad: 1 },
  { name: 'SUPPORTED', quad: 1 },
  { name: 'CRITICIZED', quad: 3 },
  { name: 'ACCUSED', quad: 3 },
  { name: 'THREATENED', quad: 3 },
  { name: 'ATTACKED', quad: 4 },
] as const

/** The day on which article number `index` is published. */
export const benchDay = (index: number): string =>
  new Date(Date.UTC(2020, 0, 1 + Math.floor(index / ARTICLES_A_DAY))).toISOString().slice(0, 10)
export const benchActorName = (n: number): string => `Actor ${n}`
const actorId = (n: number): string => `person:actor-${n}`

/** Numbers from 0 up to 1 from a seed (a 32-bit mixing of a counter). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const toStatement = (
  id: string,
  n: number,
  { subject, object, random }: { readonly subject: number; readonly object: number; readonly random: () => number },
): Statement => {
  const relation = RELATIONS[Math.floor(random() * RELATIONS.length)]
  const start = n * 100
  return {
    id: `${id}#${n}`,
    subject: actorId(subject),
    object: actorId(object),
    argument: null,
    reciprocal: false,
    relation: relation.name,
    verb: relation.name.toLowerCase(),
    phrase: relation.name.toLowerCase(),
    plover: null,
    cameo: null,
    quad: relation.quad,
    goldstein: 1,
    status: random() < 0.02 ? 'denied' : 'asserted',
    negated: false,
    act: null,
    speaker: random() < 0.2 ? actorId(subject) : null,
    date: null,
    dateFrom: null,
    dateTo: null,
    datePrecision: null,
    place: null,
    sentence: n,
    start,
    end: start + 60,
    subjectSpan: [start, start + 10],
    triggerSpan: [start + 11, start + 18],
    objectSpan: [start + 20, start + 30],
    rule: 'bench',
    confidence: Math.round(random() * 100) / 100,
  }
}

/** Article number `index` over so many actors, with twenty statements. */
export const benchArticle = (index: number, actors: number): ExtractedArticle => {
  const random = createRandom(index + 1)
  // A third of the draws fall on a hundredth of the actors.
  const draw = (): number =>
    random() < 0.33 ? Math.floor(random() ** 2 * Math.max(2, actors / 100)) : Math.floor(random() * actors)
  const id = `bench-${index}`
  const sentences = Array.from({ length: STATEMENTS_AN_ARTICLE }, (_, n) => ({
    start: n * 100,
    end: n * 100 + 60,
    text: `Sentence ${n} of article ${index} tells what somebody did there.`.padEnd(60).slice(0, 60),
  }))
  const mentions = new Map<number, Actor['mentions'][number][]>()
  const statements = sentences.map((s, n) => {
    const subject = draw()
    let object = draw()
    if (object === subject) object = (subject + 1) % actors
    for (const [actor, at] of [
      [subject, s.start],
      [object, s.start + 20],
    ])
      mentions.set(actor, [...(mentions.get(actor) ?? []), { start: at, end: at + 10, kind: 'name', how: 'exact' }])
    return toStatement(id, n, { subject, object, random })
  })
  return {
    extraction: {
      id,
      title: `Article ${index}`,
      publishedAt: benchDay(index),
      publisher: `Publisher ${index % 50}`,
      url: null,
      actors: [...mentions].map(([n, list]) => ({
        id: actorId(n),
        name: benchActorName(n),
        type: 'person' as const,
        country: null,
        code: null,
        aliases: [],
        mentions: list,
      })),
      statements,
      affiliations: [],
      issues: [],
    },
    contentHash: `hash-${index}`,
    sentences,
  }
}
