import { setTimeout as sleep } from 'node:timers/promises'
import { StoreError } from '../../errors.js'
import type { WorkerEvent } from './worker-event.js'

/** An article that goes back to the queue, since the work has ended before it was done. */
export class GivenBack extends Error {}

/** Asks something of the store, however long that takes. */
export type WhenThere = <T>(ask: () => Promise<T>) => Promise<T>

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/** Waits for a store that is away, longer each time. Rejects with GivenBack once `signal` is aborted, and with what no waiting can mend. */
export const createWhenThere =
  ({ onEvent, signal }: { readonly onEvent: (event: WorkerEvent) => void; readonly signal: AbortSignal }): WhenThere =>
  async ask => {
    let isAway = false
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS))
      try {
        const answer = await ask()
        if (isAway) onEvent({ kind: 'store-back' })
        return answer
      } catch (error) {
        if (!(error instanceof StoreError && error.retriable)) throw error
        if (signal.aborted) throw new GivenBack()
        isAway = true
        onEvent({ kind: 'store-away', reason: error.message, seconds: pause / 1000 })
        await sleep(pause, undefined, { signal }).catch(() => {})
      }
  }
