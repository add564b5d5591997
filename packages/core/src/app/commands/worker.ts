import type { Logger } from 'pino'
import { loadModel } from '../../ingest/index.js'
import { durabilityWarnings, loadPino, type WorkerEvent, work } from '../../ingest/queue/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { createWorkerMetrics, serveMetrics } from '../metrics.js'
import { withQueue } from '../queue-options.js'
import type { LOG_LEVELS, MetricsAddress } from './options.js'
import { type Outside, openCommandStore } from './shared.js'

export interface WorkerCommandOptions {
  readonly queue?: string
  readonly store?: string
  readonly jobs?: number
  readonly minConfidence?: number
  readonly timeLimit?: number
  readonly lease: number
  readonly untilEmpty?: boolean
  readonly metrics?: MetricsAddress
  readonly logLevel: (typeof LOG_LEVELS)[number]
}

type Line = readonly [level: (typeof LOG_LEVELS)[number], message: string]

/** How loud an event is, and what it says. */
const LINES: { readonly [K in WorkerEvent['kind']]: Line } = {
  started: ['info', 'worker started'],
  read: ['debug', 'article read'],
  unchanged: ['debug', 'article unchanged'],
  slow: ['warn', 'article takes long'],
  written: ['info', 'articles written'],
  failed: ['error', 'article failed'],
  note: ['info', 'note about an article'],
  'given-back': ['debug', 'article given back'],
  recovered: ['warn', 'article of a worker that died'],
  restored: ['warn', 'articles without a job queued again'],
  'store-away': ['warn', 'store is away; waiting'],
  'store-back': ['info', 'store is back'],
  'queue-away': ['warn', 'queue is away; waiting'],
  'queue-back': ['info', 'queue is back'],
  'queue-error': ['warn', 'queue error'],
}

const logTo =
  (log: Logger) =>
  (event: WorkerEvent): void => {
    const { kind, ...fields } = event
    const [level, message] = LINES[kind]
    log[kind === 'failed' && !event.isFinal ? 'warn' : level](fields, message)
  }

/** A worker waits for a store that is away by itself, so it says so before the driver would give up. */
const RETRY_MS = 5000

/** Works on the queue until interrupted, or until it is empty. Its log goes to standard error, a JSON object a line. */
export const workerCommand = async (options: WorkerCommandOptions, outside: Outside): Promise<number> => {
  const pino = await loadPino()
  const log = pino(
    { level: options.logLevel, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    { write: line => outside.warn(line.trimEnd()) },
  )
  let note = logTo(log)
  const link = {
    onAway: (reason: string) => note({ kind: 'queue-away', reason }),
    onBack: () => note({ kind: 'queue-back' }),
  }
  return withQueue({ queue: options.queue, env: outside.env, ...link }, async queue => {
    for (const warning of await durabilityWarnings(queue.link)) log.warn(warning)
    const extractor = createExtractor({ model: await loadModel() })
    const store = await openCommandStore(options.store, outside, { retryMs: RETRY_MS })
    const metrics = options.metrics ? await createWorkerMetrics(queue) : undefined
    const server = metrics && options.metrics ? await serveMetrics(metrics, options.metrics) : undefined
    if (server) log.info({ url: server.url }, 'metrics served')
    const toLog = note
    note = event => {
      toLog(event)
      metrics?.note(event)
    }
    try {
      await work({ ...options, queue, store, extractor, onEvent: event => note(event), signal: outside.signal })
      log.info('worker stopped')
      return 0
    } finally {
      await server?.stop()
      await store.close()
    }
  })
}
