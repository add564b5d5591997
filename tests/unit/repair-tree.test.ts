import { describe, expect, test } from 'vitest'
import { repairTree } from '../../packages/core/src/annotate/repair/index.js'

/** A tree as "word/TAG/XPOS/label>head", heads counted from 1. */
const parse = (line: string) => {
  const rows = line.split(' ').map(token => /^(.+)\/(.+)\/(.+)\/(.+)>(\d+)$/.exec(token)!)
  const column = (i: number): readonly string[] => rows.map(row => row[i])
  return {
    tree: { heads: column(5).map(Number), labels: column(4) },
    words: { words: column(1), upos: column(2), xpos: column(3) },
  }
}

/** What hangs where after the repairs: "word label head". */
const repaired = (line: string): readonly string[] => {
  const { tree, words } = parse(line)
  const mended = repairTree(tree, words)
  return words.words.map((word, i) => `${word} ${mended.labels[i]} ${words.words[mended.heads[i] - 1] ?? '-'}`)
}

const rows: readonly (readonly [name: string, tree: string, expected: readonly string[]])[] = [
  [
    'a part of a name that was given to a name farther off',
    'Ada/PROPN/NNP/nsubj>6 and/CCONJ/CC/cc>3 adviser/NOUN/NN/conj>1 Omar/PROPN/NNP/appos>3 al-Zaki/PROPN/NNP/flat>1 met/VERB/VBD/root>0',
    ['Ada nsubj met', 'and cc adviser', 'adviser conj Ada', 'Omar appos adviser', 'al-Zaki flat Omar', 'met root -'],
  ],
  [
    'a long name keeps its parts',
    'Bank/PROPN/NNP/nsubj>5 of/ADP/IN/case>3 Costa/PROPN/NNP/nmod>1 Rica/PROPN/NNP/flat>3 lent/VERB/VBD/root>0',
    ['Bank nsubj lent', 'of case Costa', 'Costa nmod Bank', 'Rica flat Costa', 'lent root -'],
  ],
  [
    'a verb read as a modifier inside the only nominal of a sentence',
    'Chile/PROPN/NNP/compound>3 introduced/VERB/VBN/amod>3 sanctions/NOUN/NNS/root>0',
    ['Chile nsubj introduced', 'introduced root -', 'sanctions obj introduced'],
  ],
  [
    'a verb read as a modifier inside what somebody said',
    'It/PRON/PRP/nsubj>2 said/VERB/VBD/root>0 Chile/PROPN/NNP/compound>5 issued/VERB/VBN/amod>5 warrants/NOUN/NNS/obj>2',
    ['It nsubj said', 'said root -', 'Chile nsubj issued', 'issued ccomp said', 'warrants obj issued'],
  ],
  [
    'a verb read as a modifier of its object, behind several who act',
    'Rebels/NOUN/NNS/compound>3 praised/VERB/VBN/amod>3 singer/NOUN/NN/root>0 Ada/PROPN/NNP/appos>3',
    ['Rebels nsubj praised', 'praised root -', 'singer obj praised', 'Ada appos singer'],
  ],
  [
    'a kind that backs a kind stays a modifier',
    'state/NOUN/NN/compound>3 backed/VERB/VBN/amod>3 militia/NOUN/NN/root>0',
    ['state compound militia', 'backed amod militia', 'militia root -'],
  ],
  [
    'a verb read as a modifier of its object, with its subject hung from the object',
    'A/DET/DT/det>2 union/NOUN/NN/nsubj>5 also/ADV/RB/advmod>5 sued/VERB/VBN/amod>5 mayor/NOUN/NN/root>0 Ada/PROPN/NNP/flat>5 ./PUNCT/./punct>5',
    [
      'A det union',
      'union nsubj sued',
      'also advmod sued',
      'sued root -',
      'mayor obj sued',
      'Ada flat mayor',
      '. punct sued',
    ],
  ],
  [
    'a nominal with a copula keeps its modifier',
    'Ada/PROPN/NNP/nsubj>5 is/AUX/VBZ/cop>5 a/DET/DT/det>5 jailed/VERB/VBN/amod>5 poet/NOUN/NN/root>0',
    ['Ada nsubj poet', 'is cop poet', 'a det poet', 'jailed amod poet', 'poet root -'],
  ],
  [
    'who becomes something does not appoint it',
    'Ada/PROPN/NNP/nsubj>3 elected/VERB/VBN/amod>3 mayor/NOUN/NN/root>0',
    ['Ada nsubj mayor', 'elected amod mayor', 'mayor root -'],
  ],
  [
    'a modifier of a subject stays one',
    'Chile/PROPN/NNP/compound>3 backed/VERB/VBN/amod>3 rebels/NOUN/NNS/nsubj>4 left/VERB/VBD/root>0',
    ['Chile compound rebels', 'backed amod rebels', 'rebels nsubj left', 'left root -'],
  ],
  [
    'a clause without "that" behind somebody who is said to do it',
    'Police/NOUN/NN/nsubj>2 reported/VERB/VBD/root>0 men/NOUN/NNS/obj>2 left/VERB/VBD/xcomp>2 and/CCONJ/CC/cc>6 shot/VERB/VBD/conj>2',
    [
      'Police nsubj reported',
      'reported root -',
      'men nsubj left',
      'left ccomp reported',
      'and cc shot',
      'shot conj left',
    ],
  ],
  [
    'an object behind words of manner',
    'Chile/PROPN/NNP/nsubj>2 condemns/VERB/VBZ/root>0 in/ADP/IN/case>5 strong/ADJ/JJ/amod>5 terms/NOUN/NNS/obl>2 the/DET/DT/det>7 attack/NOUN/NN/appos>5',
    [
      'Chile nsubj condemns',
      'condemns root -',
      'in case terms',
      'strong amod terms',
      'terms obl condemns',
      'the det attack',
      'attack obj condemns',
    ],
  ],
  [
    'a counted object',
    'Rebels/NOUN/NNS/nsubj>2 killed/VERB/VBD/root>0 more/ADJ/JJR/obj>5 than/ADP/IN/case>5 200/NUM/CD/obl>2',
    ['Rebels nsubj killed', 'killed root -', 'more advmod 200', 'than fixed more', '200 obj killed'],
  ],
  [
    'what stands behind "attorneys general"',
    'attorneys/NOUN/NNS/nsubj>5 general/ADJ/JJ/amod>1 from/ADP/IN/case>4 states/NOUN/NNS/obl>2 sued/VERB/VBD/root>0',
    ['attorneys nsubj sued', 'general amod attorneys', 'from case states', 'states nmod attorneys', 'sued root -'],
  ],
  [
    'a name beside a noun read as a second town',
    'mayor/NOUN/NN/nsubj>8 of/ADP/IN/case>3 Bergen/PROPN/NNP/nmod>1 ,/PUNCT/,/punct>5 Marit/PROPN/NNP/conj>3 Lund/PROPN/NNP/flat>5 ,/PUNCT/,/punct>5 left/VERB/VBD/root>0',
    [
      'mayor nsubj left',
      'of case Bergen',
      'Bergen nmod mayor',
      ', punct Marit',
      'Marit appos mayor',
      'Lund flat Marit',
      ', punct Marit',
      'left root -',
    ],
  ],
  [
    'two towns stay two',
    'mayor/NOUN/NN/nsubj>7 of/ADP/IN/case>3 Bergen/PROPN/NNP/nmod>1 ,/PUNCT/,/punct>6 and/CCONJ/CC/cc>6 Oslo/PROPN/NNP/conj>3 left/VERB/VBD/root>0',
    [
      'mayor nsubj left',
      'of case Bergen',
      'Bergen nmod mayor',
      ', punct Oslo',
      'and cc Oslo',
      'Oslo conj Bergen',
      'left root -',
    ],
  ],
  [
    'an office behind a state with its letters',
    'Roe/PROPN/NNP/nsubj>2 met/VERB/VBD/root>0 Republic/PROPN/NNP/obj>2 of/ADP/IN/case>5 Norway/PROPN/NNP/nmod>3 (/PUNCT/-LRB-/punct>7 RON/PROPN/NNP/dep>2 )/PUNCT/-RRB-/punct>7 Minister/PROPN/NNP/nmod:desc>10 Kari/PROPN/NNP/flat>7 Lund/PROPN/NNP/flat>10',
    [
      'Roe nsubj met',
      'met root -',
      'Republic compound Kari',
      'of case Norway',
      'Norway nmod Republic',
      '( punct RON',
      'RON appos Republic',
      ') punct RON',
      'Minister nmod:desc Kari',
      'Kari obj met',
      'Lund flat Kari',
    ],
  ],
  [
    'a party behind a name in brackets stays there',
    'Roe/PROPN/NNP/nsubj>5 (/PUNCT/-LRB-/punct>3 NPP/PROPN/NNP/appos>1 )/PUNCT/-RRB-/punct>3 met/VERB/VBD/root>0 Minister/PROPN/NNP/nmod:desc>7 Lund/PROPN/NNP/obj>5',
    [
      'Roe nsubj met',
      '( punct NPP',
      'NPP appos Roe',
      ') punct NPP',
      'met root -',
      'Minister nmod:desc Lund',
      'Lund obj met',
    ],
  ],
  [
    'an infinitive read as the first of names',
    'Lund/PROPN/NNP/nsubj>2 vowed/VERB/VBD/root>0 to/PART/TO/case>6 sue/VERB/VB/obl>2 Norvik/PROPN/NNP/flat>4 Bank/PROPN/NNP/obl>2',
    ['Lund nsubj vowed', 'vowed root -', 'to mark sue', 'sue xcomp vowed', 'Norvik compound Bank', 'Bank obj sue'],
  ],
  [
    'how many of those behind it, read as a complement',
    'Guards/NOUN/NNS/nsubj>2 beat/VERB/VBD/root>0 several/ADJ/JJ/xcomp>2 of/ADP/IN/case>6 the/DET/DT/det>6 farmers/NOUN/NNS/obl>3',
    [
      'Guards nsubj beat',
      'beat root -',
      'several obj beat',
      'of case farmers',
      'the det farmers',
      'farmers nmod several',
    ],
  ],
  [
    'a quality stays a complement',
    'Guards/NOUN/NNS/nsubj>2 grew/VERB/VBD/root>0 tired/ADJ/JJ/xcomp>2 of/ADP/IN/case>6 the/DET/DT/det>6 farmers/NOUN/NNS/obl>3',
    ['Guards nsubj grew', 'grew root -', 'tired xcomp grew', 'of case farmers', 'the det farmers', 'farmers obl tired'],
  ],
  [
    'a participle hung from the last of the places before it',
    'Rockets/NOUN/NNS/nsubj>2 fell/VERB/VBD/root>0 near/ADP/IN/case>4 Arica/PROPN/NNP/obl>2 ,/PUNCT/,/punct>6 Chile/PROPN/NNP/conj>4 ,/PUNCT/,/punct>8 killing/VERB/VBG/acl>6 goats/NOUN/NNS/obj>8',
    [
      'Rockets nsubj fell',
      'fell root -',
      'near case Arica',
      'Arica obl fell',
      ', punct Chile',
      'Chile conj Arica',
      ', punct killing',
      'killing advcl fell',
      'goats obj killing',
    ],
  ],
  [
    'a participle of who acts stays with her',
    'Ada/PROPN/NNP/nsubj>5 ,/PUNCT/,/punct>3 leading/VERB/VBG/acl>1 ,/PUNCT/,/punct>3 met/VERB/VBD/root>0 Chile/PROPN/NNP/obj>5',
    ['Ada nsubj met', ', punct leading', 'leading acl Ada', ', punct leading', 'met root -', 'Chile obj met'],
  ],
  [
    'two offices of a state read as one title',
    'The/DET/DT/det>5 Secretary/PROPN/NNP/compound>5 and/CCONJ/CC/cc>4 Foreign/ADJ/JJ/conj>2 Minister/PROPN/NNP/nsubj>6 left/VERB/VBD/root>0',
    [
      'The det Secretary',
      'Secretary nsubj left',
      'and cc Minister',
      'Foreign compound Minister',
      'Minister conj Secretary',
      'left root -',
    ],
  ],
  [
    'an office of a state and one of a company stay as they are',
    'The/DET/DT/det>4 President/PROPN/NNP/compound>4 and/CCONJ/CC/cc>4 CEO/PROPN/NNP/nsubj>5 left/VERB/VBD/root>0',
    ['The det CEO', 'President compound CEO', 'and cc CEO', 'CEO nsubj left', 'left root -'],
  ],
  [
    'people by what befell them, read as a complement',
    'Ada/PROPN/NNP/nsubj>2 visited/VERB/VBD/root>0 the/DET/DT/det>4 wounded/NOUN/NNS/xcomp>2',
    ['Ada nsubj visited', 'visited root -', 'the det wounded', 'wounded obj visited'],
  ],
  [
    'what somebody is called stays a complement',
    'Ada/PROPN/NNP/nsubj>2 called/VERB/VBD/root>0 them/PRON/PRP/obj>2 the/DET/DT/det>5 poor/NOUN/NNS/xcomp>2',
    ['Ada nsubj called', 'called root -', 'them obj called', 'the det poor', 'poor xcomp called'],
  ],
  [
    'a word hung from a comma',
    'Chile/PROPN/NNP/nsubj>3 ,/PUNCT/,/punct>3 sued/VERB/VBD/root>0 ,/PUNCT/,/punct>3 Peru/PROPN/NNP/dep>4',
    ['Chile nsubj sued', ', punct sued', 'sued root -', ', punct sued', 'Peru obj sued'],
  ],
]

describe('repairs of trees', () => {
  test.each(rows)('%s', (_name, tree, expected) => expect(repaired(tree)).toEqual(expected))
})
