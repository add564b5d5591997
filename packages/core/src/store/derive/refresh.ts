import type { Run } from '../database/index.js'
import { actors } from './actors.js'
import { affected } from './affected.js'
import { affiliations } from './affiliations.js'
import { clusters } from './clusters.js'
import { contested } from './contested.js'
import { decisions } from './decisions.js'
import type { Derivation } from './derivation.js'
import { edges } from './edges.js'
import { events } from './events.js'
import type { Given } from './given.js'
import type { GraphChange } from './graph-change.js'
import { newStatements } from './new-statements.js'
import { statements } from './statements.js'
import { stories } from './stories.js'

/** All that follows from what was written, each after what it reads. */
export const DERIVATIONS: readonly Derivation[] = [
  actors,
  decisions,
  clusters,
  affected,
  statements,
  events,
  newStatements,
  affiliations,
  stories,
  edges,
  contested,
]

/** Brings everything that is derived in line with a change whose content has been applied. */
export const refreshDerived = async (run: Run, change: GraphChange): Promise<Given> => {
  let given = { change } as Given
  for (const { gives, refresh } of DERIVATIONS) given = { ...given, [gives]: await refresh(run, given) }
  return given
}
