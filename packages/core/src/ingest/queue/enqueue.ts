import { setTimeout as sleep } from 'node:timers/promises'
import { type Article, asStored, type Issue } from '../../model/index.js'
import { contentHash } from '../../pipeline/index.js'
import { createDuplicateCheck } from '../duplicates.js'
import type { ArticleQueue } from './article-queue.js'

export interface EnqueueOptions {
  readonly queue: ArticleQueue
  /** Articles that may be in the queue; no more are read until workers have caught up. */
  readonly mostOpen: number
  readonly onIssue: (issue: Issue) => void
  /** Articles read so far, and whether the queue is full. */
  readonly onProgress?: (progress: { readonly articles: number; readonly isFull: boolean }) => void
  readonly signal?: AbortSignal
}

export interface EnqueueSummary {
  readonly articles: number
  readonly queued: number
  /** They took the place of another content of the same article that waited. */
  readonly replaced: number
  /** They waited already. */
  readonly waiting: number
  /** Of the queued, those whose very content was done before. */
  readonly done: number
  readonly failed: number
  readonly interrupted: boolean
}

const BATCH = 100
const BATCH_CHARACTERS = 4_000_000
const PAUSE_MS = 250

/** Queues a stream of articles. Run again it queues nothing twice: an article that waits, waits on. */
export const enqueue = async (
  articles: AsyncIterable<Article>,
  { queue, mostOpen, onIssue, onProgress, signal }: EnqueueOptions,
): Promise<EnqueueSummary> => {
  const totals = { articles: 0, queued: 0, replaced: 0, waiting: 0, done: 0, failed: 0 }
  const isNew = createDuplicateCheck(onIssue)
  let batch: Article[] = []
  let characters = 0
  const waitForRoom = async (): Promise<void> => {
    for (let open = await queue.open(); open > 0 && open + batch.length > mostOpen; open = await queue.open()) {
      if (signal?.aborted) return
      onProgress?.({ articles: totals.articles, isFull: true })
      await sleep(PAUSE_MS)
    }
  }
  const send = async (): Promise<void> => {
    await waitForRoom()
    if (signal?.aborted) return
    const { queued, replaced, waiting, done, refused } = await queue.add(batch)
    totals.articles += batch.length
    totals.queued += queued
    totals.replaced += replaced
    totals.waiting += waiting
    totals.done += done
    totals.failed += refused.length
    refused.forEach(onIssue)
    onProgress?.({ articles: totals.articles, isFull: false })
    batch = []
    characters = 0
  }
  for await (const given of articles) {
    if (signal?.aborted) break
    const article = asStored(given)
    if (!isNew({ article, hash: contentHash(article) })) continue
    batch.push(article)
    characters += article.text.length
    if (batch.length === BATCH || characters >= BATCH_CHARACTERS) await send()
  }
  if (batch.length > 0) await send()
  return { ...totals, interrupted: signal?.aborted ?? false }
}
