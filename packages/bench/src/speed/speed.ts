import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Article,
  type ArticleExtractor,
  createExtractor,
  type ExtractedArticle,
  resolveArticles,
} from '@newsgraph/core'
import {
  createAnnotator,
  extractByRules,
  type Outside,
  readAhead,
  resolveActors,
  toTable,
} from '@newsgraph/core/internal'
import { createReadingPool, loadModel, openStore, readArticles } from '@newsgraph/core/node'
import { watchMemory } from '../memory.js'
import { type GrowthPoint, measureLength, measureStream } from './lengths.js'

export interface BenchSpeedOptions {
  readonly data: string
  /** How many of its articles are read. */
  readonly articles: number
  /** Threads of the last row. */
  readonly jobs: number
  /** Sentences of the longest stream of the growth curve; none where it is left out. */
  readonly growth?: number
  readonly json?: boolean
}

interface Rate {
  readonly seconds: number
  readonly sentencesPerSecond: number
  readonly tokensPerSecond: number
}

/** Articles before the clock starts, so that what is measured is compiled. */
const WARM_UP = 30
const AHEAD_A_JOB = 16
const round = (value: number): number => Math.round(value * 100) / 100

const secondsOf = async (work: () => unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const takeArticles = async (file: string, count: number): Promise<readonly Article[]> => {
  const articles: Article[] = []
  for await (const article of readArticles(file)) if (articles.push(article) === count) break
  return articles
}

async function* streamOf(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles
}

/** Seconds of raw text → statements through a pool whose workers have started. */
const measurePool = async (
  articles: readonly Article[],
  { extractor, jobs }: { readonly extractor: ArticleExtractor; readonly jobs: number },
): Promise<number> => {
  const pool = createReadingPool({ extractor, jobs, bulk: 0 })
  const readAll = async (list: readonly Article[]): Promise<void> => {
    for await (const _ of readAhead(streamOf(list), { work: pool.read, ahead: AHEAD_A_JOB * jobs }));
  }
  try {
    await readAll(articles)
    return await secondsOf(() => readAll(articles))
  } finally {
    await pool.close()
  }
}

const measureWriting = async (done: readonly ExtractedArticle[]): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-speed-'))
  const store = await openStore(join(folder, 'speed.db'))
  try {
    return await secondsOf(async () => {
      for (let i = 0; i < done.length; i += 50)
        await store.write({ articles: done.slice(i, i + 50) }, { engine: 'bench' })
    })
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface BenchSpeedResult {
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string }
  readonly articles: number
  readonly sentences: number
  readonly tokens: number
  /** One thread, each layer by itself. */
  readonly layers: Readonly<Record<string, Rate>>
  /** Raw text → statements, one thread and several. */
  readonly threads: readonly (Rate & { readonly threads: number; readonly speedup: number })[]
  readonly memoryMB: { readonly start: number; readonly peak: number }
  readonly growth?: { readonly stream: readonly GrowthPoint[]; readonly article: readonly GrowthPoint[] }
}

const describe = ({ layers, threads, growth, ...figures }: BenchSpeedResult): string => {
  const rateRow = ({ seconds, sentencesPerSecond, tokensPerSecond }: Rate) => ({
    seconds,
    'sentences/s': sentencesPerSecond,
    'tokens/s': tokensPerSecond,
  })
  return [
    ...Object.entries(figures).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    toTable(Object.entries(layers).map(([layer, rate]) => ({ 'one thread': layer, ...rateRow(rate) }))),
    toTable(threads.map(({ threads: n, speedup, ...rate }) => ({ threads: n, ...rateRow(rate), speedup }))),
    ...(growth
      ? [
          toTable(growth.stream.map(p => ({ 'sentences of a stream': p.size, ...p }))),
          toTable(growth.article.map(p => ({ 'words of one article': p.size, ...p }))),
        ]
      : []),
  ].join('\n')
}

/** Measures how fast articles are read, layer by layer, on one thread and on several, and how time and memory grow with what is read. */
export const benchSpeed = async (options: BenchSpeedOptions, outside: Outside): Promise<number> => {
  const memory = watchMemory()
  const model = await loadModel()
  const extractor = createExtractor({ model })
  const annotator = createAnnotator(model)
  let articles: readonly Article[] = []
  const reading = await secondsOf(async () => {
    articles = await takeArticles(options.data, options.articles)
  })
  for (const article of articles.slice(0, WARM_UP)) extractor.extract(article)
  const spent = { annotation: 0, coreference: 0, extraction: 0 }
  const size = { sentences: 0, tokens: 0 }
  for (const [i, article] of articles.entries()) {
    const start = performance.now()
    const document = annotator.annotate(article)
    const annotated = performance.now()
    resolveActors(document)
    const resolved = performance.now()
    extractByRules(document)
    const coreference = resolved - annotated
    spent.annotation += (annotated - start) / 1000
    spent.coreference += coreference / 1000
    // Extraction asks for the actors itself; that share is the row above.
    spent.extraction += Math.max(0, performance.now() - resolved - coreference) / 1000
    size.sentences += document.sentences.length
    size.tokens += document.sentences.reduce((sum, s) => sum + s.tokens.length, 0)
    if (i % 20 === 0) memory.sample(i)
  }
  const use = memory.use()
  const done: ExtractedArticle[] = []
  const pool = createReadingPool({ extractor })
  for (const article of articles) {
    const outcome = await pool.read(article)
    if (outcome.kind === 'read') done.push(outcome.article)
  }
  const resolution = await secondsOf(() => resolveArticles(done))
  const writing = await measureWriting(done)
  const rate = (seconds: number): Rate => ({
    seconds: round(seconds),
    sentencesPerSecond: Math.round(size.sentences / seconds),
    tokensPerSecond: Math.round(size.tokens / seconds),
  })
  const alone = await measurePool(articles, { extractor, jobs: 1 })
  const together = options.jobs > 1 ? [await measurePool(articles, { extractor, jobs: options.jobs })] : []
  const result: BenchSpeedResult = {
    machine: { processor: cpus()[0]?.model ?? '', cores: availableParallelism(), node: process.version },
    articles: articles.length,
    ...size,
    layers: {
      reading: rate(reading),
      annotation: rate(spent.annotation),
      coreference: rate(spent.coreference),
      extraction: rate(spent.extraction),
      'resolution across articles': rate(resolution),
      'writing (embedded)': rate(writing),
    },
    threads: [
      { threads: 1, ...rate(alone), speedup: 1 },
      ...together.map(seconds => ({ threads: options.jobs, ...rate(seconds), speedup: round(alone / seconds) })),
    ],
    memoryMB: { start: use.start.resident, peak: use.peak.resident },
    ...(options.growth
      ? {
          growth: {
            stream: measureStream(articles, { extractor, most: options.growth }),
            article: measureLength(articles, { extractor, most: options.growth }),
          },
        }
      : {}),
  }
  outside.print(options.json ? JSON.stringify(result) : describe(result))
  return 0
}
