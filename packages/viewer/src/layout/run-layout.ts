import { createWorker } from '#create-worker'
import type { LayoutJob, Positions } from './positions'

let worker: Worker | null = null
let next = 0
const waiting = new Map<number, (positions: Positions) => void>()

/** Lays out in a worker, so that the page stays quick. */
export const runLayout = (job: LayoutJob): Promise<Positions> => {
  if (!worker) {
    worker = createWorker()
    worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly positions: Positions }>) => {
      waiting.get(data.id)?.(data.positions)
      waiting.delete(data.id)
    }
  }
  const id = next++
  worker.postMessage({ id, job })
  return new Promise(done => waiting.set(id, done))
}
