import { InputError } from '../../errors.js'
import type { Article } from '../../model/index.js'
import { contentHash } from '../../pipeline/index.js'
import { keepConfident } from '../keep-confident.js'
import type { ReadingPool } from '../pool/index.js'
import { type OpenQueue, parseQueued } from './article-queue.js'
import type { StoreBatches } from './store-batches.js'
import type { QueuedText } from './texts.js'
import { GivenBack } from './when-there.js'
import type { WorkerEvent } from './worker-event.js'

export interface HandlingOptions {
  readonly queue: OpenQueue
  readonly pool: ReadingPool
  readonly store: StoreBatches
  readonly minConfidence: number
  readonly onEvent: (event: WorkerEvent) => void
}

export interface ArticleHandling {
  /** Reads the content of a job and writes it, again where another content has come meanwhile. */
  readonly handle: (key: string) => Promise<void>
  /** To be called when a job has ended: a content that came while it was ending has no job of its own. */
  readonly lookAgain: (key: string) => Promise<void>
}

export const createArticleHandling = ({
  queue,
  pool,
  store,
  minConfidence,
  onEvent,
}: HandlingOptions): ArticleHandling => {
  /** The content each job was last read with. */
  const read = new Map<string, string>()
  const readAndWrite = async (article: Article): Promise<void> => {
    if (await store.isUnchanged({ article, hash: contentHash(article) })) {
      onEvent({ kind: 'unchanged', articleId: article.id })
      return
    }
    const started = performance.now()
    const outcome = await pool.read(article)
    if (outcome.kind === 'stopped') throw new GivenBack()
    if (outcome.kind === 'refused') throw new InputError(outcome.issue.code, outcome.issue.message)
    const seconds = (performance.now() - started) / 1000
    onEvent({ kind: 'read', articleId: article.id, sentences: outcome.article.sentences.length, seconds })
    await store.write(keepConfident(outcome.article, minConfidence))
  }
  /** True where nothing newer has come meanwhile. */
  const handleText = async (key: string, text: QueuedText): Promise<boolean> => {
    try {
      await readAndWrite(parseQueued(text))
      return queue.texts.settle(key, text.digest)
    } catch (error) {
      const [newest] = await queue.texts.digests([key])
      if (error instanceof GivenBack || newest === text.digest) throw error
      return false
    }
  }
  return {
    handle: async key => {
      for (let text = await queue.texts.get(key); text; text = await queue.texts.get(key)) {
        read.set(key, text.digest)
        if (await handleText(key, text)) return
      }
    },
    lookAgain: async key => {
      const done = read.get(key)
      // A job that failed because its workers died was not read here, and stays failed.
      if (done === undefined) return
      read.delete(key)
      const [newest] = await queue.texts.digests([key])
      if (newest !== null && newest !== done) await queue.restore(key)
    },
  }
}
