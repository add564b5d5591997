import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article, ArticleExtractor } from '@newsgraph/core'
import { type ConnectedActor, connectedActors } from '@newsgraph/core/internal'
import { ingest, openStore } from '@newsgraph/core/node'

export interface Growth {
  readonly steps: readonly { readonly articles: number; readonly seconds: number; readonly megabytes: number }[]
  readonly connected: readonly ConnectedActor[]
}

/** Builds a database of its own from articles, step by step: the seconds until there are so many, and the most connected actors at the end. */
export const measureGrowth = async (
  articles: readonly Article[],
  {
    extractor,
    steps,
    location,
  }: { readonly extractor: ArticleExtractor; readonly steps: readonly number[]; readonly location?: string },
): Promise<Growth> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-growth-'))
  const store = await openStore(location ?? join(folder, 'growth.db'))
  try {
    const measured: Growth['steps'][number][] = []
    const started = performance.now()
    let from = 0
    for (const to of steps
      .filter((_, i) => i === 0 || steps[i - 1] < articles.length)
      .map(s => Math.min(s, articles.length))) {
      const part = articles.slice(from, to)
      await ingest(
        (async function* () {
          yield* part
        })(),
        { extractor, store, onIssue: () => undefined },
      )
      from = to
      measured.push({
        articles: to,
        seconds: Math.round((performance.now() - started) / 100) / 10,
        megabytes: Math.round(process.memoryUsage().rss / 1e6),
      })
    }
    return { steps: measured, connected: await connectedActors(store, 20) }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
