import {
  appositionReadAsMember,
  freeSubject,
  objectBehindManner,
  objectCalledAside,
  peopleReadAsComplement,
  subjectReadAsCompound,
  subjectReadAsPatient,
  toldReadAsRelative,
  twoNominalsInOne,
} from './arguments.js'
import { participleHungFromPlace, subjectOfVerbBehind, subjectOfWhatIsSaid, verbAfterAside } from './asides.js'
import { invertedCondition } from './conditions.js'
import { commaForAnd, infinitiveOfHeadline, verbReadAsAfterthought, verbReadAsQuality } from './headlines.js'
import { memberHungFromVerb, secondOfTwo, twoOfficesInOne } from './members.js'
import { lettersOfName, officeBehindLetters, outletBeforeClause, partOfFarName } from './names.js'
import { nameBeforeAs, nameBeforeOffice, secondObjectOfNaming, stateAfterLeaving } from './naming.js'
import { type OpenTree, openTree, type Tree, type TreeWords } from './open-tree.js'
import { objectOfGerund, participleBehindComma, participleOfPeople } from './participles.js'
import { liftFromPunctuation } from './punctuation.js'
import { countedObject, nounBeforeGeneral, payerBeforeSum, quantityReadAsComplement } from './quantities.js'
import { receiverBeforeTime, receiverReadAsCompound } from './receivers.js'
import {
  infinitiveReadAsName,
  saidWithoutThat,
  verbAfterAnd,
  verbReadAsModifier,
  verbReadAsQualityOfObject,
  verbReadAsRelative,
} from './verbs.js'

/** Shapes the parser gets wrong, mended in order; each repair works on the tree in place, through its one door. */
const REPAIRS: readonly ((tree: OpenTree) => void)[] = [
  infinitiveReadAsName,
  partOfFarName,
  outletBeforeClause,
  lettersOfName,
  officeBehindLetters,
  verbReadAsModifier,
  verbReadAsQualityOfObject,
  verbReadAsRelative,
  verbAfterAside,
  participleHungFromPlace,
  verbReadAsAfterthought,
  verbReadAsQuality,
  infinitiveOfHeadline,
  commaForAnd,
  subjectOfWhatIsSaid,
  subjectOfVerbBehind,
  saidWithoutThat,
  verbAfterAnd,
  freeSubject,
  subjectReadAsCompound,
  twoNominalsInOne,
  toldReadAsRelative,
  nounBeforeGeneral,
  countedObject,
  quantityReadAsComplement,
  payerBeforeSum,
  liftFromPunctuation,
  objectCalledAside,
  peopleReadAsComplement,
  nameBeforeOffice,
  secondObjectOfNaming,
  subjectReadAsPatient,
  participleOfPeople,
  objectBehindManner,
  nameBeforeAs,
  objectOfGerund,
  stateAfterLeaving,
  participleBehindComma,
  appositionReadAsMember,
  memberHungFromVerb,
  secondOfTwo,
  twoOfficesInOne,
  invertedCondition,
  receiverReadAsCompound,
  receiverBeforeTime,
]

/**
 * Mends shapes of a tree that UD forbids or that its words speak against: each repair says which. What is a tree stays one: a repair that
 * would break it is left undone.
 */
export const repairTree = (tree: Tree, words: TreeWords): Tree => {
  const open = openTree(tree, words)
  for (const repair of REPAIRS) repair(open)
  return open
}
