import { hexDigest } from '../annotate/hashing.js'
import { findRelation } from '../lexicon/index.js'
import type { Affiliation, Statement } from '../model/index.js'

/** One typed edge a statement contributes to. */
export interface EdgeKey {
  readonly key: string
  readonly subject: string
  readonly object: string
  readonly relation: string
  readonly quad: number | null
}

/** The type of edges from a person to a body; they are counted from affiliations. */
export const AFFILIATED = 'AFFILIATED'

const KEY_SEEDS = [91, 93]

/** The edge of a triple; the pair of a symmetric relation is ordered, so that both directions give one edge. */
const toEdge = (subject: string, relation: string, object: string, quad: number | null): EdgeKey => {
  const [a, b] = findRelation(relation)?.symmetric && object < subject ? [object, subject] : [subject, object]
  return { key: hexDigest(`${a}|${relation}|${b}`, KEY_SEEDS), subject: a, object: b, relation, quad }
}

/** The key of a statement's triple whatever its status, so that assertions and denials of one thing meet; null without an object. */
export const tripleKey = ({ subject, relation, object }: Statement): string | null =>
  object === null ? null : toEdge(subject, relation, object, null).key

/**
 * The typed edges of a statement: what is reported to have happened (asserted, not negated) by its relation, both ways where
 * it is reciprocal and the relation is not symmetric; and an asserted act by the act's relation.
 */
export const edgesOf = (statement: Statement): readonly EdgeKey[] => {
  const { subject, object, relation, quad, act } = statement
  if (object === null) return []
  if (statement.status === 'asserted' && !statement.negated) {
    const edge = toEdge(subject, relation, object, quad)
    const mirror = statement.reciprocal && subject !== object && !findRelation(relation)?.symmetric
    return mirror ? [edge, toEdge(object, relation, subject, quad)] : [edge]
  }
  return act ? [toEdge(subject, act.relation, object, act.quad)] : []
}

/** The edge from a person to the body of an affiliation, one a title; null where no body is named. */
export const affiliationEdge = ({ person, body, title }: Affiliation): EdgeKey | null =>
  body === null
    ? null
    : {
        key: hexDigest(`${person}|${AFFILIATED}|${title}|${body}`, KEY_SEEDS),
        subject: person,
        object: body,
        relation: AFFILIATED,
        quad: null,
      }
