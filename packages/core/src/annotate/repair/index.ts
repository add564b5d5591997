import {
  appositionReadAsMember,
  freeSubject,
  objectBehindManner,
  objectCalledAside,
  subjectReadAsCompound,
  toldReadAsRelative,
} from './arguments.js'
import { partOfFarName } from './names.js'
import type { OpenTree } from './open-tree.js'
import { liftFromPunctuation } from './punctuation.js'
import { countedObject, nounBeforeGeneral } from './quantities.js'
import { saidWithoutThat, verbAfterAnd, verbReadAsModifier, verbReadAsRelative } from './verbs.js'

/** Heads are 1-based, 0 = root. */
export interface Tree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
}

/** Shapes the parser gets wrong, mended in order; each repair works on the tree in place. */
const REPAIRS: readonly ((tree: OpenTree) => void)[] = [
  partOfFarName,
  verbReadAsModifier,
  verbReadAsRelative,
  saidWithoutThat,
  verbAfterAnd,
  freeSubject,
  subjectReadAsCompound,
  toldReadAsRelative,
  nounBeforeGeneral,
  countedObject,
  liftFromPunctuation,
  objectCalledAside,
  objectBehindManner,
  appositionReadAsMember,
]

/** Mends shapes of a tree that UD forbids or that its words speak against: each repair says which. */
export const repairTree = (tree: Tree, words: Pick<OpenTree, 'words' | 'upos' | 'xpos'>): Tree => {
  const open: OpenTree = { ...words, heads: [...tree.heads], labels: [...tree.labels] }
  for (const repair of REPAIRS) repair(open)
  return open
}
