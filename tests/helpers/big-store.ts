import { existsSync } from 'node:fs'
import { allRelations } from '@newsgraph/core'
import { edgesBetween, tripleKey } from '../../packages/core/src/graph/index.js'
import { searchText } from '../../packages/core/src/store/database/index.js'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'
import { type BigSink, csvSink, embeddedSink } from './big-sinks.js'

/** How much a synthetic store holds. Names, pairs and days come from a seeded generator: the same size gives the same store. */
export interface BigStoreSize {
  readonly actors: number
  readonly edges: number
}

const TYPES = [
  ['person', 'Person'],
  ['country', 'Country'],
  ['organisation', 'Organisation'],
  ['company', 'Company'],
  ['igo', 'Igo'],
  ['media', 'Media'],
  ['military', 'Military'],
  ['armed_group', 'ArmedGroup'],
  ['group', 'Group'],
  ['place', 'Place'],
] as const
const SHARES = [0.45, 0.52, 0.66, 0.78, 0.81, 0.85, 0.89, 0.92, 0.97, 1]
const STATUSES = ['planned', 'possible', 'demanded', 'denied'] as const
const SYLLABLES =
  'ar bel cas dor est fal gor hal ilm jor kel lun mar nor ost pel quin ros sel tor ul ven wes yor zan'.split(' ')
const BATCH = 5000
const SENTENCES_AN_ARTICLE = 10
const STATEMENTS_A_SENTENCE = 5
const DAYS = 365

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1)
const wordOf = (n: number): string =>
  capital(
    SYLLABLES[n % 25] + SYLLABLES[Math.floor(n / 25) % 25] + (n >= 625 ? SYLLABLES[Math.floor(n / 625) % 25] : ''),
  )
/** The name of an actor by its rank: the first are in most statements. */
export const bigActorName = (rank: number): string => `${wordOf(rank * 7)} ${wordOf(rank * 13 + 5)} ${rank}`
const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)

/**
 * Makes an embedded store of that size at `path`, unless there is one: a news-like graph in which few actors are in most
 * statements. Its rows are written in bulk, past the store's own door, which would take far longer.
 */
export const makeBigStore = async (path: string, size: BigStoreSize): Promise<void> => {
  if (existsSync(path)) return
  await fillBigGraph(await embeddedSink(path), size)
}

/** The same graph as files that neo4j-admin takes, unless they are there. */
export const makeBigCsv = async (folder: string, size: BigStoreSize): Promise<void> => {
  if (existsSync(folder)) return
  await fillBigGraph(csvSink(folder), size)
}

