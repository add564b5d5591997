import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../../model/index.js'
import { articleIssue, createExtractor } from '../../pipeline/index.js'
import { loadModel } from '../load-model.js'
import { type Read, toOutcome } from './outcome.js'
import { type ReadingTask, TASKS } from './task.js'
import type { WorkerMessage } from './worker-lane.js'

/** The program of a worker: one article in, one outcome out, in the order they come. */
const extractor = createExtractor({ model: await loadModel() })
const read: Read<unknown> = TASKS[workerData as ReadingTask](extractor)
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (article: Article) => {
  try {
    send({ kind: 'outcome', outcome: toOutcome(article, read) })
  } catch (error) {
    // What was made of it cannot be sent.
    send({ kind: 'outcome', outcome: { kind: 'refused', issue: articleIssue(article, { error }) } })
  }
})
send({ kind: 'ready', version: extractor.version })
