import { setImmediate } from 'node:timers/promises'
import type { Article } from '../../model/index.js'
import type { ArticleExtractor } from '../../pipeline/index.js'
import { type Outcome, toOutcome } from './outcome.js'

/** Something that reads articles one after the other: this thread or a worker. */
export interface Lane {
  /** How many articles it may hold at once, so that it need not wait for the next. */
  readonly depth: number
  /** Rejects with LaneDied where the lane ended before the article was read, else only for a bug. */
  readonly read: (article: Article) => Promise<Outcome>
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

/** This thread as a lane. Between two articles it lets others have their turn. */
export const createLocalLane = (extractor: ArticleExtractor): Lane => ({
  depth: 1,
  read: async article => {
    await setImmediate()
    return toOutcome(article, extractor)
  },
  close: async () => {},
})
