import { AFFILIATION_ENDS, type AffiliationRow, type StoredAffiliation } from '../content/index.js'
import { fingerprint, type Run, runBatches, runTable } from '../database/index.js'
import { derivation } from './derivation.js'
import { deriveAffiliation } from './derive-statement.js'
import type { WhoIsWho } from './given.js'
import { AFFILIATION_LINKS, linksOf, linksToMove } from './links.js'
import { statementCypher } from './statement-cypher.js'
import { edgesOfAffiliation, type TouchedEdge } from './touched-edges.js'

/** Writes new affiliations with their links to canonical actors. */
const createAffiliations = async (
  run: Run,
  added: readonly AffiliationRow[],
  whoIsWho: WhoIsWho,
): Promise<readonly TouchedEdge[]> => {
  const rows = added.map(row => ({ row, ...deriveAffiliation({ row }, whoIsWho) }))
  await runTable(
    run,
    statementCypher.createAffiliations,
    rows.map(({ row, derived }) => ({ ...row, ...derived })),
  )
  for (const end of AFFILIATION_ENDS)
    await runTable(run, statementCypher.linkAffiliations(AFFILIATION_LINKS[end]), linksOf(rows, end))
  return rows.flatMap(edgesOfAffiliation)
}

/** Derives stored affiliations again and writes what differs. */
const rederiveAffiliations = async (
  run: Run,
  stored: readonly StoredAffiliation[],
  whoIsWho: WhoIsWho,
): Promise<readonly TouchedEdge[]> => {
  const changes = stored.flatMap(before => {
    const after = { ...before, ...deriveAffiliation(before, whoIsWho) }
    return fingerprint(before.ends) === fingerprint(after.ends) ? [] : [{ before, after }]
  })
  await runBatches(run, statementCypher.setAffiliations, {
    rows: changes.map(c => ({ id: c.after.row.id, fields: c.after.derived })),
  })
  for (const end of AFFILIATION_ENDS) {
    const { gone, come } = linksToMove(changes, end)
    await runBatches(run, statementCypher.unlinkAffiliations(AFFILIATION_LINKS[end]), { rows: gone, as: 'ids' })
    await runTable(run, statementCypher.linkAffiliations(AFFILIATION_LINKS[end]), come)
  }
  return changes.flatMap(c => [c.before, c.after]).flatMap(edgesOfAffiliation)
}

/** Affiliations of canonical actors. */
export const affiliations = derivation({
  gives: 'affiliations',
  reads: ['change', 'affected'],
  refresh: async (run, { change, affected: { affiliations: stored, whoIsWho } }) => {
    const { added, removed } = change.content.affiliations
    const gone = new Set(removed.map(r => r.id))
    return [
      ...change.before.stored.affiliations.filter(a => gone.has(a.row.id)).flatMap(edgesOfAffiliation),
      ...(await rederiveAffiliations(run, stored, whoIsWho)),
      ...(await createAffiliations(run, added, whoIsWho)),
    ]
  },
})
