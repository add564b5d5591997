import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  type Article,
  type ArticleExtractor,
  ConfigError,
  createExtractor,
  type ExtractedArticle,
  extractArticle,
  type Mention,
  type Resolution,
  resolveArticles,
} from '@newsgraph/core'
import { collectFacts, copyKeys, type Outside, sketchOf, toTable } from '@newsgraph/core/internal'
import { loadModel, readArticles } from '@newsgraph/core/node'
import { type ClusteredMention, scoreClusters } from '@newsgraph/core/train'
import { shuffle } from '../shuffle.js'
import { scoreCopies } from './copies.js'
import { measureGrowth } from './growth.js'

export interface BenchResolveOptions {
  readonly data?: string
  readonly limit: number
  readonly pages?: string
  readonly growth?: boolean
  readonly articles?: string
  readonly store?: string
  readonly errors?: boolean
  readonly json?: boolean
}

/** An item with mentions linked to the pages of an encyclopedia. */
interface LinkedItem {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly title: string }[]
}

const NO_BODIES = new Set(['place', 'group'])
const STEPS = [500, 1000, 2000, 4786]
const percent = (share: number): number => Math.round(share * 1000) / 10

const readItems = (file: string, limit: number): readonly LinkedItem[] => {
  const items: LinkedItem[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  // Spread over the whole time, so that actors come back.
  const every = Math.max(1, Math.floor(items.length / limit))
  return items.filter((_, i) => i % every === 0).slice(0, limit)
}

const readAll = (items: readonly LinkedItem[], extractor: ArticleExtractor): readonly ExtractedArticle[] =>
  items.map(({ id, text, date }) => extractArticle({ id, text, publishedAt: date }, extractor))

interface LinkedMention extends ClusteredMention {
  /** The actor without resolution. */
  readonly alone: string
  /** A name, and no description ("police") or adjective ("Israeli"). */
  readonly isName: boolean
}

const isName = ({ kind, how }: Mention): boolean => kind === 'name' && how !== 'demonym'

/** Linked mentions of people, states and bodies that the engine found with the same span. */
const findLinked = (
  items: readonly LinkedItem[],
  articles: readonly ExtractedArticle[],
  { canonicalId }: Resolution,
): readonly LinkedMention[] =>
  items.flatMap(({ mentions }, i) => {
    const { extraction } = articles[i]
    const at = new Map(
      extraction.actors
        .filter(a => !NO_BODIES.has(a.type))
        .flatMap(a => a.mentions.map(m => [`${m.start}-${m.end}`, { actor: a.id, isName: isName(m) }] as const)),
    )
    return mentions.flatMap(({ start, end, title }) => {
      const found = at.get(`${start}-${end}`)
      if (found === undefined) return []
      const { actor, isName } = found
      return [{ gold: title, system: canonicalId(actor, extraction.id), alone: actor, isName }]
    })
  })

/** The resolution as one text: equal for equal clusters, events and copies. */
const fingerprint = ({ sameAs, events, copies }: Resolution): string =>
  JSON.stringify([
    [...sameAs].sort((a, b) => (a.actor < b.actor ? -1 : 1)),
    [...events].sort(([a], [b]) => (a < b ? -1 : 1)),
    [...copies].sort((a, b) => (a.article < b.article ? -1 : 1)),
  ])

const COPIES = 8
/** Bytes of the heap that what `make` returns takes, over several of it. */
const bytesOf = (make: () => unknown): number => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  make()
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const kept = Array.from({ length: COPIES }, make)
  collectGarbage()
  return (process.memoryUsage().heapUsed - before) / kept.length
}

/** Titles or clusters that are not one to one, those with most mentions on the wrong side first. */
const confusions = (mentions: readonly LinkedMention[], from: 'gold' | 'system', to: 'gold' | 'system') => {
  const groups = new Map<string, Map<string, number>>()
  for (const m of mentions) {
    const group = groups.get(m[from]) ?? new Map<string, number>()
    groups.set(m[from], group.set(m[to], (group.get(m[to]) ?? 0) + 1))
  }
  return [...groups]
    .map(([name, counts]) => {
      const sorted = [...counts].sort((a, b) => b[1] - a[1])
      const wrong = sorted.slice(1).reduce((n, [, c]) => n + c, 0)
      return {
        wrong,
        [from]: name,
        [to]: sorted
          .slice(0, 4)
          .map(([k, n]) => `${k} ${n}`)
          .join(', '),
      }
    })
    .filter(row => row.wrong > 0)
    .sort((a, b) => b.wrong - a.wrong)
    .slice(0, 30)
}

