import { textsOf } from '../../graph/index.js'
import { type Decision, isSplit } from '../../resolve/index.js'
import { type Row, type Run, runBatches, unique } from '../database/index.js'
import { decisionCypher } from './decision-cypher.js'
import type { OverrideEntry } from './kept-entries.js'

/** Decisions as the store keeps them, so that every write and every forgetting honours them. */

const toEntry = (row: Row): OverrideEntry => {
  const actors = textsOf(row.actors)
  const id = String(row.id)
  if (row.kind === 'merge') return { id, entry: { kind: 'merge', actors: [actors[0], actors[1]] } }
  if (row.kind === 'split') return { id, entry: { kind: 'split', actor: actors[0], articles: textsOf(row.articles) } }
  return { id, entry: { kind: row.kind === 'reject' ? 'reject' : 'confirm', statement: String(row.statement) } }
}

const toRow = ({ id, entry }: OverrideEntry): Row => {
  const { kind } = entry
  if (kind === 'merge') return { id, fields: { kind, actors: entry.actors } }
  if (kind === 'split') return { id, fields: { kind, actors: [entry.actor], articles: entry.articles } }
  return { id, fields: { kind, statement: entry.statement } }
}

export const readDecisions = async (run: Run): Promise<readonly OverrideEntry[]> =>
  (await run(decisionCypher.decisions)).map(toEntry)

/** True where one list has a decision the other has not. */
export const differ = (a: readonly OverrideEntry[], b: readonly OverrideEntry[]): boolean =>
  unique(a.map(e => e.id)).join() !== unique(b.map(e => e.id)).join()

/** Decisions that are new to the store, and those it had that no longer hold. */
export interface DecisionChange {
  readonly added: readonly OverrideEntry[]
  readonly removed: readonly OverrideEntry[]
}

export const NO_DECISIONS: DecisionChange = { added: [], removed: [] }

/** Keeps these decisions in place of those the store had. */
export const replaceDecisions = async (run: Run, entries: readonly OverrideEntry[]): Promise<DecisionChange> => {
  const known = await readDecisions(run)
  const [before, after] = [new Set(known.map(e => e.id)), new Set(entries.map(e => e.id))]
  const change = { added: entries.filter(e => !before.has(e.id)), removed: known.filter(e => !after.has(e.id)) }
  await runBatches(run, decisionCypher.deleteDecisions, { rows: change.removed.map(e => e.id), as: 'ids' })
  await runBatches(run, decisionCypher.createDecisions, { rows: change.added.map(toRow) })
  return change
}

/** Ids a decision is about. */
export const actorsOf = (decision: Decision): readonly string[] =>
  decision.kind === 'merge' ? decision.actors : decision.kind === 'split' ? [decision.actor] : []
export const articlesOf = (decision: Decision): readonly string[] => (isSplit(decision) ? decision.articles : [])
export const statementOf = (decision: Decision): readonly string[] =>
  decision.kind === 'confirm' || decision.kind === 'reject' ? [decision.statement] : []

/** What people decided about statements, by statement id. */
export const toReviews = (entries: readonly OverrideEntry[]): ReadonlyMap<string, 'confirmed' | 'rejected'> =>
  new Map(
    entries.flatMap(({ entry }) =>
      entry.kind === 'confirm' || entry.kind === 'reject'
        ? [[entry.statement, entry.kind === 'confirm' ? 'confirmed' : 'rejected'] as const]
        : [],
    ),
  )
