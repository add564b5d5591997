import { findRelation, type VocabularyRelation, wordsOf } from '../../lexicon/index.js'
import type { GivenPair } from './pair.js'

type Words = Pick<ReadonlySet<string>, 'has'>

const PEACEKEEPERS: Words = { has: word => word.startsWith('peacekeep') }
const TROOPS = wordsOf('troop-nouns')
const CIVILIANS = wordsOf('civilian-nouns')
const BODIES = wordsOf('membership-nouns')

/** What some doers and receivers make of a relation: peacekeepers who arrive keep the peace, workers who fight the police riot. */
const SENSES: readonly {
  readonly who?: Words
  readonly whom?: Words
  readonly of: string
  readonly is: string
}[] = [
  { who: PEACEKEEPERS, of: 'MOVED_TROOPS_TO', is: 'SENT_PEACEKEEPERS_TO' },
  { who: PEACEKEEPERS, of: 'VISITED', is: 'SENT_PEACEKEEPERS_TO' },
  { who: PEACEKEEPERS, of: 'ENTERED', is: 'SENT_PEACEKEEPERS_TO' },
  { who: TROOPS, of: 'LEFT', is: 'WITHDREW_FROM' },
  { who: TROOPS, of: 'DEPARTED_FROM', is: 'WITHDREW_FROM' },
  { who: CIVILIANS, of: 'FOUGHT', is: 'CLASHED_WITH' },
  { who: CIVILIANS, of: 'ATTACKED', is: 'RIOTED_AGAINST' },
  { who: CIVILIANS, of: 'INVADED', is: 'OBSTRUCTED' },
  { who: CIVILIANS, of: 'BLOCKADED', is: 'OBSTRUCTED' },
  { whom: BODIES, of: 'WITHDREW_FROM', is: 'LEFT' },
]

/** The relation in the light of who does it to whom. */
export const inSenseOf = ({ subject, object }: GivenPair, relation: VocabularyRelation): VocabularyRelation => {
  const sense = SENSES.find(
    s =>
      s.of === relation.name &&
      (!s.who || subject?.tokens.some(t => s.who?.has(t.text.toLowerCase()))) &&
      (!s.whom || (object && s.whom.has(object.head.text.toLowerCase()))),
  )
  return (sense && findRelation(sense.is)) ?? relation
}
