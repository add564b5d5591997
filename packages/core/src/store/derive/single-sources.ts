import { fingerprint, type Row, type Run, runBatches, unique } from '../database/index.js'
import { keptCypher, LEAST_REPEATED } from './kept-cypher.js'
import type { TouchedEdge } from './touched-edges.js'

/** An edge that is repeated, but by one publisher only, is a node too, which an index finds. */
const FIGURES = ['statements', 'articles', 'firstReported', 'lastReported'] as const

const fieldsOf = ({ key, subject, object, relation }: TouchedEdge, figures: Row | undefined): Row | null =>
  Number(figures?.publishers) === 1 && Number(figures?.statements) >= LEAST_REPEATED
    ? {
        id: key,
        subject,
        object,
        relation,
        ...Object.fromEntries(FIGURES.map(name => [name, figures?.[name] ?? null])),
      }
    : null

/**
 * Brings these nodes in line with edges that were counted anew: their figures by key, those without any being gone. `known` are the keys that
 * may have a node, also of edges that are no more.
 */
export const refreshSingleSources = async (
  run: Run,
  edges: readonly TouchedEdge[],
  { figures, known }: { readonly figures: ReadonlyMap<string, Row>; readonly known: readonly string[] },
): Promise<void> => {
  const stored = new Map(
    (await runBatches(run, keptCypher.readSingle, { rows: known, as: 'keys' })).map(r => [
      String(r.key),
      fingerprint(r.fields as Row),
    ]),
  )
  const wanted = edges.flatMap((e): readonly Row[] => {
    const fields = fieldsOf(e, figures.get(e.key))
    return fields ? [fields] : []
  })
  const toRow = (fields: Row): Row => ({ id: fields.id, fields })
  const isThere = ({ id }: Row): boolean => stored.has(String(id))
  const stays = new Set(wanted.map(w => w.id))
  await runBatches(run, keptCypher.createSingle, { rows: wanted.filter(w => !isThere(w)).map(toRow) })
  await runBatches(run, keptCypher.updateSingle, {
    rows: wanted.filter(w => isThere(w) && stored.get(String(w.id)) !== fingerprint(w)).map(toRow),
  })
  await runBatches(run, keptCypher.removeSingle, {
    rows: [...stored.keys()].filter(key => !stays.has(key)),
    as: 'ids',
  })
}

/** All of a store that has never kept them. */
export const keepSingleSources = async (run: Run): Promise<void> => {
  const rows = await run(keptCypher.allSingle)
  const figures = new Map(rows.map(r => [String(r.key), r.figures as Row]))
  await refreshSingleSources(run, rows as unknown as readonly TouchedEdge[], {
    figures,
    known: unique(rows.map(r => String(r.key))),
  })
}
