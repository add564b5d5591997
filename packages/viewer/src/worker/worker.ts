import { type Job, work } from './work'

self.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly job: Job }>) => {
  self.postMessage({ id: data.id, answer: work(data.job) })
}
