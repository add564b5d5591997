import type { Status } from '../model/index.js'
import { isClaimWord } from './claims.js'
import { wordsOf } from './words.js'

/** Words and what they tell are in data/words; here stand classes that several rooms ask for, and those that give each word a value. */
export const SPEECH_VERBS = wordsOf('speech-verbs')
export const STRESSING_VERBS = wordsOf('stressing-verbs')
export const TALKING_VERBS = wordsOf('talking-verbs')
export const JOINT_VERBS = wordsOf('joint-verbs')
export const EXPRESSING_VERBS = wordsOf('expressing-verbs')
export const DATIVE_VERBS = wordsOf('dative-verbs')
export const RECEIVING_VERBS = wordsOf('receiving-verbs')
export const GIVING_VERBS = wordsOf('giving-verbs')
export const OBJECT_CONTROL: ReadonlySet<string> = new Set([
  ...wordsOf('object-control-verbs'),
  ...wordsOf('engaging-verbs'),
])
export const DEMANDING_VERBS = wordsOf('demanding-verbs')
const PREVENTING_VERBS = wordsOf('preventing-verbs')

export const GERUND_OF_OBJECT: ReadonlySet<string> = new Set([...PREVENTING_VERBS, ...wordsOf('object-gerund-verbs')])

export const PHASE_VERBS = wordsOf('phase-verbs')
export const FACTUAL_INFINITIVE = wordsOf('factual-infinitive-words')
export const ENDING_WORDS = wordsOf('ending-words')

export const MODALS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['will', 'planned'],
  ['wo', 'planned'],
  ["'ll", 'planned'],
  ['shall', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['would', 'possible'],
  ['should', 'demanded'],
  ['must', 'demanded'],
  ['ought', 'demanded'],
])

/** Adjectives that make an event noun less than a fact. */
export const HEDGES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...'possible potential alleged suspected feared hypothetical likely threatened imminent'
    .split(' ')
    .map(w => [w, 'possible'] as const),
  ...'planned proposed upcoming future scheduled forthcoming promised'.split(' ').map(w => [w, 'planned'] as const),
])

/** Adverbs that leave it open whether it happened. */
export const ADVERB_HEDGES: ReadonlyMap<string, Status> = new Map(
  'allegedly possibly perhaps maybe supposedly purportedly presumably potentially'
    .split(' ')
    .map(w => [w, 'possible'] as const),
)

export const NEGATORS = wordsOf('negators')
export const NO_EVENT_VERBS = wordsOf('stative-verbs')
export const LIGHT_VERBS = wordsOf('light-verbs')
export const PERFORMING_VERBS = wordsOf('performing-verbs')

const links = (relation: string | null, nouns: string): readonly (readonly [string, string | null])[] =>
  nouns.split(' ').map(noun => [noun, relation])

/** Nouns that link the one they are said of to somebody else, with the relation they stand for: "is a critic of". */
export const LINK_NOUNS: ReadonlyMap<string, string | null> = new Map([
  ...links('CRITICIZED', 'critic'),
  ...links('ALLIED_WITH', 'ally partner friend'),
  ...links('COMPETED_WITH', 'rival competitor'),
  ...links('OPPOSED', 'opponent enemy foe adversary'),
  ...links('SUPPORTED', 'supporter backer defender advocate admirer'),
  ...links('FUNDED', 'sponsor donor'),
  ...links('SUPPLIED', 'supplier'),
  ...links('TRADED_WITH', 'customer'),
  ...links(null, 'creditor debtor target victim'),
])

/** Nouns for those who do something to the one they are said of, whoever they are: "Johnson's critics", "the killers of Khashoggi". */
export const AGENT_NOUNS: ReadonlyMap<string, string> = new Map([
  ...'critic:CRITICIZED detractor:CRITICIZED opponent:OPPOSED killer:KILLED murderer:KILLED assassin:ASSASSINATED attacker:ATTACKED kidnapper:KIDNAPPED abductor:KIDNAPPED captor:KIDNAPPED'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
])

export const MOTION_VERBS = wordsOf('motion-verbs')
export const MUTUAL_VERBS = wordsOf('reciprocal-verbs')
export const TRAVEL_VERBS = wordsOf('travel-verbs')
export const TRAVEL_NOUNS = wordsOf('travel-nouns')
export const ADDRESSED_SPEECH = wordsOf('addressed-speech-verbs')
export const TARGET_PREPOSITIONS = wordsOf('target-prepositions')
export const CASUALTY_VERBS = wordsOf('casualty-verbs')

/** Adjectives that say what one side feels or knows of another, with the verb or word that names it. */
export const ATTITUDE_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  'concerned:concern worried:worry alarmed:alarm disappointed:disappoint outraged:outrage angered:anger frustrated:frustrate dismayed:dismay shocked:shock satisfied:satisfy pleased:please impressed:impress encouraged:encourage grateful:thank thankful:thank critical:criticize sceptical:doubt skeptical:doubt suspicious:suspect wary:distrust afraid:fear fearful:fear envious:envy jealous:envy proud:praise supportive:support loyal:support hostile:oppose opposed:oppose furious:anger angry:anger aware:know responsible:cause guilty:cause tough:pressure friendly:befriend dependent:depend reliant:depend allied:ally committed:commit'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

const CLASSES = [SPEECH_VERBS, OBJECT_CONTROL, PHASE_VERBS, NO_EVENT_VERBS]
export const isClassifiedVerb = (lemma: string): boolean => isClaimWord('v', lemma) || CLASSES.some(c => c.has(lemma))

/** Verbs whose subject is the "I" of a quotation, and vouches for what is said. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...wordsOf('quoting-verbs')])

export const SPEECH_NOUNS = wordsOf('speech-nouns')
export const TEXT_NOUNS = wordsOf('text-nouns')
export const STANCE_VERBS = wordsOf('stance-verbs')
