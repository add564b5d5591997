import type { ActorNoun } from '../../lexicon/index.js'
import type { ActorType, CharSpan, Mention, NameSpan, Sentence, Token } from '../../model/index.js'
import type { TitleBlock } from '../names/title-block.js'
import type { Pronoun } from './pronouns.js'
import type { SharedNoun } from './shared-noun.js'

/** What a noun phrase tells about itself. */
export interface NounPhrase {
  /** What the lexicon knows of the head; undefined for things. */
  readonly noun: ActorNoun | undefined
  /** The nominal without its determiner, as in the text. */
  readonly phrase: string
  /** The same with what describes it behind the noun: "groups representing tenants". */
  readonly full: string
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | null
  /** Lemmas of the modifiers that describe, without determiners and numbers. */
  readonly modifiers: readonly string[]
  /** "Three", "both", "2,100": the number in it. */
  readonly count: string | null
  /** ISO code of the state named in it. */
  readonly country: string | null
  /** "Iranians", "the Saudis": named by its state. */
  readonly isPeople: boolean
  /** Nothing but a determiner stands with the head. */
  readonly isBare: boolean
  /** Several states that each have their own of it: "the German and French ministers". */
  readonly shared: SharedNoun | undefined
  /** Head of the quantity in front: "thousands" of "thousands of people". */
  readonly quantity: Token | undefined
}

/** A phrase that may refer to an actor: the unit of coreference, called markable since MUC-6. */
export interface Markable extends CharSpan {
  readonly sentence: Sentence
  readonly head: Token
  readonly kind: Mention['kind']
  /** "thing" for what cannot act; null where the phrase does not tell (pronouns). */
  readonly type: ActorType | 'thing' | null
  readonly isPlural: boolean
  readonly gender: 'm' | 'f' | null
  readonly name?: NameSpan
  readonly title?: TitleBlock
  readonly nominal?: NounPhrase
  readonly pronoun?: Pronoun
  /** The parts of "A and B", which is a markable beside them. */
  readonly members?: readonly Markable[]
}
