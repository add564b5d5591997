import type { Run } from '../database/index.js'
import { contestAll } from './contested.js'
import { keepSingleSources } from './single-sources.js'

/** Gives a store of an earlier version what later ones keep as they write: single sources, and which denials are contested. */
export const keepAll = async (run: Run): Promise<void> => {
  await keepSingleSources(run)
  await contestAll(run)
}
