import {
  appositionReadAsMember,
  freeSubject,
  mendArguments,
  objectBehindManner,
  objectCalledAside,
} from './arguments.js'
import type { OpenTree } from './open-tree.js'
import { liftFromPunctuation } from './punctuation.js'
import { countedObject, nounBeforeGeneral } from './quantities.js'
import { raiseVerb, saidWithoutThat, verbAfterAnd, verbReadAsModifier } from './verbs.js'

/** Heads are 1-based, 0 = root. */
export interface Tree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
}

/** What a greedy parser leaves behind, mended in order; each works on the tree in place. */
const REPAIRS: readonly ((tree: OpenTree) => void)[] = [
  raiseVerb,
  verbReadAsModifier,
  saidWithoutThat,
  verbAfterAnd,
  freeSubject,
  mendArguments,
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
