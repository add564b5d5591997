import { AFFILIATED, type EdgeKey } from '../../graph/index.js'
import { orderedEnds } from '../../lexicon/index.js'
import type { StoredAffiliation, StoredStatement } from '../content/index.js'

/** An edge whose figures may have changed. */
export type TouchedEdge = Omit<EdgeKey, 'quad'>

/** The edges a stored statement counts for. */
export const edgesOfStatement = ({
  row,
  ends,
  derived,
}: Pick<StoredStatement, 'row' | 'ends' | 'derived'>): readonly TouchedEdge[] => {
  const { edgeKey, mirrorKey } = derived
  const relation = row.fields.edgeRelation
  const { subject, object } = ends
  if (typeof edgeKey !== 'string' || typeof relation !== 'string' || subject === null || object === null) return []
  const [a, b] = orderedEnds({ subject, relation, object })
  const edge = { key: edgeKey, subject: a, object: b, relation }
  return typeof mirrorKey === 'string' ? [edge, { key: mirrorKey, subject: b, object: a, relation }] : [edge]
}

export const edgesOfAffiliation = ({
  ends,
  derived,
}: Pick<StoredAffiliation, 'ends' | 'derived'>): readonly TouchedEdge[] =>
  typeof derived.edgeKey === 'string' && ends.person !== null && ends.body !== null
    ? [{ key: derived.edgeKey, subject: ends.person, object: ends.body, relation: AFFILIATED }]
    : []
