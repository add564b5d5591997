import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AssetError, ConfigError } from '../../errors.js'
import type { Article } from '../../model/index.js'
import { type Lane, LaneDied } from './lane.js'
import type { Outcome } from './outcome.js'

/** What a worker says. */
export type WorkerMessage =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  /** The extractor failed in a way that no article should make it fail. */
  | { readonly kind: 'bug'; readonly error: unknown }

interface Waiting {
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/** Articles a worker holds: enough to work on while this thread writes a batch. */
const DEPTH = 8

/**
 * Memory of a worker, in megabytes. What reading an article leaves is soon dead, so more room for young objects only makes the process
 * larger; and the less a heap may grow at all, the more often V8 clears it. An article of 300,000 words fits.
 */
const MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 }

const isSource = import.meta.url.endsWith('.ts')
const PROGRAM = new URL(isSource ? './worker.ts' : './worker.js', import.meta.url)

/** A worker over a program; from source, where a worker does not take over what runs TypeScript here, it is given that first. */
const startWorker = (program: URL): Worker => {
  if (!isSource) return new Worker(program, { resourceLimits: MEMORY })
  // the module beside the CommonJS one that is found: that one looks in the wrong folder where it was loaded by itself
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href
  const code = `import(${JSON.stringify(tsx)}).then(m => m.register()).then(() => import(${JSON.stringify(program.href)}))`
  return new Worker(code, { eval: true, execArgv: ['--conditions=@newsgraph/source'], resourceLimits: MEMORY })
}

export interface WorkerOptions {
  /** The engine the worker must have: two engines in one run would make its result depend on chance. */
  readonly version: string
  /** Another program that talks as ours does. */
  readonly program?: URL
}

/** Starts a worker and resolves when it can read. Rejects with AssetError where it cannot be started. */
export const openWorkerLane = async ({ version, program = PROGRAM }: WorkerOptions): Promise<Lane> => {
  const worker = startWorker(program)
  const waiting: Waiting[] = []
  let end: string | undefined
  const die = (reason: string): void => {
    end ??= reason
    for (const [i, { reject }] of waiting.splice(0).entries()) reject(new LaneDied(end, { wasReading: i === 0 }))
  }
  worker.on('error', error => die(error instanceof Error ? error.message : String(error)))
  const started = new Promise<string>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') resolve(message.version)
      else if (message.kind === 'outcome') waiting.shift()?.resolve(message.outcome)
      else waiting.shift()?.reject(message.error)
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
  const found = await started
  if (found !== version) {
    await worker.terminate()
    throw new ConfigError(
      'WORKER_ENGINE',
      `A worker reads with the engine ${found}, this run with ${version}. Use the weights of the package, or --jobs 1.`,
    )
  }
  return {
    depth: DEPTH,
    read: (article: Article) =>
      new Promise((resolve, reject) => {
        if (end !== undefined) return reject(new LaneDied(end, { wasReading: false }))
        waiting.push({ resolve, reject })
        worker.postMessage(article)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
