export { type OpenOptions, openStore } from './open-store.js'
export type { CypherValue, GraphStore, Parameters, Row, StoreCounts, WriteSummary } from './store.js'
export { fileOverrides, type Override, type OverrideEntry, type Overrides, overridesPath, readOverride } from './overrides.js'
