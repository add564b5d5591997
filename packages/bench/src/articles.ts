import { type Actor, allRelations, type ExtractedArticle, type Statement } from '@newsgraph/core'
import { randomNumbers } from '@newsgraph/core/internal'

/** Made-up articles for measuring stores: the same every time, a few actors in very many statements and most in few. */

/** One a sentence. */
export const STATEMENTS_AN_ARTICLE = 20
const ARTICLES_A_DAY = 100
/** The day on which article number `index` is published. */
export const benchDay = (index: number): string =>
  new Date(Date.UTC(2020, 0, 1 + Math.floor(index / ARTICLES_A_DAY))).toISOString().slice(0, 10)
export const benchActorName = (n: number): string => `Actor ${n}`
const actorId = (n: number): string => `person:actor-${n}`

/** Who did what to whom, in a sentence of a hundred characters at most. */
interface BenchSentence {
  readonly subject: number
  readonly object: number
  readonly relation: ReturnType<typeof allRelations>[number]
  readonly text: string
  readonly phrase: string
}
const SENTENCE_WIDTH = 100

/** A third of the draws fall on a hundredth of the actors; the first relations of the vocabulary are drawn most. */
const drawSentence = (actors: number, random: () => number): BenchSentence => {
  const draw = (): number =>
    random() < 0.33 ? Math.floor(random() ** 2 * Math.max(2, actors / 100)) : Math.floor(random() * actors)
  const subject = draw()
  const other = draw()
  const object = other === subject ? (subject + 1) % actors : other
  const relations = allRelations()
  const relation = relations[Math.floor(relations.length * random() ** 2)]
  const phrase = relation.name.toLowerCase().replaceAll('_', ' ')
  return {
    subject,
    object,
    relation,
    phrase,
    text: `${benchActorName(subject)} ${phrase} ${benchActorName(object)} on that day.`,
  }
}

const toStatement = (
  { subject, object, relation, phrase, text }: BenchSentence,
  {
    article,
    n,
    speaker,
    random,
  }: { readonly article: string; readonly n: number; readonly speaker: number; readonly random: () => number },
): Statement => {
  const start = n * SENTENCE_WIDTH
  const subjectEnd = start + benchActorName(subject).length
  const triggerEnd = subjectEnd + 1 + phrase.length
  return {
    id: `${article}#${n}`,
    subject: actorId(subject),
    object: actorId(object),
    argument: null,
    reciprocal: false,
    relation: relation.name,
    verb: phrase.split(' ')[0],
    phrase,
    plover: relation.plover,
    cameo: relation.cameo,
    quad: relation.quad,
    goldstein: relation.goldstein,
    status: random() < 0.02 ? 'denied' : 'asserted',
    negated: false,
    act: null,
    speaker: random() < 0.2 ? actorId(speaker) : null,
    date: null,
    dateFrom: null,
    dateTo: null,
    datePrecision: null,
    place: null,
    sentence: n,
    start,
    end: start + text.length,
    subjectSpan: [start, subjectEnd],
    triggerSpan: [subjectEnd + 1, triggerEnd],
    objectSpan: [triggerEnd + 1, triggerEnd + 1 + benchActorName(object).length],
    rule: 'bench',
    confidence: Math.round(random() * 100) / 100,
  }
}

/** Article number `index` over so many actors, with twenty statements. */
export const benchArticle = (index: number, actors: number): ExtractedArticle => {
  const random = randomNumbers(index + 1)
  const id = `bench-${index}`
  const drawn = Array.from({ length: STATEMENTS_AN_ARTICLE }, () => drawSentence(actors, random))
  const statements = drawn.map((s, n) => toStatement(s, { article: id, n, speaker: drawn[0].subject, random }))
  const mentions = new Map<number, Actor['mentions'][number][]>()
  for (const [n, { subject, object }] of drawn.entries())
    for (const [actor, [start, end]] of [
      [subject, statements[n].subjectSpan],
      [object, statements[n].objectSpan ?? statements[n].subjectSpan],
    ] as const)
      mentions.set(actor, [...(mentions.get(actor) ?? []), { start, end, kind: 'name', how: 'exact' }])
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
    sentences: drawn.map(({ text }, n) => ({ start: n * SENTENCE_WIDTH, end: n * SENTENCE_WIDTH + text.length, text })),
  }
}