const fillBigGraph = async (
  { addNodes, addEdges, finish }: BigSink,
  { actors, edges }: BigStoreSize,
): Promise<void> => {
  const random = randomNumbers(7)
  const relations = allRelations().filter(r => r.quad !== null)
  const nodes: number[] = new Array(actors)
  const names: string[] = Array.from({ length: actors }, (_, i) => bigActorName(i))
  const typeOf = Array.from({ length: actors }, () => {
    const r = random()
    return SHARES.findIndex(share => r < share)
  })
  const idOf = (i: number): string => `${TYPES[typeOf[i]][0]}:${i}`
  for (const [t, [type, label]] of TYPES.entries()) {
    const members = names.flatMap((_, i) => (typeOf[i] === t ? [i] : []))
    const made = await addNodes(
      ['Actor', label],
      members.map(i => ({
        id: idOf(i),
        name: names[i],
        type,
        country: null,
        code: null,
        aliases: [names[i]],
        search: searchText(names[i], []),
      })),
    )
    for (const [k, i] of members.entries()) nodes[i] = made[k]
  }

  /** The actor of low rank is drawn far more often; half of the partners come from the same block of 200. */
  const draw = (): number => Math.floor(actors * random() ** 3)
  const partner = (a: number): number => {
    if (random() < 0.5) return draw()
    const block = a - (a % 200)
    return Math.min(actors - 1, block + Math.floor(200 * random()))
  }
  const seen = new Set<string>()
  const triples: { s: number; o: number; r: number; key: string }[] = []
  while (triples.length < edges) {
    const first = draw()
    const other = partner(first)
    const r = Math.floor(relations.length * random() ** 2)
    const relation = relations[r].name
    const [{ key, subject }] = edgesBetween(
      { subject: idOf(first), object: idOf(other) },
      { relation, quad: null, isMutual: false },
    )
    if (first === other || seen.has(key)) continue
    seen.add(key)
    triples.push(subject === idOf(first) ? { s: first, o: other, r, key } : { s: other, o: first, r, key })
  }

  const chosen = [...triples.keys()].map(triple => ({ triple, status: 'asserted' }))
  while (chosen.length < edges * 1.3) {
    const told = random() < 0.7 ? 'asserted' : STATUSES[Math.floor(4 * random())]
    // Many reports of few edges, few of most.
    chosen.push({ triple: Math.floor(edges * random() ** 1.5), status: told })
  }

  const sentenceCount = Math.ceil(chosen.length / STATEMENTS_A_SENTENCE)
  const articleCount = Math.ceil(sentenceCount / SENTENCES_AN_ARTICLE)
  const published = Array.from({ length: articleCount }, (_, i) => day(Math.floor((DAYS * i) / articleCount)))
  const publishers = published.map(() => `The ${wordOf(Math.floor(40 * random() ** 2))} Post`)
  const articles = await addNodes(
    'Article',
    published.map((publishedAt, i) => ({
      id: `article-${i}`,
      title: `Report ${i}`,
      url: `https://news.example/${i}`,
      publisher: publishers[i],
      publishedAt,
      ingestedAt: `${publishedAt}T06:00:00.000Z`,
      contentHash: `h${i}`,
      engine: 'synthetic',
    })),
  )
  const sentences = await addNodes(
    'Sentence',
    Array.from({ length: sentenceCount }, (_, i) => {
      const { s, o, r } = triples[chosen[i * STATEMENTS_A_SENTENCE].triple]
      const phrase = relations[r].name.toLowerCase().replaceAll('_', ' ')
      return {
        id: `article-${Math.floor(i / SENTENCES_AN_ARTICLE)}#${i % SENTENCES_AN_ARTICLE}`,
        n: i % SENTENCES_AN_ARTICLE,
        start: (i % SENTENCES_AN_ARTICLE) * 200,
        text: `${names[s]} ${phrase} ${names[o]} on that day, two people said.`,
      }
    }),
  )
  await addEdges(
    sentences.map((source, i) => ({
      src: source,
      dst: articles[Math.floor(i / SENTENCES_AN_ARTICLE)],
      type: 'OF',
      properties: {},
    })),
  )
  const speakers = chosen.map(() => (random() < 0.2 ? draw() : null))
  const sentenceOf = (i: number): number => Math.floor(i / STATEMENTS_A_SENTENCE)
  const articleOf = (i: number): number => Math.floor(sentenceOf(i) / SENTENCES_AN_ARTICLE)
  const reportsOf: number[][] = triples.map(() => [])
  for (const [i, { triple, status }] of chosen.entries()) if (status === 'asserted') reportsOf[triple].push(i)
  const sourceOf = (i: number): string => {
    const speaker = speakers[i]
    return speaker === null ? publishers[articleOf(i)] : idOf(speaker)
  }
  const isContested = (i: number): boolean => reportsOf[chosen[i].triple].some(n => sourceOf(n) !== sourceOf(i))
  const statements = await addNodes(
    'Statement',
    chosen.map(({ triple, status }, i) => {
      const { s, o, r, key } = triples[triple]
      const relation = relations[r]
      const phrase = relation.name.toLowerCase().replaceAll('_', ' ')
      const date = random() < 0.6 ? published[articleOf(i)] : null
      const isTyped = status === 'asserted'
      const verb = names[s].length + 1
      return {
        id: ((i * 2654435761) % 4294967296).toString(16).padStart(8, '0') + i.toString(16),
        subject: idOf(s),
        object: idOf(o),
        key: tripleKey({ subject: idOf(s), relation: relation.name, object: idOf(o) }),
        pair: [idOf(s), idOf(o)].sort().join('|'),
        isDenial: status === 'denied',
        contested: status === 'denied' && isContested(i) ? published[articleOf(i)] : null,
        eventId: `event-${i}`,
        relation: relation.name,
        verb: phrase.split(' ')[0],
        phrase,
        act: null,
        status,
        negated: false,
        reciprocal: false,
        date,
        dateFrom: date,
        dateTo: date,
        datePrecision: date ? 'day' : null,
        place: null,
        argument: null,
        cameo: relation.cameo,
        plover: relation.plover,
        quad: relation.quad,
        goldstein: relation.goldstein,
        confidence: Math.round((0.4 + 0.6 * random()) * 100) / 100,
        rule: 'active-clause',
        subjectStart: 0,
        subjectEnd: names[s].length,
        triggerStart: verb,
        triggerEnd: verb + phrase.length,
        objectStart: verb + phrase.length + 1,
        objectEnd: verb + phrase.length + 1 + names[o].length,
        edgeKey: isTyped ? key : null,
        mirrorKey: null,
        edgeRelation: isTyped ? relation.name : null,
        edgeQuad: isTyped ? relation.quad : null,
      }
    }),
  )
  for (let i = 0; i < statements.length; i += BATCH)
    await addEdges(
      statements.slice(i, i + BATCH).flatMap((source, k) => {
        const { s, o } = triples[chosen[i + k].triple]
        const sentence = sentences[sentenceOf(i + k)]
        const speaker = speakers[i + k]
        return [
          { src: source, dst: sentence, type: 'IN', properties: {} },
          { src: source, dst: nodes[s], type: 'SUBJECT', properties: {} },
          { src: source, dst: nodes[o], type: 'OBJECT', properties: {} },
          ...(speaker === null ? [] : [{ src: source, dst: nodes[speaker], type: 'SPEAKER', properties: {} }]),
          ...[s, o].flatMap(a => [
            { src: sentence, dst: nodes[a], type: 'MENTIONS', properties: {} },
            { src: articles[articleOf(i + k)], dst: nodes[a], type: 'INVOLVES', properties: {} },
          ]),
        ]
      }),
    )
  const figures = triples.map(({ key }, i) => ({
    key,
    statements: reportsOf[i].length,
    events: reportsOf[i].length,
    articles: new Set(reportsOf[i].map(articleOf)).size,
    publishers: new Set(reportsOf[i].map(n => publishers[articleOf(n)])).size,
    firstEvent: null,
    lastEvent: null,
    firstReported: published[articleOf(reportsOf[i][0])],
    lastReported: published[articleOf(reportsOf[i].at(-1) ?? 0)],
    confidence: 0.9,
    quad: relations[triples[i].r].quad,
  }))
  await addEdges(
    triples.map(({ s, o, r }, i) => ({
      src: nodes[s],
      dst: nodes[o],
      type: relations[r].name,
      properties: figures[i],
    })),
  )
  await addNodes(
    'SingleSource',
    triples.flatMap(({ s, o, r }, i) => {
      const { key, statements: told, articles: held, publishers: by, firstReported, lastReported } = figures[i]
      const ends = { subject: idOf(s), relation: relations[r].name, object: idOf(o) }
      return by === 1 && told > 1
        ? [{ id: key, ...ends, statements: told, articles: held, firstReported, lastReported }]
        : []
    }),
  )
  await finish()
}
