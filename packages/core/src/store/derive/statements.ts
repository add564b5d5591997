import { STATEMENT_ENDS, type StoredStatement } from '../content/index.js'
import { fingerprint, type Run, runBatches, runTable } from '../database/index.js'
import { derivation } from './derivation.js'
import { deriveStatement } from './derive-statement.js'
import type { StatementChange, WhoIsWho } from './given.js'
import { linksToMove, reporterRows, STATEMENT_LINKS } from './links.js'
import { statementCypher } from './statement-cypher.js'

/** Derives stored statements again and writes what differs. */
const rederiveStatements = async (
  run: Run,
  stored: readonly StoredStatement[],
  whoIsWho: WhoIsWho,
): Promise<Pick<StatementChange, 'before' | 'after'>> => {
  const changes = stored.flatMap(before => {
    const derived = deriveStatement(before, whoIsWho)
    const { eventId: _, contested: __, ...compared } = before.derived
    const isSame =
      fingerprint(before.ends) === fingerprint(derived.ends) && fingerprint(compared) === fingerprint(derived.derived)
    return isSame
      ? []
      : [
          {
            before,
            after: {
              ...before,
              ...derived,
              derived: {
                ...derived.derived,
                eventId: derived.derived.eventBlock === null ? null : before.derived.eventId,
                contested: before.derived.contested,
              },
            },
          },
        ]
  })
  await runBatches(run, statementCypher.setStatements, {
    rows: changes.map(c => ({ id: c.after.row.id, fields: c.after.derived })),
  })
  for (const end of STATEMENT_ENDS) {
    const { gone, come } = linksToMove(changes, end)
    await runBatches(run, statementCypher.unlinkStatements(STATEMENT_LINKS[end]), { rows: gone, as: 'ids' })
    await runTable(run, statementCypher.linkStatements(STATEMENT_LINKS[end]), come)
  }
  const passed = changes.filter(c => c.before.ends.reportedBy.join() !== c.after.ends.reportedBy.join())
  await runBatches(run, statementCypher.unlinkStatements('REPORTED_BY'), {
    rows: passed.map(c => c.after.row.id),
    as: 'ids',
  })
  await runTable(
    run,
    statementCypher.linkReporters,
    passed.flatMap(c => reporterRows(c.after)),
  )
  return { before: changes.map(c => c.before), after: changes.map(c => c.after) }
}

/** What statements have by who is who and by decisions: their links, keys, review and event block. New ones are written with their events. */
export const statements = derivation({
  gives: 'statements',
  reads: ['change', 'affected'],
  refresh: async (run, { change, affected: { statements: stored, whoIsWho } }) => {
    const { added, removed } = change.content.statements
    const gone = new Set(removed.map(r => r.id))
    return {
      ...(await rederiveStatements(run, stored, whoIsWho)),
      removed: change.before.stored.statements.filter(s => gone.has(s.row.id)),
      added: added.map(row => {
        const statement = { row, publishedAt: change.days.after.get(row.article) ?? null }
        return { ...statement, ...deriveStatement(statement, whoIsWho) }
      }),
    }
  },
})
