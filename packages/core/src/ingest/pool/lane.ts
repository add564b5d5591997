import type { Article } from '../../model/index.js'
import type { Outcome } from './outcome.js'

/** Something that reads articles one after the other: this thread or a worker. */
export interface Lane<Result> {
  /** How many articles it may hold at once, so that it need not wait for the next. */
  readonly depth: number
  /** Calls `onBegun` when the articles before it are done. Rejects with LaneDied where the lane ended before the article was read. */
  readonly read: (article: Article, onBegun: () => void) => Promise<Outcome<Result>>
  /** Ends it, whatever it is at. */
  readonly close: () => Promise<void>
}

/** A lane has ended. `wasReading` tells the article it ended at from those that only waited. */
export class LaneDied extends Error {
  readonly wasReading: boolean
  constructor(reason: string, { wasReading }: { readonly wasReading: boolean }) {
    super(reason)
    this.name = 'LaneDied'
    this.wasReading = wasReading
  }
}
