import { STATEMENT_ENDS, type StoredStatement } from '../content/index.js'
import { type Run, runBatches } from '../database/index.js'
import { derivation } from './derivation.js'
import { reporterRows, STATEMENT_LINKS } from './links.js'
import { statementCypher } from './statement-cypher.js'

/** Writes new statements with their links to canonical actors and their events. */
const createStatements = async (
  run: Run,
  added: readonly StoredStatement[],
  events: ReadonlyMap<string, string>,
): Promise<void> => {
  await runBatches(run, statementCypher.createStatements, {
    rows: added.map(({ row: { id, sentence, subject, object, speaker, reportedBy, fields }, derived }) => ({
      id,
      sentence,
      fields: {
        ...fields,
        subject,
        object,
        speaker,
        reportedBy: reportedBy.length > 0 ? reportedBy : null,
        ...derived,
        eventId: events.get(id) ?? null,
      },
    })),
  })
  for (const end of STATEMENT_ENDS)
    await runBatches(run, statementCypher.linkStatements(STATEMENT_LINKS[end]), {
      rows: added.filter(s => s.ends[end] !== null).map(s => ({ id: s.row.id, actor: s.ends[end] })),
    })
  await runBatches(run, statementCypher.linkReporters, { rows: added.flatMap(reporterRows) })
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
