import { STATEMENT_ENDS, type StoredStatement } from '../content/index.js'
import { type Run, runTable } from '../database/index.js'
import { derivation } from './derivation.js'
import { linksOf, reporterRows, STATEMENT_LINKS } from './links.js'
import { statementCypher } from './statement-cypher.js'

const OWN = new Set<string>(['id', 'sentence', ...STATEMENT_ENDS])
const isOwn = (name: string): name is 'id' | 'sentence' | (typeof STATEMENT_ENDS)[number] => OWN.has(name)

/** Writes new statements with their links to canonical actors and their events. */
const createStatements = async (
  run: Run,
  added: readonly StoredStatement[],
  events: ReadonlyMap<string, string>,
): Promise<void> => {
  await runTable(run, statementCypher.createStatements, added, ({ row, derived }, name) => {
    if (name === 'reportedBy') return row.reportedBy.length > 0 ? row.reportedBy : null
    if (name === 'eventId') return events.get(row.id)
    return isOwn(name) ? row[name] : (derived[name] ?? row.fields[name])
  })
  for (const end of STATEMENT_ENDS)
    await runTable(run, statementCypher.linkStatements(STATEMENT_LINKS[end]), linksOf(added, end))
  await runTable(run, statementCypher.linkReporters, added.flatMap(reporterRows))
}

/** New statements are written once their events are known. */
export const newStatements = derivation({
  gives: 'newStatements',
  reads: ['statements', 'events'],
  refresh: async (run, { statements: { added }, events: { events } }) => {
    await createStatements(run, added, events)
    return added
  },
})
