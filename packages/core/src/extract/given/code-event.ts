import { findRelation } from '../../lexicon/index.js'
import type { Act, QuadClass, Status } from '../../model/index.js'

/** The PLOVER events; CONCEDE and RETREAT are told apart by words and deeds. */
export type PloverEvent =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/** Quad class of a PLOVER event: requests, unlike CAMEO's appeals, are verbal conflict, and yielding is material cooperation. */
const QUAD: Readonly<Record<PloverEvent, QuadClass>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 2,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}

/** An event of the PLOVER scheme with its quad class, 1 to 4. */
export interface CodedEvent {
  readonly event: PloverEvent
  readonly quad: QuadClass
}

const isEvent = (name: string | undefined): name is PloverEvent => name !== undefined && name in QUAD
const eventOf = (plover: string | null): PloverEvent | null => {
  const name = plover?.split('/')[0]
  return isEvent(name) ? name : null
}

interface Modality {
  readonly status: Status
  readonly negated: boolean
  /** What went on was brought to an end. */
  readonly ended?: boolean
}

const isCooperative = (event: PloverEvent): boolean => QUAD[event] <= 2
const isMaterialConflict = (event: PloverEvent): boolean => QUAD[event] === 4

/**
 * The one event a coder writes down for a statement. Modality goes first: an act (refused, threatened) is the event where there is one; what
 * is meant for the future is an agreement or a threat; what does not happen is a refusal, or yielding; what must happen is a request.
 */
const modalEvent = (event: PloverEvent, { status, negated, ended }: Modality): PloverEvent => {
  if (ended) return isCooperative(event) ? 'SANCTION' : 'CONCEDE'
  if (status === 'demanded') return 'REQUEST'
  if (negated || status === 'denied')
    return isCooperative(event) ? 'REJECT' : isMaterialConflict(event) ? 'CONCEDE' : event
  if (status === 'planned') return isCooperative(event) ? 'AGREE' : isMaterialConflict(event) ? 'THREATEN' : event
  return event
}

/**
 * The PLOVER event of a statement: of its act where it has one, else of its relation, with regard to status and negation. Null where
 * its relation has no code.
 */
export const codeEvent = (
  statement: Modality & { readonly relation: string; readonly act: Act | null },
): CodedEvent | null => {
  const { relation, act } = statement
  const own = eventOf(findRelation(relation)?.plover ?? null)
  const done = act && eventOf(act.plover)
  const isThreat = done === 'AGREE' && own !== null && isMaterialConflict(own) && own !== 'MOBILIZE'
  const event = isThreat ? 'THREATEN' : (done ?? (own && modalEvent(own, statement)))
  return event ? { event, quad: QUAD[event] } : null
}
