import { hashString, mix } from '../annotate/hashing.js'
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

export const edgeKey = (subject: string, relation: string, object: string): string => {
  const [a, b] = findRelation(relation)?.symmetric && object < subject ? [object, subject] : [subject, object]
  const text = `${a}|${relation}|${b}`
  const hash = hashString(text, 91)
  return [hash, hashString(text, mix(hash, 93))].map(n => (n >>> 0).toString(16).padStart(8, '0')).join('')
}

const toEdge = (subject: string, relation: string, object: string, quad: number | null): EdgeKey => {
  const [a, b] = findRelation(relation)?.symmetric && object < subject ? [object, subject] : [subject, object]
  return { key: edgeKey(a, relation, b), subject: a, object: b, relation, quad }
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
