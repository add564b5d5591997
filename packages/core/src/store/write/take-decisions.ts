import { compareContent, NO_CONTENT, NOTHING_STORED } from '../content/index.js'
import { type Connection, NO_CHANGES, type StoreChanges } from '../database/index.js'
import { differ, type OverrideEntry, readDecisions, replaceDecisions } from '../decisions/index.js'
import { applyChange } from './apply-change.js'
import { lockStore } from './lock-store.js'

/** Takes these decisions in place of those the store knew, and brings what they touch in line, in one transaction. */
export const takeDecisions = async (
  connection: Connection,
  entries: readonly OverrideEntry[],
): Promise<StoreChanges> => {
  const known = await readDecisions((text, parameters = {}) => connection.read(text, parameters))
  if (!differ(known, entries)) return NO_CHANGES
  return connection.write(async run => {
    await lockStore(run, connection.dialect)
    await applyChange(run, {
      content: compareContent(NO_CONTENT, NO_CONTENT),
      before: NOTHING_STORED,
      days: { before: new Map(), after: new Map(), redated: [] },
      articles: [],
      redated: [],
      decisions: await replaceDecisions(run, entries),
      dialect: connection.dialect,
    })
  })
}
