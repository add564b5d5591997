import * as tables from '../../tables/lexicon.js'
import { converseFrames, deedsOf } from './converse.js'
import { rowsOf } from './table.js'
import { ANY_NOUN, headsOf, type NounSets, parseTriggers, type Trigger } from './trigger.js'
import { RECEIVING_VERBS } from './verb-classes.js'
import { allRelations, triggersOf, type VocabularyRelation } from './vocabulary.js'

/** A trigger with the relation it evokes. */
export interface Frame extends Trigger {
  readonly relation: VocabularyRelation
}

/** How closely a frame describes its trigger; of two that fit, the higher goes first. */
export const frameRank = (frame: Frame): number =>
  (frame.nouns.has(ANY_NOUN) ? -1 : frame.nouns.size > 0 ? 4 : 0) +
  (frame.idiom ? 6 : 0) +
  2 * frame.particles.length +
  (frame.needsForce ? 5 : 0) +
  (frame.takesPlace || frame.isPassive || frame.takesInfinitive ? 1 : 0)

/** A trigger line with the lemmas it begins with. The rest is read when one of them is met: a short text needs few lines. */
interface Line {
  readonly text: string
  readonly relation: VocabularyRelation
  readonly kind: Trigger['kind']
  readonly lemmas: readonly string[]
}
const lines: readonly Line[] = allRelations().flatMap(relation =>
  triggersOf(relation.name).map(text => ({ text, relation, ...headsOf(text) })),
)

const nounSets: NounSets = Object.fromEntries(rowsOf(tables.nounSets).map(([name, nouns]) => [name, nouns.split(',')]))
/** The frames of a line with a lemma. */
const framesOfLine = ({ text, relation }: Line, lemma: string): readonly Frame[] =>
  parseTriggers(text, nounSets, { lemma }).map(trigger => ({ ...trigger, relation }))

/** What is received from somebody is what that one does to the receiver: "won praise from B", "received assurances from B" (Levin 1993, 13.5.2). */
let converses: readonly Frame[] | undefined
const framesOfReceiving = (lemma: string): readonly Frame[] => {
  converses ??= converseFrames(
    lines
      .filter(line => line.relation.cameo !== null)
      .map(line => ({ relation: line.relation, nouns: deedsOf(line, () => parseTriggers(line.text, nounSets)) })),
  )
  return converses.filter(frame => frame.lemma === lemma)
}

const index = (kind: Trigger['kind']): ReadonlyMap<string, readonly Line[]> => {
  const table = new Map<string, Line[]>()
  for (const line of lines)
    if (line.kind === kind)
      for (const lemma of line.lemmas) {
        const known = table.get(lemma)
        if (known) known.push(line)
        else table.set(lemma, [line])
      }
  return table
}
const verbLines = index('verb')
const nounLines = index('noun')

const rank = (frames: readonly Frame[]): readonly Frame[] =>
  frames
    .map(frame => ({ frame, rank: frameRank(frame) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ frame }) => frame)
const readFrames = (found: readonly Line[], lemma: string): readonly Frame[] =>
  found.flatMap(line => framesOfLine(line, lemma))

const verbFrames = new Map<string, readonly Frame[]>()
const nounFrames = new Map<string, readonly Frame[]>()

/** Verbs that evoke some relation: the lemmatizer prefers them where a form has two readings. */
export const isTriggerVerb = (lemma: string): boolean => verbLines.has(lemma) || RECEIVING_VERBS.has(lemma)

/** Frames of a verb lemma, the most specific first. */
export const framesOfVerb = (lemma: string): readonly Frame[] => {
  if (!isTriggerVerb(lemma)) return []
  const known = verbFrames.get(lemma)
  if (known) return known
  const own = readFrames(verbLines.get(lemma) ?? [], lemma)
  const frames = rank(RECEIVING_VERBS.has(lemma) ? [...own, ...framesOfReceiving(lemma)] : own)
  verbFrames.set(lemma, frames)
  return frames
}

/** Frames of an event noun, the most specific first. */
export const framesOfNoun = (lemma: string): readonly Frame[] => {
  const found = nounLines.get(lemma)
  if (!found) return []
  const frames = nounFrames.get(lemma) ?? rank(readFrames(found, lemma))
  nounFrames.set(lemma, frames)
  return frames
}
