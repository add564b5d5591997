import type { KnownName, longestName } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import type { LabelledSpan } from '../network/index.js'

/** A name found in a sentence, before its type is settled. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly known?: KnownName
  /** What the network calls it. */
  readonly label?: string
}

/** A word of a sentence at which a name may start. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly at: number
  /** The longest known name that starts here. */
  readonly match: ReturnType<typeof longestName>
  /** The network's names: those that act, and all. */
  readonly acting: readonly LabelledSpan[]
  readonly labelled: readonly LabelledSpan[]
}

/** What starts at a place and where it ends; without a name it is none and is passed over. */
export interface Passage {
  readonly last: number
  readonly name?: Omit<FoundName, 'first' | 'last'>
}

export type Reader = (place: Place) => Passage | undefined
