import type { LayoutJob, Positions } from '../layout/job'
import { layOut } from '../layout/positions'
import { measure } from '../measures/measure'
import type { Measured, MeasureJob } from '../measures/measure-job'

/** What takes too long for the page itself. */
export type Job =
  | { readonly kind: 'layout'; readonly of: LayoutJob }
  | { readonly kind: 'measure'; readonly of: MeasureJob }
export type Answer = Positions | Measured

export const work = (job: Job): Answer => (job.kind === 'layout' ? layOut(job.of) : measure(job.of))