const scoreLinks = (options: BenchResolveOptions, extractor: ArticleExtractor, outside: Outside) => {
  const items = readItems(options.data!, options.limit)
  const articles = readAll(items, extractor)
  const started = performance.now()
  const resolution = resolveArticles(articles)
  const seconds = (performance.now() - started) / 1000
  const linked = findLinked(items, articles, resolution)
  const names = linked.filter(m => m.isName)
  const links = items.flatMap(i => i.mentions)
  const titles = new Set(linked.map(m => m.gold))
  const expected = fingerprint(resolution)
  const orders = [1, 2, 3].map(seed => fingerprint(resolveArticles(shuffle(articles, seed))) === expected)
  if (options.errors) {
    outside.print(toTable(confusions(linked, 'gold', 'system')))
    outside.print(toTable(confusions(linked, 'system', 'gold')))
  }
  const facts = [...collectFacts(articles).values()]
  const fingerprints = bytesOf(() =>
    articles.map(a => {
      const fingerprint = {
        id: a.extraction.id,
        publisher: null,
        publishedAt: a.extraction.publishedAt,
        sketch: sketchOf(a.sentences.map(s => s.text).join(' ')),
      }
      return { fingerprint, keys: copyKeys(fingerprint) }
    }),
  )
  const score = (mentions: readonly LinkedMention[], key: 'system' | 'alone') => {
    const { precision, recall, f1 } = scoreClusters(mentions.map(m => ({ gold: m.gold, system: m[key] })))
    return { precision: percent(precision), recall: percent(recall), f1: percent(f1) }
  }
  return {
    articles: articles.length,
    links: links.length,
    found: linked.length,
    /** Of the links to pages that are found as an actor anywhere. */
    foundOfActors: percent(linked.length / Math.max(1, links.filter(l => titles.has(l.title)).length)),
    resolved: score(linked, 'system'),
    byIdAlone: score(linked, 'alone'),
    names: names.length,
    namesResolved: score(names, 'system'),
    namesByIdAlone: score(names, 'alone'),
    actors: facts.length,
    merged: resolution.sameAs.length,
    seconds: Math.round(seconds * 100) / 100,
    sameInThreeOrders: orders.every(Boolean),
    bytesAnActor: Math.round(bytesOf(() => structuredClone(facts)) / facts.length),
    bytesAStory: Math.round(fingerprints / articles.length),
  }
}

const readGrowing = async (options: BenchResolveOptions): Promise<readonly Article[]> => {
  if (!options.articles) throw new ConfigError('BENCH_DATA', '--growth needs --articles FILE.jsonl.')
  const articles: Article[] = []
  for await (const article of readArticles([options.articles])) {
    articles.push(article)
    if (articles.length >= options.limit) break
  }
  return articles
}

/** Measures what holds across articles: actors against links, orders, near-copies, memory; with --growth how time grows. */
export const benchResolve = async (options: BenchResolveOptions, outside: Outside): Promise<number> => {
  if (!options.data && !options.growth)
    throw new ConfigError(
      'BENCH_DATA',
      'bench resolve needs --data FILE.jsonl, or --growth with --articles FILE.jsonl.',
    )
  const extractor = createExtractor({ model: await loadModel() })
  const links = options.data ? scoreLinks(options, extractor, outside) : undefined
  const copies = await scoreCopies(options.pages)
  const growth = options.growth
    ? await measureGrowth(await readGrowing(options), { extractor, steps: STEPS, location: options.store })
    : undefined
  if (options.json) {
    outside.print(JSON.stringify({ links, copies, growth }))
    return 0
  }
  for (const [name, value] of Object.entries({ ...links, ...copies }))
    outside.print(`${name}: ${JSON.stringify(value)}`)
  if (growth) outside.print([toTable(growth.steps), toTable(growth.connected.map(a => ({ ...a })))].join('\n'))
  return 0
}
