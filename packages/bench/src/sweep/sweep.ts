import { type Article, createExtractor } from '@newsgraph/core'
import { type Outside, openWorkerLane, toTable } from '@newsgraph/core/internal'
import { createReadingPool, loadModel, type ReadingPool, readArticles } from '@newsgraph/core/node'
import { type HostileGrowth, measureHostile } from './hostile.js'

export interface BenchSweepOptions {
  readonly data: string
  /** Seconds for each thousand characters, after which an article is stuck. */
  readonly timeLimit?: number
  /** Characters of the longest hostile text; none are read where it is left out. */
  readonly hostile?: number
  readonly json?: boolean
}

/** What became of one article. */
interface Swept {
  readonly id: string
  readonly words: number
  readonly seconds: number
  readonly outcome: 'read' | 'refused' | 'stuck' | 'crashed'
  readonly reason?: string
}

interface SweepResult {
  readonly articles: number
  readonly read: number
  readonly refused: readonly Swept[]
  readonly stuck: readonly Swept[]
  readonly crashed: readonly Swept[]
  readonly slowest: readonly Swept[]
  readonly hostile?: readonly HostileGrowth[]
}

const SLOWEST = 5
/** Read first, so that no article pays for the start of the worker. */
const WARM_UP: Article = { id: 'warm-up', text: 'Norway accused Sweden of spying on Monday. '.repeat(200) }
/** Hostile texts are read at this length and at the longest. */
const SHORT = 10_000
const isSource = import.meta.url.endsWith('.ts')
const PROGRAM = new URL(isSource ? './sweep-worker.ts' : './sweep-worker.js', import.meta.url)

/** Codes of articles that were given up, and of those at which something broke; any other code is a refusal with a reason. */
const STUCK = new Set(['ARTICLE_TIME'])
const CRASHED = new Set(['WORKER_DIED', 'ARTICLE_FAILED', 'NO_TREE'])

const sweepOne = async (article: Article, pool: ReadingPool): Promise<Swept> => {
  const started = performance.now()
  const outcome = await pool.read(article)
  const swept = {
    id: article.id,
    words: article.text.split(/\s+/).length,
    seconds: Math.round(performance.now() - started) / 1000,
  }
  if (outcome.kind !== 'refused') return { ...swept, outcome: 'read' }
  const { code, message } = outcome.issue
  return { ...swept, outcome: STUCK.has(code) ? 'stuck' : CRASHED.has(code) ? 'crashed' : 'refused', reason: message }
}

const row = ({ id, words, seconds, reason }: Swept) => ({
  article: id,
  words,
  seconds,
  'ms a word': Math.round((1e5 * seconds) / words) / 100,
  ...(reason === undefined ? {} : { reason }),
})

const describe = ({ articles, read, refused, stuck, crashed, slowest, hostile }: SweepResult): string =>
  [
    `${articles} articles: ${read} read, ${refused.length} refused, ${stuck.length} stuck, ${crashed.length} crashed`,
    ...[refused, stuck, crashed].filter(list => list.length > 0).map(list => toTable(list.map(row))),
    `slowest:\n${toTable(slowest.map(row))}`,
    ...(hostile
      ? [toTable(hostile.map(({ kind, milliseconds, growth }) => ({ kind, ms: milliseconds.join(' → '), growth })))]
      : []),
  ].join('\n\n')

/** Reads every article by itself, in a worker that is ended where it does not come back: how many are read, stuck and crashed, and the slowest. */
export const benchSweep = async (options: BenchSweepOptions, outside: Outside): Promise<number> => {
  const extractor = createExtractor({ model: await loadModel() })
  const pool = createReadingPool({
    extractor,
    apart: true,
    bulk: 0,
    timeLimit: options.timeLimit,
    openLane: () => openWorkerLane({ version: extractor.version, task: 'extract', program: PROGRAM }),
  })
  const swept: Swept[] = []
  try {
    await pool.read(WARM_UP)
    for await (const article of readArticles(options.data, { anyLanguage: true })) {
      outside.signal.throwIfAborted()
      swept.push(await sweepOne(article, pool))
    }
  } finally {
    await pool.close()
  }
  const of = (outcome: Swept['outcome']): readonly Swept[] => swept.filter(s => s.outcome === outcome)
  const result: SweepResult = {
    articles: swept.length,
    read: of('read').length,
    refused: of('refused'),
    stuck: of('stuck'),
    crashed: of('crashed'),
    slowest: swept.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST),
    ...(options.hostile ? { hostile: measureHostile(extractor, [SHORT, options.hostile]) } : {}),
  }
  outside.print(options.json ? JSON.stringify(result) : describe(result))
  return result.stuck.length + result.crashed.length > 0 ? 1 : 0
}
