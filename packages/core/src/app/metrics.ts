import type { Registry } from 'prom-client'
import { ConfigError } from '../errors.js'
import { type ArticleQueue, loadPromClient, type WorkerEvent } from '../ingest/queue/index.js'
import { listen, type RunningServer } from '../serve/index.js'
import type { MetricsAddress } from './commands/options.js'

/** Metrics of a worker, in the format of Prometheus. */
export interface WorkerMetrics {
  readonly registry: Registry
  readonly note: (event: WorkerEvent) => void
}

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** Counts what a worker does; how full the queue is, is asked when somebody looks. */
export const createWorkerMetrics = async (queue: ArticleQueue): Promise<WorkerMetrics> => {
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = await loadPromClient()
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const articles = new Counter({
    name: 'newsgraph_articles_total',
    help: 'Articles by what became of them: written, unchanged, failed, given_back, recovered',
    labelNames: ['outcome'] as const,
    registers,
  })
  const statements = new Counter({ name: 'newsgraph_statements_total', help: 'Statements written', registers })
  const sentences = new Counter({ name: 'newsgraph_sentences_total', help: 'Sentences read', registers })
  const retries = new Counter({ name: 'newsgraph_retries_total', help: 'Articles to be tried again', registers })
  const away = new Counter({
    name: 'newsgraph_waits_total',
    help: 'Waits for a server that was away',
    labelNames: ['server'] as const,
    registers,
  })
  const read = new Histogram({
    name: 'newsgraph_read_seconds',
    help: 'Seconds from raw text to statements, an article, with its wait for a free thread',
    buckets: SECONDS,
    registers,
  })
  const write = new Histogram({
    name: 'newsgraph_write_seconds',
    help: 'Seconds of one write, with its wait for other writers',
    buckets: SECONDS,
    registers,
  })
  new Gauge({
    name: 'newsgraph_queue_articles',
    help: 'Articles in the queue by state: waiting, active, delayed, failed',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const counts = await queue.counts()
      for (const state of ['waiting', 'active', 'delayed', 'failed'] as const) this.set({ state }, counts[state])
    },
  })
  const counts: { readonly [K in WorkerEvent['kind']]?: (event: Extract<WorkerEvent, { readonly kind: K }>) => void } =
    {
      read: event => {
        sentences.inc(event.sentences)
        read.observe(event.seconds)
      },
      written: event => {
        articles.inc({ outcome: 'written' }, event.articles)
        articles.inc({ outcome: 'unchanged' }, event.unchanged)
        statements.inc(event.statements)
        write.observe(event.seconds)
      },
      unchanged: () => articles.inc({ outcome: 'unchanged' }),
      failed: ({ isFinal }) => (isFinal ? articles.inc({ outcome: 'failed' }) : retries.inc()),
      'given-back': () => articles.inc({ outcome: 'given_back' }),
      recovered: () => articles.inc({ outcome: 'recovered' }),
      'store-away': () => away.inc({ server: 'store' }),
      'queue-away': () => away.inc({ server: 'queue' }),
    }
  const note = (event: WorkerEvent): void => (counts[event.kind] as ((event: WorkerEvent) => void) | undefined)?.(event)
  return { registry, note }
}

/** Serves /metrics, and /healthz for whoever watches over the worker. Throws ConfigError where the address cannot be taken. */
export const serveMetrics = async (
  { registry }: WorkerMetrics,
  { host, port }: MetricsAddress,
): Promise<RunningServer> => {
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname === '/healthz') return new Response('ok\n')
    if (pathname !== '/metrics') return new Response('Not found\n', { status: 404 })
    try {
      return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } })
    } catch {
      return new Response('The queue does not answer\n', { status: 503 })
    }
  }
  try {
    const { port: taken, stop } = await listen({ fetch, host, port })
    return { url: `http://${host}:${taken}/metrics`, stop }
  } catch (error) {
    const { message } = error as Error
    throw new ConfigError(
      'OPTION_METRICS',
      `--metrics ${host}:${port} cannot be served: ${message}. Choose another address.`,
      { cause: error },
    )
  }
}
