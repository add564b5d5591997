import { findRelation, type VocabularyRelation } from '../../lexicon/index.js'
import type { GivenMention } from './pair.js'

/** What some doers make of a relation: peacekeepers who arrive keep the peace, troops that leave withdraw. */
const SENSES: readonly { readonly who: RegExp; readonly of: string; readonly is: string }[] = [
  { who: /^peacekeep/i, of: 'MOVED_TROOPS_TO', is: 'SENT_PEACEKEEPERS_TO' },
  { who: /^peacekeep/i, of: 'VISITED', is: 'SENT_PEACEKEEPERS_TO' },
  { who: /^peacekeep/i, of: 'ENTERED', is: 'SENT_PEACEKEEPERS_TO' },
  { who: /^(?:troops?|soldiers?|forces?|army|marines?|fighters?|rebels?)$/i, of: 'LEFT', is: 'WITHDREW_FROM' },
  { who: /^(?:troops?|soldiers?|forces?|army|marines?|fighters?|rebels?)$/i, of: 'DEPARTED_FROM', is: 'WITHDREW_FROM' },
]

/** The relation in the light of who does it. */
export const inSenseOf = (doer: GivenMention | null, relation: VocabularyRelation): VocabularyRelation => {
  const sense = SENSES.find(s => s.of === relation.name && doer?.tokens.some(t => s.who.test(t.text)))
  return (sense && findRelation(sense.is)) ?? relation
}
