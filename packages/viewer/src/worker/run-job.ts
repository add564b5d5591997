import { createWorker } from '#create-worker'
import type { LayoutJob, Positions } from '../layout/job'
import type { Measured, MeasureJob } from '../measures/measure-job'
import type { Answer, Job } from './work'

type Kind = Job['kind']

/** Measures have a worker of their own: a layout does not wait for them. */
const workers = new Map<Kind, Worker>()
let isBroken = false
let next = 0
const waiting = new Map<number, { readonly job: Job; readonly done: (answer: Answer) => void }>()

const workHere = async (job: Job): Promise<Answer> => (await import('./work')).work(job)

const startWorker = (): Worker => {
  const started = createWorker()
  started.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly answer: Answer }>) => {
    waiting.get(data.id)?.done(data.answer)
    waiting.delete(data.id)
  }
  started.onerror = () => {
    isBroken = true
    for (const { job, done } of waiting.values()) void workHere(job).then(done)
    waiting.clear()
  }
  return started
}

/** Works in a worker, so that the page stays quick; in the page itself only where a browser lets no worker start. */
const run = (job: Job): Promise<Answer> => {
  if (isBroken) return workHere(job)
  const worker = workers.get(job.kind) ?? startWorker()
  workers.set(job.kind, worker)
  const id = next++
  worker.postMessage({ id, job })
  return new Promise(done => waiting.set(id, { job, done }))
}

export const runLayout = (of: LayoutJob): Promise<Positions> => run({ kind: 'layout', of }) as Promise<Positions>

/** Lays out one after the other; null where another layout was asked for before one had begun. */
export const createLayouts = (): ((of: LayoutJob) => Promise<Positions | null>) => {
  let isBusy = false
  let wanted: { readonly of: LayoutJob; readonly done: (positions: Positions | null) => void } | null = null
  const next = async (): Promise<void> => {
    if (isBusy || wanted === null) return
    const { of, done } = wanted
    wanted = null
    isBusy = true
    done(await runLayout(of))
    isBusy = false
    void next()
  }
  return of =>
    new Promise(done => {
      wanted?.done(null)
      wanted = { of, done }
      void next()
    })
}
export const runMeasure = (of: MeasureJob): Promise<Measured> => run({ kind: 'measure', of }) as Promise<Measured>
