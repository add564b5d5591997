import type { Token } from '../../model/index.js'

/** A verb with its arguments, voice undone: `subjects` act, `objects` are acted upon, whatever the surface. */
export interface Clause {
  readonly verb: Token
  readonly isPassive: boolean
  readonly particle: Token | undefined
  readonly subjects: readonly Token[]
  readonly objects: readonly Token[]
  readonly indirect: readonly Token[]
  /** Obliques with their prepositions. */
  readonly obliques: readonly { readonly token: Token; readonly preposition: string }[]
}

/** Lemma of the verb with its particle: "break off". */
export const verbLemma = ({ verb, particle }: Clause): string =>
  particle ? `${verb.lemma} ${particle.lemma}` : verb.lemma
