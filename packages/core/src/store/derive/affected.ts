import { canonicalIds } from '../../resolve/index.js'
import type { AffiliationRow, StatementRow } from '../content/index.js'
import { runBatches, unique } from '../database/index.js'
import { articlesOf, statementOf, toReviews } from '../decisions/index.js'
import { derivation } from './derivation.js'
import { readStored } from './read-stored.js'
import { resolutionCypher } from './resolution-cypher.js'

/** The actors that statements and affiliations name. */
const actorsIn = (statements: readonly StatementRow[], affiliations: readonly AffiliationRow[]): readonly string[] =>
  unique([
    ...statements.flatMap(s => [s.subject, s.object, s.speaker, ...s.reportedBy]),
    ...affiliations.flatMap(a => [a.person, a.body]),
  ])

/**
 * What has to be derived again, and who is who for that and for what is new: statements and affiliations of actors that go by another name,
 * of split articles, of articles with another day, and those decided on. Nothing is written.
 */
export const affected = derivation({
  gives: 'affected',
  reads: ['change', 'decisions', 'clusters'],
  refresh: async (run, { change, decisions, clusters: { renamed, splits } }) => {
    const { added, removed } = change.decisions
    const { statements, affiliations } = await readStored(run, {
      actors: unique(renamed.map(r => r.actor)),
      articles: unique([...[...decisions, ...removed].flatMap(e => articlesOf(e.entry)), ...change.redated]),
      statements: unique([...added, ...removed].flatMap(e => statementOf(e.entry))),
    })
    const named = actorsIn(
      [...change.content.statements.added, ...statements.map(s => s.row)],
      [...change.content.affiliations.added, ...affiliations.map(a => a.row)],
    )
    const links = await runBatches(run, resolutionCypher.canonicals, { rows: named, as: 'ids' })
    const sameAs = links.map(r => ({ actor: String(r.id), canonical: String(r.canonical) }))
    const whoIsWho = { canonicalId: canonicalIds({ sameAs, splits }), reviews: toReviews(decisions) }
    return { statements, affiliations, whoIsWho }
  },
})
