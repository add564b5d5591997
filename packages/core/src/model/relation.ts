/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4

/** The canonical type of a statement or edge. */
export interface Relation {
  readonly name: string
  readonly definition: string
  readonly symmetric: boolean
  /** CAMEO code, a string of two to four digits, or null where no code fits. */
  readonly cameo: string | null
  /** PLOVER event and mode, e.g. "CONSULT/phone". */
  readonly plover: string | null
  readonly quad: QuadClass | null
  readonly goldstein: number | null
}
