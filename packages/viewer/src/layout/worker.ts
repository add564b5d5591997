import { type LayoutJob, layOut } from './positions'

self.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly job: LayoutJob }>) => {
  self.postMessage({ id: data.id, positions: layOut(data.job) })
}
