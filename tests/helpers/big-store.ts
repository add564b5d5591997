import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allRelations } from '@newsgraph/core'
import { openStore } from '@newsgraph/core/node'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'

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

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1)
const wordOf = (n: number): string =>
  capital(
    SYLLABLES[n % 25] + SYLLABLES[Math.floor(n / 25) % 25] + (n >= 625 ? SYLLABLES[Math.floor(n / 625) % 25] : ''),
  )
const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)

/**
 * Makes an embedded store of that size at `path`, unless there is one: a news-like graph in which few actors are in most
 * statements. Its rows are written in bulk, past the store's own door, which would take far longer.
 */
export const makeBigStore = async (path: string, { actors, edges }: BigStoreSize): Promise<void> => {
  if (existsSync(path)) return
  await (await openStore(path)).close()
  const require = createRequire(new URL('../../packages/core/package.json', import.meta.url))
  const { GrafeoDB } = require('@grafeo-db/js')
  const db = GrafeoDB.open(path)
  const random = randomNumbers(7)
  const relations = allRelations().filter(r => r.quad !== null)

  const inBatches = async <T, R>(rows: readonly T[], work: (rows: readonly T[]) => Promise<readonly R[]>) => {
    const made: R[] = []
    for (let i = 0; i < rows.length; i += BATCH) made.push(...(await work(rows.slice(i, i + BATCH))))
    return made
  }
  const addNodes = (labels: string | readonly string[], rows: readonly object[]): Promise<number[]> =>
    inBatches<object, number>(rows, part => db.batchCreateNodesWithProps(labels, part))
  const addEdges = (rows: readonly object[]): Promise<number[]> =>
    inBatches<object, number>(rows, part => db.batchCreateEdges(part))

  const nodes: number[] = new Array(actors)
  const names: string[] = Array.from({ length: actors }, (_, i) => `${wordOf(i * 7)} ${wordOf(i * 13 + 5)} ${i}`)
  const typeOf = Array.from({ length: actors }, () => {
    const r = random()
    return SHARES.findIndex(share => r < share)
  })
  for (const [t, [type, label]] of TYPES.entries()) {
    const members = names.flatMap((_, i) => (typeOf[i] === t ? [i] : []))
    const made = await addNodes(
      ['Actor', label],
      members.map(i => ({ id: `${type}:${i}`, name: names[i], type, country: null, code: null, aliases: [names[i]] })),
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
  const triples: { s: number; o: number; r: number }[] = []
  while (triples.length < edges) {
    const s = draw()
    const o = partner(s)
    const r = Math.floor(relations.length * random() ** 2)
    if (s === o || seen.has(`${s},${o},${r}`)) continue
    seen.add(`${s},${o},${r}`)
    triples.push({ s, o, r })
  }

  const reports: { triple: number; status: string }[] = []
  for (const i of triples.keys()) {
    const many = Math.floor(1 + 0.35 / (0.02 + random()) ** 0.75)
    for (let k = 0; k < Math.min(many, 12); k++) reports.push({ triple: i, status: 'asserted' })
    if (random() < 0.1) reports.push({ triple: i, status: STATUSES[Math.floor(4 * random())] })
  }
  const total = Math.min(reports.length, Math.round(edges * 1.3))
  const chosen = [...triples.keys()].map(i => ({ triple: i, status: 'asserted' }))
  for (let k = chosen.length; k < total; k++) chosen.push(reports[Math.floor(reports.length * random())])

  const sentenceCount = Math.ceil(chosen.length / 5)
  const articleCount = Math.ceil(sentenceCount / SENTENCES_AN_ARTICLE)
  const published = Array.from({ length: articleCount }, (_, i) => day(Math.floor((700 * i) / articleCount)))
  const articles = await addNodes(
    'Article',
    published.map((publishedAt, i) => ({
      id: `article-${i}`,
      title: `Report ${i}`,
      url: `https://news.example/${i}`,
      publisher: `The ${wordOf(Math.floor(40 * random() ** 2))} Post`,
      publishedAt,
      contentHash: `h${i}`,
      engine: 'synthetic',
    })),
  )
  const sentences = await addNodes(
    'Sentence',
    Array.from({ length: sentenceCount }, (_, i) => {
      const { s, o, r } = triples[chosen[i * 5].triple]
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
  const statements = await addNodes(
    'Statement',
    chosen.map(({ triple, status }, i) => {
      const { s, o, r } = triples[triple]
      const relation = relations[r]
      const phrase = relation.name.toLowerCase().replaceAll('_', ' ')
      const date = random() < 0.6 ? published[Math.floor(i / 5 / SENTENCES_AN_ARTICLE)] : null
      const isTyped = status === 'asserted'
      const verb = names[s].length + 1
      return {
        id: ((i * 2654435761) % 4294967296).toString(16).padStart(8, '0') + i.toString(16),
        relation: relation.name,
        verb: phrase.split(' ')[0],
        phrase,
        act: null,
        status,
        negated: status === 'asserted' ? false : random() < 0.1,
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
        edgeKey: isTyped ? `e${triple}` : null,
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
        return [
          { src: source, dst: sentences[Math.floor((i + k) / 5)], type: 'IN', properties: {} },
          { src: source, dst: nodes[s], type: 'SUBJECT', properties: {} },
          { src: source, dst: nodes[o], type: 'OBJECT', properties: {} },
        ]
      }),
    )
  const counts = new Int32Array(triples.length)
  for (const { triple, status } of chosen) if (status === 'asserted') counts[triple]++
  await addEdges(
    triples.map(({ s, o, r }, i) => ({
      src: nodes[s],
      dst: nodes[o],
      type: relations[r].name,
      properties: {
        key: `e${i}`,
        statements: counts[i],
        articles: 1,
        publishers: 1,
        firstEvent: null,
        lastEvent: null,
        firstReported: published[0],
        lastReported: published[articleCount - 1],
        confidence: 0.9,
        quad: relations[r].quad,
      },
    })),
  )
  db.close()
}
