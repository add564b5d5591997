import { SingleBar } from 'cli-progress'
import { ingest, loadModel } from '../../ingest/index.js'
import type { Issue } from '../../model/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { readArticles } from '../../readers/index.js'
import { type Outside, openCommandStore, parseMap } from './shared.js'

export interface BuildOptions {
  readonly store?: string
  readonly map?: string
  readonly minConfidence?: number
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Reads, extracts and writes. Exit code 0, or 1 where some articles failed. */
export const build = async (inputs: readonly string[], options: BuildOptions, outside: Outside): Promise<number> => {
  const issues: Issue[] = []
  const onIssue = (issue: Issue): void => {
    issues.push(issue)
    outside.warn(`${issue.articleId}: ${issue.message} [${issue.code}]`)
  }
  const extractor = createExtractor({ model: await loadModel() })
  const store = options.dryRun ? null : await openCommandStore(options.store, outside, false)
  const bar =
    outside.isTerminal && !options.quiet && !options.json
      ? new SingleBar({
          format: '{value} articles · {rate}/s',
          stream: process.stderr,
          clearOnComplete: true,
          noTTYOutput: false,
        })
      : undefined
  const started = performance.now()
  bar?.start(0, 0, { rate: 0 })
  try {
    const articles = readArticles(inputs, { map: parseMap(options.map), onIssue, stdin: outside.stdin })
    const summary = await ingest(articles, {
      extractor,
      store,
      minConfidence: options.minConfidence,
      onIssue,
      onProgress: n => bar?.update(n, { rate: Math.round((1000 * n) / (performance.now() - started)) }),
      signal: outside.signal,
    })
    bar?.stop()
    const counts = store ? await store.counts() : null
    const failed = issues.length
    if (options.json)
      outside.print(JSON.stringify({ ...summary, failed, store: store?.location ?? null, counts, issues }))
    else if (!options.quiet) {
      outside.print(
        `Read ${summary.articles} articles: ${summary.written} written, ${summary.unchanged} unchanged${failed ? `, ${failed} with issues` : ''}; ${summary.statements} statements.`,
      )
      if (counts)
        outside.print(
          `${store!.location} now holds ${counts.articles} articles, ${counts.actors} actors, ${counts.statements} statements, ${counts.edges} edges.`,
        )
      if (summary.interrupted)
        outside.print('Interrupted: what was read is written. Run the same command again to go on.')
    }
    return failed > 0 || summary.interrupted ? 1 : 0
  } finally {
    bar?.stop()
    await store?.close()
  }
}
