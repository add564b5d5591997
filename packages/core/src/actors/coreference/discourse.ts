import { firstConjunct, headOf } from '../../annotate/index.js'
import type { Affiliation, Document, Sentence, Token } from '../../model/index.js'
import type { Markable } from '../markables/markable.js'
import type { Entity } from './entity.js'

/** A mention already taken for an entity. */
export interface Seen {
  readonly entity: Entity
  readonly markable: Markable
}

/** What was said so far, as the passes read it: mentions in reading order, bounded look-ups only, so that cost stays linear. */
export interface Discourse {
  readonly document: Document
  readonly affiliations: readonly Affiliation[]
  /** Mentions of the last `sentences` sentences before `markable` and in its own, the newest first. */
  readonly before: (markable: Markable, sentences: number) => readonly Seen[]
  /** The latest mention of an entity called by this noun. */
  readonly calledBy: (noun: string, test: (seen: Seen) => boolean) => Seen | undefined
  /** The entity of the markable a word belongs to, where it has one already. */
  readonly entityAt: (sentence: Sentence, token: Token) => Entity | undefined
  /** Entities of names in the sentences after this one. */
  readonly namedAfter: (sentence: Sentence, sentences: number) => readonly Seen[]
  /** Who is named as the holder of an office of a state. */
  readonly holderOf: (office: string, country: string, markable: Markable) => Entity | null
  /** The state that somebody seen speaks for; null for somebody who speaks for none. */
  readonly stateOf: (seen: Seen) => Entity | null
}

const FARTHEST = 24

export interface History extends Discourse {
  readonly add: (seen: Seen) => void
}

export const createHistory = (
  parts: Pick<Discourse, 'document' | 'affiliations' | 'entityAt' | 'namedAfter' | 'holderOf' | 'stateOf'>,
): History => {
  const seen: Seen[] = []
  const byNoun = new Map<string, Seen[]>()
  return {
    ...parts,
    add: one => {
      seen.push(one)
      for (const noun of one.entity.nouns) {
        const list = byNoun.get(noun)
        if (list?.at(-1)?.entity === one.entity) list[list.length - 1] = one
        else if (list) list.push(one)
        else byNoun.set(noun, [one])
      }
    },
    before: ({ sentence, start }, sentences) => {
      const found: Seen[] = []
      for (let i = seen.length - 1; i >= 0; i--) {
        if (sentence.index - seen[i].markable.sentence.index > sentences) break
        if (seen[i].markable.start < start) found.push(seen[i])
      }
      return found
    },
    calledBy: (noun, test) => byNoun.get(noun)?.slice(-FARTHEST).findLast(test),
  }
}

const ARGUMENT = /^(?:nsubj|obj|iobj|obl)/

/** The verb or noun a mention is an argument of, conjuncts counting as their first. */
const governorOf = ({ sentence, head }: Markable): Token | undefined => {
  const first = firstConjunct(sentence, head)
  return ARGUMENT.test(first.deprel) ? headOf(sentence, first) : undefined
}

/** "Speaking to Smith, he said": who speaks is the subject of the main verb, so that Smith is somebody else. */
const sharesSubjectWith = ({ sentence, head }: Markable, participle: Token, subject: Markable): boolean =>
  participle.xpos === 'VBG' &&
  participle.deprel.startsWith('advcl') &&
  !head.deprel.startsWith('nsubj') &&
  subject.head.deprel.startsWith('nsubj') &&
  headOf(sentence, participle) === headOf(sentence, subject.head) &&
  sentence.tokens.every(t => t.head !== participle.index || !t.deprel.startsWith('nsubj'))

/** Two arguments of one verb name two (binding principle B), unless one is reflexive or an owner. */
export const areCoarguments = (a: Markable, b: Markable): boolean => {
  if (a.sentence !== b.sentence) return false
  const [governor, other] = [governorOf(a), governorOf(b)]
  if (!governor || !other) return false
  return governor === other || sharesSubjectWith(a, governor, b) || sharesSubjectWith(b, other, a)
}
