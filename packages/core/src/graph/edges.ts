import { isSymmetric, orderedEnds } from '../lexicon/index.js'
import type { Affiliation, Statement } from '../model/index.js'
import { hexDigest } from '../text/index.js'

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

/** Two actors and what is between them. */
export interface Triple {
  readonly subject: string
  readonly object: string
  readonly relation: string
}

/** The edge of a triple; the pair of a symmetric relation is ordered, so that both directions give one edge. */
const toEdge = (triple: Triple, quad: number | null): EdgeKey => {
  const { relation } = triple
  const [subject, object] = orderedEnds(triple)
  return { key: hexDigest(`${subject}|${relation}|${object}`, KEY_SEEDS), subject, object, relation, quad }
}

/** The key of a triple whatever the status of what is said, so that assertions and denials of one thing meet. */
export const tripleKey = (triple: Triple): string => toEdge(triple, null).key

/** What a statement makes edges of; `isMutual`: also back, where the relation is not the same both ways anyway. */
export interface EdgeMaking {
  readonly relation: string
  readonly quad: number | null
  readonly isMutual: boolean
}

/** What is reported to have happened (asserted, not negated) by its relation, and an asserted act by the act's relation; null for anything else. */
export const edgeMaking = (statement: Statement): EdgeMaking | null => {
  const { subject, object, relation, quad, act } = statement
  if (object === null) return null
  if (statement.status === 'asserted' && !statement.negated)
    return { relation, quad, isMutual: statement.reciprocal && subject !== object && !isSymmetric(relation) }
  return act ? { relation: act.relation, quad: act.quad, isMutual: false } : null
}

/** The typed edges between two actors: one, or one each way. */
export const edgesBetween = (
  { subject, object }: Omit<Triple, 'relation'>,
  { relation, quad, isMutual }: EdgeMaking,
): readonly EdgeKey[] => {
  const edge = toEdge({ subject, relation, object }, quad)
  return isMutual ? [edge, toEdge({ subject: object, relation, object: subject }, quad)] : [edge]
}

/** The typed edges of a statement. */
export const edgesOf = (statement: Statement): readonly EdgeKey[] => {
  const { subject, object } = statement
  const making = edgeMaking(statement)
  return making && object !== null ? edgesBetween({ subject, object }, making) : []
}

/** The edge from a person to the body of an affiliation, one a title; null where no body is named. */
export const affiliationEdge = ({
  person,
  body,
  title,
}: Pick<Affiliation, 'person' | 'body' | 'title'>): EdgeKey | null =>
  body === null
    ? null
    : {
        key: hexDigest(`${person}|${AFFILIATED}|${title}|${body}`, KEY_SEEDS),
        subject: person,
        object: body,
        relation: AFFILIATED,
        quad: null,
      }
