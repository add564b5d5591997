import type { Status } from '../model/index.js'
import { isClaimWord } from './claims.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const SPEECH_VERBS = set(
  'say tell add report note announce state claim explain write tweet declare argue suggest warn confirm insist stress reveal acknowledge admit allege assert believe comment mention recall testify estimate read describe point reiterate conclude predict quote deny accuse highlight underscore underline reaffirm emphasize emphasise caution indicate contend',
)

/** Speech verbs that take what is said as a noun too: "underscored the support of A for B". */
export const STRESSING_VERBS = set(
  'highlight underscore underline reaffirm emphasize emphasise reiterate stress note mention recall confirm announce',
)

/** Verbs of talk about a thing: what they are about is no target. */
export const TALKING_VERBS = set('discuss debate consider review describe mention address')

/** Verbs of what two do together though a thing is their object: "A and B signed a treaty". */
export const JOINT_VERBS = set(
  'discuss debate consider review agree negotiate sign conclude reach finalise finalize ratify strike seal',
)

/** Verbs that put into words what their object names: whose it is, is no target. */
export const EXPRESSING_VERBS = set('express voice convey declare reiterate reaffirm announce')

/** Verbs that take a receiver right behind them: "gave B a loan", "B was given a loan" (the dative alternation, Levin 1993, 2.1). */
export const DATIVE_VERBS = set(
  'give offer award grant hand lend send sell pay promise owe deny show teach tell pass deliver supply lease assign feed extend donate',
)

/** Verbs of being given: what they take as object somebody else does to their subject. */
export const RECEIVING_VERBS = set('receive get obtain gain win secure draw earn attract face')

/** Verbs of giving: with their object nouns they are the converse of receiving. */
export const GIVING_VERBS = set('give offer provide send')

/** Verbs whose object is the subject of the infinitive below them. */
export const OBJECT_CONTROL = set(
  'urge ask order tell force allow help persuade invite encourage press advise instruct enable require compel warn appeal call permit authorise authorize direct want expect',
)

/** Verbs that somebody is asked with to do what their clause with "that" tells. */
export const DEMANDING_VERBS = set('demand request insist urge ask order recommend require')

/** Verbs that keep somebody from what a gerund behind "from" tells. */
const PREVENTING_VERBS = set('stop prevent ban bar block deter discourage keep prohibit dissuade exclude hinder')

/** Verbs whose object is the subject of the gerund below them: "accuse B of attacking". */
export const GERUND_OF_OBJECT = set(
  `${[...PREVENTING_VERBS].join(' ')} accuse suspect convict acquit clear exonerate absolve blame criticise criticize condemn thank praise fine arrest detain jail sentence charge punish sanction fire sack denounce slam commend sue`,
)

/** Verbs that only set the phase of the verb below them: status is taken from above. */
export const PHASE_VERBS = set(
  'begin start continue resume stop cease keep help manage go proceed come seem appear move',
)

/** Verbs whose infinitive happens, or is only talked about, rather than being meant: no plan is read from it. */
export const FACTUAL_INFINITIVE = set(
  'have use happen tend prove turn get dare learn know say report think find see show rise live first last only next quick swift prompt fast slow right wrong wise unwise brave bold foolish kind cruel proud glad pleased lucky careless reckless irresponsible become remain',
)

/** Words that bring to an end the event they take as object: "halted lending", "an end to the war". */
export const ENDING_WORDS = set(
  'end halt suspend freeze cancel stop cease abandon discontinue terminate quit scrap reduce cut curtail relax ease lift loosen drop remove suspension cessation termination reduction',
)

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

export const NEGATORS = set("not n't never no neither nor hardly without")

/** Verbs that relate two actors without anything being done: no fallback statement is made of them. */
export const NO_EVENT_VERBS = set(
  'be have include contain represent mean know see become remain lead head own belong say seem appear name make do get like need want think feel understand involve concern need resemble comprise compose show cause put bring give take come go cite quote report note neighbor neighbour neighbore border earn turn survive act ensure suffer separate wait continue demonstrate view',
)

/** Verbs that say little themselves: with an object noun and somebody it is aimed at they do ("have ties to", "make a statement to"). */
export const LIGHT_VERBS = set('have make do get give take put bring show cause involve')

