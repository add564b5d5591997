/** Runs pieces of work one after another, also after one that has failed; each caller gets what its own gives. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

export const createTurns = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
