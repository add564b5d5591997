import { createWorker } from '#create-worker'
import type { LayoutJob, Positions } from './positions'

let worker: Worker | null = null
let isBroken = false
let next = 0
const waiting = new Map<number, { readonly job: LayoutJob; readonly done: (positions: Positions) => void }>()

const layOutHere = async (job: LayoutJob): Promise<Positions> => (await import('./positions')).layOut(job)

const startWorker = (): Worker => {
  const started = createWorker()
  started.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly positions: Positions }>) => {
    waiting.get(data.id)?.done(data.positions)
    waiting.delete(data.id)
  }
  started.onerror = () => {
    isBroken = true
    for (const { job, done } of waiting.values()) void layOutHere(job).then(done)
    waiting.clear()
  }
  return started
}

/** Lays out in a worker, so that the page stays quick; in the page itself only where a browser lets no worker start. */
export const runLayout = (job: LayoutJob): Promise<Positions> => {
  if (isBroken) return layOutHere(job)
  worker ??= startWorker()
  const id = next++
  worker.postMessage({ id, job })
  return new Promise(done => waiting.set(id, { job, done }))
}
