import { NOUNS_FOR_TWO_PEOPLE, NOUNS_FOR_TWO_SIDES, wordsOf } from '../../lexicon/index.js'
import type { Markable } from '../markables/markable.js'
import type { Discourse, Seen } from './discourse.js'
import type { Entity, Link } from './entity.js'

const REACH = 3
/** How many sentences after "the two diplomats" may name them. */
const SENTENCES_AHEAD = 2

const isNamed = ({ mentions }: Entity): boolean => mentions.some(m => m.kind === 'name')

const firstTwo = (seen: readonly Seen[], test: (entity: Entity) => boolean): readonly Seen[] =>
  seen
    .filter((s, i) => isNamed(s.entity) && test(s.entity) && seen.findIndex(o => o.entity === s.entity) === i)
    .slice(0, 2)

/** The two latest named before this sentence that fit, else those in it too. */
const lastTwo = (discourse: Discourse, markable: Markable, test: (entity: Entity) => boolean): readonly Seen[] => {
  const before = discourse.before(markable, REACH)
  const earlier = firstTwo(
    before.filter(s => s.markable.sentence !== markable.sentence),
    test,
  )
  return [...(earlier.length === 2 ? earlier : firstTwo(before, test))].reverse()
}

const isOnePerson = (entity: Entity): boolean => entity.type === 'person' && !entity.isPlural

/** The states that two persons speak for; nobody where it is one and the same, or not known of both. */
const statesOf = (discourse: Discourse, people: readonly Seen[]): readonly Seen[] => {
  const [one, other] = people.map(p => p.entity.actor?.country)
  if (!one || !other || one === other) return []
  return people.flatMap(seen => {
    const entity = discourse.stateOf(seen)
    return entity ? [{ ...seen, entity }] : []
  })
}

const STATES = new Set([...wordsOf('state-nouns'), ...wordsOf('government-nouns')])

/** Whom "both sides", "both governments" and "the leaders" mean of those named before: two states, else two persons or the states they speak for. */
const twoBefore = (discourse: Discourse, markable: Markable, lemma: string): readonly Seen[] => {
  const sides = NOUNS_FOR_TWO_SIDES.has(lemma) ? lastTwo(discourse, markable, e => e.type === 'country') : []
  if (sides.length === 2) return sides
  const people = lastTwo(discourse, markable, isOnePerson)
  return STATES.has(lemma) ? statesOf(discourse, people) : people
}

const DUAL = wordsOf('dual-numerals')
const NON_ANAPHORIC = wordsOf('non-anaphoric-plurals')

/** "The two", "both sides", "the two diplomats", "the leaders": two who were mentioned together. */
export const resolveCollective = (discourse: Discourse, markable: Markable): Link | null => {
  const { nominal, head } = markable
  if (!nominal || !markable.isPlural || nominal.country) return null
  const [text, count] = [head.text, nominal.count ?? ''].map(word => word.toLowerCase())
  const isTwo = DUAL.has(count) || DUAL.has(text)
  const isBoth = text === 'both' || count === 'both'
  if (nominal.determiner !== 'definite' && !isBoth) return null
  const lemma = head.lemma.toLowerCase()
  const forPeople = NOUNS_FOR_TWO_PEOPLE.has(lemma) || DUAL.has(text)
  const forSides = NOUNS_FOR_TWO_SIDES.has(lemma)
  const isPlainPlural = nominal.isBare && forPeople && !NON_ANAPHORIC.has(lemma)
  if (!(isTwo && (forPeople || forSides)) && !isPlainPlural) return null
  const before = twoBefore(discourse, markable, lemma)
  const found =
    before.length < 2 && forPeople
      ? firstTwo(discourse.namedAfter(markable.sentence, SENTENCES_AHEAD), isOnePerson)
      : before
  if (found.length < 2) return null
  return { entities: found.map(s => s.entity), how: 'collective', from: found[0].markable }
}

/** "The presidents of Kenya and Peru, Jonas Moi and Carla Sol": as many of the names of the sentence as there are states, right behind them. */
export const namedBehind = ({ sentence, head, nominal }: Markable, named: readonly Seen[]): readonly Entity[] => {
  if (!nominal?.shared) return []
  const { states, names } = nominal.shared
  const found: Entity[] = []
  let at = Math.max(head.index, names[names.length - 1].last) + 1
  while (/^(?:,|and)$/.test(sentence.tokens[at]?.text ?? '')) {
    const { start } = sentence.tokens[++at] ?? {}
    const seen = named.find(s => s.markable.start === start && s.entity.type === 'person')
    if (!seen) continue
    found.push(seen.entity)
    while (at < sentence.tokens.length && sentence.tokens[at].start < seen.markable.end) at++
  }
  return found.length === states.length ? found : []
}
