import { parentPort } from 'node:worker_threads'
import type { Article } from '../../model/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { loadModel } from '../load-model.js'
import { toOutcome } from './outcome.js'
import type { WorkerMessage } from './worker-lane.js'

/** The program of a worker: one article in, one outcome out, in the order they come. */
const extractor = createExtractor({ model: await loadModel() })
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (article: Article) => {
  try {
    send({ kind: 'outcome', outcome: toOutcome(article, extractor) })
  } catch (error) {
    send({ kind: 'bug', error })
  }
})
send({ kind: 'ready', version: extractor.version })
