import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AssetError, ConfigError } from '../../errors.js'
import type { Article } from '../../model/index.js'
import { type Lane, LaneDied } from './lane.js'
import type { Outcome } from './outcome.js'
import type { ReadingTask, ResultOf } from './task.js'

/** What a worker says. */
export type WorkerMessage =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome<unknown> }

interface Waiting<Result> {
  readonly resolve: (outcome: Outcome<Result>) => void
  readonly reject: (error: LaneDied) => void
  readonly onBegun: () => void
}

/** Articles a worker holds: enough to work on while this thread writes a batch. */
const DEPTH = 8

/**
 * Memory of a worker, in megabytes. What reading an article leaves is soon dead, so more room for young objects only makes the process
 * larger; and the less a heap may grow at all, the more often V8 clears it. An article of 300,000 words fits.
 */
const MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 }

const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** A worker over a program; one in TypeScript, where a worker does not take over what runs it here, is given that first. */
const startWorker = (program: URL, task: ReadingTask): Worker => {
  const options = { resourceLimits: MEMORY, workerData: task }
  if (!program.pathname.endsWith('.ts')) return new Worker(program, options)
  // the module beside the CommonJS one that is found: that one looks in the wrong folder where it was loaded by itself
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href
  const code = `import(${JSON.stringify(tsx)}).then(m => m.register()).then(() => import(${JSON.stringify(program.href)}))`
  return new Worker(code, { ...options, eval: true, execArgv: ['--conditions=@newsgraph/source'] })
}

export interface WorkerOptions<Task extends ReadingTask> {
  /** The engine the worker must have: two engines in one run would make its result depend on chance. */
  readonly version: string
  readonly task: Task
  /** A worker that is not there yet is not wanted any more. */
  readonly signal?: AbortSignal
  /** Another program that talks as ours does. */
  readonly program?: URL
}

/** Starts a worker and resolves when it can read. Rejects with AssetError where it cannot be started. */
export const openWorkerLane = async <Task extends ReadingTask>({
  version,
  task,
  signal,
  program = PROGRAM,
}: WorkerOptions<Task>): Promise<Lane<ResultOf<Task>>> => {
  const worker = startWorker(program, task)
  const waiting: Waiting<ResultOf<Task>>[] = []
  let end: string | undefined
  const die = (reason: string): void => {
    end ??= reason
    for (const [i, { reject }] of waiting.splice(0).entries()) reject(new LaneDied(end, { wasReading: i === 0 }))
  }
  worker.on('error', error => die(error instanceof Error ? error.message : String(error)))
  const started = new Promise<string>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') return resolve(message.version)
      // A worker makes of an article what it was started for.
      waiting.shift()?.resolve(message.outcome as Outcome<ResultOf<Task>>)
      waiting[0]?.onBegun()
    })
    worker.on('exit', code => {
      die(`it ended with code ${code}`)
      reject(
        new AssetError(
          'WORKER_START',
          `A worker could not be started: ${end}. Give it more memory, reinstall the package, or go on with --jobs 1.`,
        ),
      )
    })
  })
  const stopStarting = (): void => void worker.terminate()
  signal?.addEventListener('abort', stopStarting)
  const found = await started.finally(() => signal?.removeEventListener('abort', stopStarting))
  if (found !== version) {
    await worker.terminate()
    throw new ConfigError(
      'WORKER_ENGINE',
      `A worker reads with the engine ${found}, this run with ${version}. Use the weights of the package, or --jobs 1.`,
    )
  }
  return {
    depth: DEPTH,
    read: (article: Article, onBegun) =>
      new Promise((resolve, reject) => {
        if (end !== undefined) return reject(new LaneDied(end, { wasReading: false }))
        waiting.push({ resolve, reject, onBegun })
        if (waiting.length === 1) onBegun()
        worker.postMessage(article)
      }),
    close: async () => {
      // Whoever waits need not wait for its end as well.
      die('it was ended')
      await worker.terminate()
    },
  }
}
