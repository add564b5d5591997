import { type HashKernel, scoreFeatures } from '../hash-kernel.js'
import { type FormCache, MAX_PARSER_FEATURES, parserFeatures, prepareInput } from './features.js'
import {
  applyMove,
  createState,
  FIRST_LEFT,
  isFinal,
  LEGAL_LEFT,
  LEGAL_REDUCE,
  LEGAL_RIGHT,
  LEGAL_SHIFT,
  legalMoves,
  type ParserState,
  REDUCE,
  SHIFT,
} from './state.js'

/** Greedy arc-eager dependency parser over a hash kernel. */
export interface ParserModel {
  readonly kernel: HashKernel
  readonly labels: readonly string[]
}

/** `heads[i]` is the 1-based head of word i, 0 for the root; `labels[i]` its relation. */
export interface Tree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
}

export interface ParseScratch {
  readonly features: Int32Array
  readonly scores: Float32Array
  readonly cache: FormCache
}

export const createParseScratch = (labels: number): ParseScratch => ({
  features: new Int32Array(MAX_PARSER_FEATURES),
  scores: new Float32Array(FIRST_LEFT + 2 * labels),
  cache: new Map(),
})

/** The best-scoring legal move; arcs from the root carry the label root, other arcs never do. */
const bestMove = (state: ParserState, scores: Float32Array, labels: number, root: number): number => {
  const legal = legalMoves(state)
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  const consider = (move: number): void => {
    if (scores[move] > bestScore) {
      bestScore = scores[move]
      best = move
    }
  }
  if (legal & LEGAL_SHIFT) consider(SHIFT)
  if (legal & LEGAL_REDUCE) consider(REDUCE)
  if (legal & LEGAL_LEFT) {
    if (state.next === state.n + 1) consider(FIRST_LEFT + root)
    else for (let l = 0; l < labels; l++) if (l !== root) consider(FIRST_LEFT + l)
  }
  if (legal & LEGAL_RIGHT) for (let l = 0; l < labels; l++) if (l !== root) consider(FIRST_LEFT + labels + l)
  return best
}

/** Reads the tree off a final state. A sentence has one root: further ones hang from the first as parataxis. */
export const toTree = (state: ParserState, labels: readonly string[]): Tree => {
  const heads: number[] = []
  const names: string[] = []
  let root = 0
  for (let i = 1; i <= state.n; i++) {
    const isRoot = state.head[i] === state.n + 1
    heads.push(isRoot ? root : state.head[i])
    names.push(isRoot && root ? 'parataxis' : labels[state.label[i]])
    if (isRoot && !root) root = i
  }
  return { heads, labels: names }
}

export const parseWords = (
  model: ParserModel,
  sentence: { readonly words: readonly string[]; readonly upos: readonly string[]; readonly xpos: readonly string[] },
  scratch: ParseScratch,
): Tree => {
  const input = prepareInput(sentence.words, sentence, scratch.cache)
  const state = createState(input.n)
  const labels = model.labels.length
  const root = model.labels.indexOf('root')
  while (!isFinal(state)) {
    let move = SHIFT
    if (legalMoves(state) !== LEGAL_SHIFT) {
      const count = parserFeatures(state, input, scratch.features)
      scoreFeatures(model.kernel, scratch.features, count, scratch.scores)
      move = bestMove(state, scratch.scores, labels, root)
    }
    applyMove(state, move, labels)
  }
  return toTree(state, model.labels)
}
