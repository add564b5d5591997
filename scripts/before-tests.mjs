/** What Vitest does before any suite, also a single one: an edited table of packages/core/data is packed, so that none reads a stale one. */
import { packTables } from './workspace.mjs'

export const setup = () => {
  packTables()
}
