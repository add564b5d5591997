import type { Article } from '../../model/index.js'
import { timeBudget } from './time-budget.js'

/** An article that is being read. */
export interface UnderWay {
  readonly article: Article
  /** Seconds it has taken so far. */
  readonly seconds: number
  /** Seconds it may take. */
  readonly limit: number
}

/** Keeps count of the time that articles take which are read elsewhere. */
export interface Watch {
  /** Begins to count; `onOverdue` is called once, with the seconds it may take, when it has had them. Call what comes back when it is done. */
  readonly begin: (article: Article, onOverdue: (seconds: number) => void) => () => void
  readonly underWay: () => readonly UnderWay[]
}

interface Reading {
  readonly article: Article
  readonly budget: number
  readonly onOverdue: (seconds: number) => void
  spent: number
}

const TICK_MS = 100

/**
 * A watch over articles that may take `limit` seconds for each thousand characters. Time is counted in ticks of this thread: where it, or the
 * whole process, stood still, so may the reading have, and what has been done since is not known here yet; so that counts as two ticks at most.
 */
export const createWatch = (limit: number): Watch => {
  const readings = new Set<Reading>()
  let timer: NodeJS.Timeout | undefined
  let last = 0
  const tick = (): void => {
    const now = performance.now()
    const step = Math.min(now - last, 2 * TICK_MS)
    last = now
    for (const reading of readings) {
      const wasInTime = reading.spent <= reading.budget
      reading.spent += step
      if (wasInTime && reading.spent > reading.budget) reading.onOverdue(reading.budget / 1000)
    }
  }
  return {
    begin: (article, onOverdue) => {
      const reading: Reading = { article, budget: timeBudget(article.text.length, limit), onOverdue, spent: 0 }
      if (readings.size === 0) {
        last = performance.now()
        timer = setInterval(tick, TICK_MS)
      }
      readings.add(reading)
      return () => {
        readings.delete(reading)
        if (readings.size === 0) clearInterval(timer)
      }
    },
    underWay: () =>
      [...readings].map(({ article, spent, budget }) => ({ article, seconds: spent / 1000, limit: budget / 1000 })),
  }
}
