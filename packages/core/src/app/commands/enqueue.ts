import { durabilityWarnings, type EnqueueSummary, enqueue } from '../../ingest/queue/index.js'
import { readArticles } from '../../readers/index.js'
import { createProgressBar } from '../progress.js'
import { withQueue } from '../queue-options.js'
import { type InputOptions, toReadOptions } from './input-options.js'
import { createIssueLog, type IssueLog } from './issues.js'
import type { Outside } from './shared.js'

export interface EnqueueCommandOptions extends InputOptions {
  readonly queue?: string
  readonly maxOpen: number
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Milliseconds Redis may be away before an enqueue gives up. */
const PATIENCE_MS = 60_000

const describe = (
  { articles, queued, replaced, waiting, done, interrupted }: EnqueueSummary,
  { place, log }: { readonly place: string; readonly log: IssueLog },
): readonly string[] => {
  const failed = log.failures()
  const parts = [
    `${queued} queued${done ? ` (${done} of them were done before)` : ''}`,
    ...(replaced ? [`${replaced} in place of an older content`] : []),
    ...(waiting ? [`${waiting} are queued already`] : []),
    ...(failed ? [`${failed} with issues`] : []),
  ]
  return [
    `Read ${articles} articles into ${place}: ${parts.join(', ')}.`,
    ...log.notes().map(note => `Note: ${note}`),
    ...(interrupted ? ['Interrupted: what was queued stays queued. Run the same command again to go on.'] : []),
  ]
}

/** Reads articles and queues them for workers. Exit code 0, or 1 where some articles failed or the run was interrupted. */
export const enqueueCommand = (
  inputs: readonly string[],
  options: EnqueueCommandOptions,
  outside: Outside,
): Promise<number> => {
  const onAway = (reason: string): void =>
    outside.warn(`newsgraph: Redis is away (${reason}); waiting up to ${PATIENCE_MS / 1000} seconds for it.`)
  const onBack = (): void => outside.warn('newsgraph: Redis is back.')
  return withQueue({ queue: options.queue, env: outside.env, patience: PATIENCE_MS, onAway, onBack }, async queue => {
    for (const warning of await durabilityWarnings(queue.link)) outside.warn(`newsgraph: ${warning}`)
    const log = createIssueLog(outside)
    let wasFull = false
    const bar = createProgressBar({ isShown: outside.isTerminal && !options.quiet && !options.json })
    try {
      const articles = readArticles(inputs, {
        ...toReadOptions(options, outside),
        onIssue: log.add,
        onProgress: bar.onRead,
      })
      const summary = await enqueue(articles, {
        queue,
        mostOpen: options.maxOpen,
        onIssue: log.add,
        onProgress: ({ articles: n, isFull }) => {
          if (isFull && !wasFull && !options.quiet)
            outside.warn(`newsgraph: ${options.maxOpen} articles are queued; waiting for workers to catch up.`)
          wasFull = isFull
          bar.onArticles({ articles: n, extracted: n })
        },
        signal: outside.signal,
      })
      bar.stop()
      const failed = log.failures()
      if (options.json) outside.print(JSON.stringify({ ...summary, failed, queue: queue.place, issues: log.all() }))
      else if (!options.quiet) for (const line of describe(summary, { place: queue.place, log })) outside.print(line)
      return failed > 0 || summary.interrupted ? 1 : 0
    } finally {
      bar.stop()
    }
  })
}