/** Verbs whose subject does what their object noun names: "announced an agreement with", "launched an attack on". */
export const PERFORMING_VERBS = set(
  'sign reach announce have conclude make strike seek hold begin start end break suspend cancel continue resume maintain launch conduct mount stage declare express reiterate reaffirm convey pledge promise provide give offer impose issue order negotiate finalise finalize enjoy carry complete approve extend pursue perform commit perpetrate undertake',
)

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

/** Verbs of motion and seizure: a place is what they are aimed at. */
export const MOTION_VERBS = set(
  'enter exit leave reach cross flee storm occupy approach tour evacuate besiege seize capture raid shell bombard enter_into return move relocate expand',
)

/** Verbs whose subjects do it to each other: "exchanged fire". */
export const MUTUAL_VERBS = set('exchange trade swap share')

/** Verbs of getting somewhere: what "to" names with them is a place. */
export const TRAVEL_VERBS = set(
  'go come fly travel drive sail walk march return arrive head move deploy transfer airlift evacuate flee relocate rush transport bring take send escape advance withdraw',
)

/** Nouns of going to a place: "a trip to Oslo". */
export const TRAVEL_NOUNS = set('trip visit journey travel flight return arrival tour')

/** Speech verbs that are acts towards somebody where an object or "to", "with", "against" names them. */
export const ADDRESSED_SPEECH = set('warn accuse deny write acknowledge mention quote recall')

/** Prepositions whose object the action is aimed at or shared with; places of events and times stand after others. */
export const TARGET_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...'to with against on upon at from for into toward towards over onto behind alongside between among'.split(' '),
  'out of',
])

/** Verbs that are done to people, so that a bare number with them counts people. */
export const CASUALTY_VERBS = set(
  'kill injure wound displace detain arrest evacuate rescue die hurt execute massacre shoot hospitalize hospitalise deport jail imprison infect flee drown',
)

/** Adjectives that say what one side feels or knows of another, with the verb or word that names it. */
export const ATTITUDE_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  'concerned:concern worried:worry alarmed:alarm disappointed:disappoint outraged:outrage angered:anger frustrated:frustrate dismayed:dismay shocked:shock satisfied:satisfy pleased:please impressed:impress encouraged:encourage grateful:thank thankful:thank critical:criticize sceptical:doubt skeptical:doubt suspicious:suspect wary:distrust afraid:fear fearful:fear envious:envy jealous:envy proud:praise supportive:support loyal:support hostile:oppose opposed:oppose furious:anger angry:anger aware:know responsible:cause guilty:cause tough:pressure friendly:befriend dependent:depend reliant:depend allied:ally committed:commit'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

const CLASSES = [SPEECH_VERBS, OBJECT_CONTROL, PHASE_VERBS, NO_EVENT_VERBS]
export const isClassifiedVerb = (lemma: string): boolean => isClaimWord('v', lemma) || CLASSES.some(c => c.has(lemma))

/** Verbs whose subject is the "I" of a quotation, and vouches for what is said. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...'continue reply remark respond ask observe opine lament complain joke quip maintain posit counter recount elaborate comment hint hope inform remind assure vow pledge promise rule signal retort'.split(
    ' ',
  ),
])

/** Nouns for what somebody says: "the announcement that A attacked B" is its owner's. */
export const SPEECH_NOUNS = set(
  'announcement claim statement remark comment warning accusation report message assertion allegation declaration assurance suggestion conclusion complaint prediction',
)

/** Nouns for texts that say something in place of who wrote them. */
export const TEXT_NOUNS = set(
  'statement report letter note communique communiqué release memo message tweet post readout declaration article',
)

/** Verbs of stressing and judging: what their object or gerund tells is said by their subject ("denounced the attack of A on B"). */
export const STANCE_VERBS = set(
  'highlight underscore underline reaffirm emphasize emphasise reiterate stress note mention recall confirm affirm express voice share raise warn refer point allude describe acknowledge recognize recognise outline cite lament claim criticize criticise denounce slam condemn decry deplore hail welcome praise commend applaud laud thank blame accuse lambast lambaste regret reject dismiss appreciate congratulate',
)
