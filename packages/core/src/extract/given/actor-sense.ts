import { findRelation, type VocabularyRelation } from '../../lexicon/index.js'
import type { GivenPair } from './pair.js'

const PEACEKEEPERS = /^peacekeep/i
const TROOPS = /^(?:troops?|soldiers?|forces?|army|marines?|fighters?|rebels?)$/i
const CIVILIANS =
  /^(?:protesters?|demonstrators?|students?|youths?|villagers?|workers?|farmers?|strikers?|activists?|rioters?|miners?|teachers?|residents|locals)$/i
const BODIES =
  /^(?:commonwealth|union|treaty|pact|league|council|organi[sz]ation|bloc|alliance|agreement|accord|convention|coalition|party|deal|club|NATO|UNESCO|OPEC)$/i

/** What some doers and receivers make of a relation: peacekeepers who arrive keep the peace, workers who fight the police riot. */
const SENSES: readonly {
  readonly who?: RegExp
  readonly whom?: RegExp
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
      (!s.who || subject?.tokens.some(t => s.who?.test(t.text))) &&
      (!s.whom || (object && s.whom.test(object.head.text))),
  )
  return (sense && findRelation(sense.is)) ?? relation
}
