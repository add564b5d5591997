import type { Run } from '../database/index.js'
import type { Given } from './given.js'

/** Something that follows from what was written: what it reads of that and of what was derived before it, what it gives, how it is refreshed. */
export interface Derivation<Reads extends keyof Given = keyof Given, Gives extends keyof Given = keyof Given> {
  readonly gives: Gives
  readonly reads: readonly Reads[]
  /** Brings the store in line, as far as what is read touches it. */
  readonly refresh: (run: Run, given: Pick<Given, Reads>) => Promise<Given[Gives]>
}

/** A derivation that sees no more than it says it reads. */
export const derivation = <Reads extends keyof Given, Gives extends keyof Given>(
  value: Derivation<Reads, Gives>,
): Derivation<Reads, Gives> => value
