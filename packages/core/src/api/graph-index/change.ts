import type { Change } from '../contract/index.js'
import { CONFLICT, COOPERATION } from './quads.js'

/** A number of either side of a comparison. */
export interface Sides {
  readonly before: number
  readonly after: number
}

/** An edge is stronger where there is so many times as much of it. */
const STRONGER = 1.5

/** How a statement of a quad class weighs in the balance of a pair: 1 for cooperation, -1 for conflict, 0 for neither. */
export const signOfQuad = (quad: number): -1 | 0 | 1 => (COOPERATION.has(quad) ? 1 : CONFLICT.has(quad) ? -1 : 0)

/**
 * How an edge changed, by how much there is of it and by the balance of its pair (statements of cooperation less those of conflict). A pair that
 * turned is told before anything else of its edges.
 */
export const changeOf = (amount: Sides, balance: Sides): Change => {
  if (balance.before > 0 && balance.after < 0) return 'to-conflict'
  if (balance.before < 0 && balance.after > 0) return 'to-cooperation'
  if (amount.before === 0) return 'new'
  if (amount.after === 0) return 'gone'
  if (amount.after >= amount.before * STRONGER) return 'stronger'
  if (amount.before >= amount.after * STRONGER) return 'weaker'
  return 'same'
}
