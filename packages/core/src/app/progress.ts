import { SingleBar } from 'cli-progress'
import { type IngestProgress, slowOnes, type UnderWay } from '../ingest/index.js'
import { nameArticle } from '../pipeline/index.js'
import type { ReadProgress } from '../readers/index.js'
import { LOOK_MS } from './slow-articles.js'

/** A bar with share, articles, rate and remaining time on standard error; nothing where that is no terminal. */
export interface ProgressBar {
  readonly onRead: (progress: ReadProgress) => void
  readonly onArticles: (progress: IngestProgress) => void
  readonly stop: () => void
}

const SILENT: ProgressBar = { onRead: () => {}, onArticles: () => {}, stop: () => {} }

/** " · reading article "x" (dump.jsonl:12), 14 s" for the article that takes longest, where one takes long. */
const describeSlow = (underWay: readonly UnderWay[]): string => {
  const [slowest] = slowOnes(underWay)
  return slowest ? ` · reading ${nameArticle(slowest.article, 'article')}, ${Math.floor(slowest.seconds)} s` : ''
}

/** Articles a second over the whole run. The bar itself goes by bytes of the input files: how many articles they hold is not known beforehand. */
export const createProgressBar = ({
  isShown,
  underWay = () => [],
}: {
  readonly isShown: boolean
  /** What is being read, to name it where it takes long. */
  readonly underWay?: () => readonly UnderWay[]
}): ProgressBar => {
  if (!isShown) return SILENT
  const started = performance.now()
  let read: ReadProgress = { bytes: 0, totalBytes: 0 }
  const bar = new SingleBar({
    format: '{bar} {percentage}% · {articles} articles · {rate}/s · {eta_formatted} left{slow}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
    etaBuffer: 60,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  })
  bar.start(1, 0, { articles: 0, rate: 0, slow: '' })
  const looking = setInterval(() => bar.update({ slow: describeSlow(underWay()) }), LOOK_MS).unref()
  return {
    onRead: progress => {
      read = progress
    },
    onArticles: ({ articles }) => {
      bar.setTotal(Math.max(read.totalBytes, 1))
      const rate = ((1000 * articles) / (performance.now() - started)).toFixed(1)
      bar.update(Math.min(read.bytes, read.totalBytes), { articles, rate, slow: describeSlow(underWay()) })
    },
    stop: () => {
      clearInterval(looking)
      bar.stop()
    },
  }
}
