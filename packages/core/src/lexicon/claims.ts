import { claims } from '../../tables/lexicon.js'
import { STATUSES, type Status } from '../model/index.js'
import { rowsOf } from './table.js'

/** What is claimed of an event: its status, and whether it is negated. */
export interface Claim {
  readonly status: Status
  readonly negated: boolean
}

/** How an event hangs from the word above it: "to help", "helping", "from helping", "that B helped", "the help", "the report that B helped". */
export type Complement =
  | 'to'
  | 'ing'
  | 'from'
  | 'of'
  | 'on'
  | 'for'
  | 'against'
  | 'in'
  | 'with'
  | 'that'
  | 'noun'
  | 'report'

/** A word that says what is claimed of the event below it: one claim where the word itself is affirmed, one where it is negated (its signature). */
export interface ClaimWord {
  readonly affirmed: Claim
  readonly negated: Claim
  /** The relation of the act itself: "threatened to attack" is a threat. */
  readonly act: string | null
  /** Reports and facts stand by themselves: what is said of the saying ("may have said") is not said of the event. */
  readonly stands: boolean
}

const readClaim = (text: string): Claim => {
  const negated = text.startsWith('not ')
  const word = negated ? text.slice(4) : text
  const status = STATUSES.find(s => s === word)
  if (!status) throw new Error(`"${text}" is no claim`)
  return { status, negated }
}

const STANDING = /^(?:report|factive)$/

const table = new Map<string, ClaimWord>()
const verbsWithAct = new Set<string>()
const refusals = new Set<string>()
const words = new Map<string, Set<string>>()
for (const [lemmas, of, about, affirmed, negated, act, kind] of rowsOf(claims)) {
  const word: ClaimWord = {
    affirmed: readClaim(affirmed),
    negated: readClaim(negated),
    act: act || null,
    stands: STANDING.test(kind),
  }
  for (const lemma of lemmas.split('|')) {
    for (const complement of about.split('|')) table.set(`${of}|${lemma}|${complement}`, word)
    words.set(of, (words.get(of) ?? new Set()).add(lemma))
    if (word.act) verbsWithAct.add(lemma)
    if (of === 'v' && kind === 'refusing' && about.includes('noun')) refusals.add(lemma)
  }
}

/** The word's signature for an event that hangs from it in this way; undefined where it says nothing of it. */
export const findClaimWord = (of: 'v' | 'n' | 'a', lemma: string, about: Complement): ClaimWord | undefined =>
  table.get(`${of}|${lemma}|${about}`)

/** "Ruled out sanctions", "abandoned the war": the subject is who does not do it. */
export const isRefusalOf = (lemma: string): boolean => refusals.has(lemma)

/** True for verbs (v), nouns (n) and adjectives (a) that say what is claimed of an event. */
export const isClaimWord = (of: 'v' | 'n' | 'a', lemma: string): boolean => words.get(of)?.has(lemma) ?? false

/** "Agreed to meet", "threatened to attack": an act of its own about the event. */
export const isActAboutEvent = (lemma: string): boolean => verbsWithAct.has(lemma)
