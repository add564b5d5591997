import type { Sentence, Token } from '../../model/index.js'

/** A verb without a subject of its own, and what it hangs from. */
export interface BareVerb {
  readonly sentence: Sentence
  readonly verb: Token
  readonly head: Token
  /** The subjects of another verb, its own or shared with it. */
  readonly subjectsOf: (verb: Token) => readonly Token[]
}

/** Whom a bare verb shares its subject with; undefined where this way of sharing is not the verb's. */
export type SharedSubject = (bare: BareVerb) => readonly Token[] | undefined
