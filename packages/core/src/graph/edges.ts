import { hexDigest } from '../annotate/hashing.js'
import { findRelation } from '../lexicon/index.js'
import type { Statement } from '../model/index.js'

/** One typed edge a statement contributes to. */
export interface EdgeKey {
  readonly key: string
  readonly subject: string
  readonly object: string
  readonly relation: string
  readonly quad: number | null
}

const KEY_SEEDS = [91, 93]

/** The edge of a triple; the pair of a symmetric relation is ordered, so that both directions give one edge. */
const toEdge = (subject: string, relation: string, object: string, quad: number | null): EdgeKey => {
  const [a, b] = findRelation(relation)?.symmetric && object < subject ? [object, subject] : [subject, object]
  return { key: hexDigest(`${a}|${relation}|${b}`, KEY_SEEDS), subject: a, object: b, relation, quad }
}

/**
 * The typed edges of a statement: what is reported to have happened (asserted, not negated) by its relation, both ways where
 * it is reciprocal and the relation is not symmetric; and an asserted act by the act's relation.
 */
export const edgesOf = (statement: Statement): readonly EdgeKey[] => {
  const { subject, object, relation, quad, act } = statement
  if (object === null) return []
  if (statement.status === 'asserted' && !statement.negated) {
    const edge = toEdge(subject, relation, object, quad)
    const mirror = statement.reciprocal && !findRelation(relation)?.symmetric
    return mirror ? [edge, toEdge(object, relation, subject, quad)] : [edge]
  }
  return act ? [toEdge(subject, act.relation, object, act.quad)] : []
}
