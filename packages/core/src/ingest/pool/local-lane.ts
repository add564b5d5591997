import { setImmediate } from 'node:timers/promises'
import { createContext, Script } from 'node:vm'
import { type Lane, LaneDied } from './lane.js'
import { type Read, toOutcome } from './outcome.js'

/** Milliseconds for which one article may keep this thread from everything else, Ctrl-C included. */
const SLICE_MS = 1500

/** Runs calls that V8 stops, wherever they are, after so many milliseconds; a call that was stopped gives undefined. */
const createTimeLimit = (milliseconds: number) => {
  const scope: { run?: () => void } = {}
  let inScope: (() => void) | undefined
  const open = (): (() => void) => {
    const context = createContext(scope)
    const script = new Script('run()')
    return () => script.runInContext(context, { timeout: milliseconds })
  }
  return <Value>(call: () => Value): Value | undefined => {
    let value: Value | undefined
    scope.run = () => {
      value = call()
    }
    inScope ??= open()
    try {
      inScope()
    } catch (error) {
      // It comes from another context, so it is no Error of this one.
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
      return undefined
    } finally {
      scope.run = undefined
    }
    return value
  }
}

/**
 * This thread as a lane. Between two articles it lets others have their turn. An article that takes longer than `slice` is for a worker, and
 * the lane ends at it: what read it was stopped in the middle and cannot be trusted any more.
 */
export const createLocalLane = <Result>(
  read: Read<Result>,
  { slice = SLICE_MS }: { readonly slice?: number } = {},
): Lane<Result> => {
  const within = createTimeLimit(slice)
  return {
    depth: 1,
    read: async (article, onBegun) => {
      await setImmediate()
      onBegun()
      const outcome = within(() => toOutcome(article, read))
      if (!outcome) throw new LaneDied('it keeps this thread for too long', { wasReading: false })
      return outcome
    },
    close: async () => {},
  }
}
