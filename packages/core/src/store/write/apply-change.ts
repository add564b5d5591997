import { applyContent } from '../content/index.js'
import type { Run } from '../database/index.js'
import { type GraphChange, refreshDerived } from '../derive/index.js'
import type { Renamed } from '../store.js'

/**
 * Applies a change and brings everything that follows from it in line, in one transaction. Returns the actors that go by another canonical
 * actor now.
 */
export const applyChange = async (run: Run, change: GraphChange): Promise<readonly Renamed[]> => {
  await applyContent(run, change.content)
  const { clusters } = await refreshDerived(run, change)
  return clusters.renamed
}
