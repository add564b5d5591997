import { rmSync, statSync, writeFileSync } from 'node:fs'
import { NewsgraphError } from '../../errors.js'

/** A reader looks so often whether somebody wants to write, … */
const LOOK_MS = 200
/** … who says so anew each time it tries to open the database, … */
const TRY_MS = 100
/** … so that a wish that is older than this is of one that has ended. */
const WISH_MS = 2000
/** A writer waits so long for the readers to let go. */
const WAIT_MS = 4000

const wishOf = (path: string): string => `${path}.wanted`

/** Whether somebody waits to write an embedded database. */
export const isWanted = (path: string): boolean => {
  try {
    return Date.now() - statSync(wishOf(path)).mtimeMs < WISH_MS
  } catch {
    return false
  }
}

/** Calls `letGo` whenever somebody wants to write the database, until it is stopped. */
export const watchWish = (path: string, letGo: () => void): { readonly stop: () => void } => {
  const timer = setInterval(() => {
    if (isWanted(path)) letGo()
  }, LOOK_MS).unref()
  return { stop: () => clearInterval(timer) }
}

const isInUse = (error: unknown): boolean => error instanceof NewsgraphError && error.code === 'STORE_IN_USE'

/** Says that somebody wants to write; false where nothing can be written beside the database, and so not into it. */
const wish = (path: string): boolean => {
  try {
    writeFileSync(wishOf(path), '')
    return true
  } catch {
    return false
  }
}

const withdraw = (path: string): void => {
  try {
    rmSync(wishOf(path), { force: true })
  } catch {
    // It is forgotten by itself.
  }
}

/** What `open` gives once readers that can have let the database go. Throws what it throws where that takes too long. */
export const openWhenFree = async <T>(path: string, open: () => T): Promise<T> => {
  const until = Date.now() + WAIT_MS
  let hasWished = false
  try {
    for (;;)
      try {
        return open()
      } catch (error) {
        if (!isInUse(error) || Date.now() > until || !wish(path)) throw error
        hasWished = true
        await new Promise(done => setTimeout(done, TRY_MS))
      }
  } finally {
    if (hasWished) withdraw(path)
  }
}
