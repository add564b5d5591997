import type { ConlluSentence } from '../annotate/conllu.js'
import { scoreFeatures } from '../annotate/hash-kernel.js'
import {
  applyMove,
  createParseScratch,
  createState,
  FIRST_LEFT,
  isFinal,
  LEGAL_LEFT,
  LEGAL_REDUCE,
  LEGAL_RIGHT,
  LEGAL_SHIFT,
  legalMoves,
  type ParserInput,
  type ParserModel,
  type ParserState,
  parserFeatures,
  prepareInput,
  REDUCE,
  SHIFT,
} from '../annotate/parser/index.js'
import { average, createAveraged, reward } from './averaged.js'
import { createRandom, shuffle } from './random.js'
import type { TrainOptions } from './train-tagger.js'

interface GoldTree {
  readonly input: ParserInput
  readonly head: Int32Array
  readonly label: Int16Array
  readonly children: readonly (readonly number[])[]
}

const EXPLORE = 0.9

const isOnStack = (state: ParserState, word: number): boolean => {
  for (let i = 0; i < state.depth; i++) if (state.stack[i] === word) return true
  return false
}

/** Gold arcs lost by [shift, reduce, left arc, right arc]: the dynamic oracle of Goldberg & Nivre (2012). */
const moveCosts = (state: ParserState, gold: GoldTree): readonly [number, number, number, number] => {
  const front = state.next
  const top = state.depth > 0 ? state.stack[state.depth - 1] : 0
  let dependents = 0
  for (const child of gold.children[front])
    if (child < front && state.head[child] < 0 && isOnStack(state, child)) dependents++
  const frontHead = gold.head[front]
  const headOnStack = frontHead > 0 && frontHead < front && isOnStack(state, frontHead)
  const shift = dependents + (headOnStack ? 1 : 0)
  if (!top) return [shift, 0, 0, 0]
  let ahead = 0
  for (const child of gold.children[top]) if (child >= front) ahead++
  const left = ahead + (gold.head[top] > front ? 1 : 0)
  const right = dependents + (frontHead !== top && (frontHead > front || headOnStack) ? 1 : 0)
  return [shift, ahead, left, right]
}

interface Choice {
  readonly predicted: number
  readonly oracle: number
  readonly isRight: boolean
}

/** The best-scoring legal move, and the best-scoring one among those that lose least. */
const choose = (
  state: ParserState,
  gold: GoldTree,
  scores: Float32Array,
  sizes: { labels: number; root: number },
): Choice => {
  const { labels, root } = sizes
  const legal = legalMoves(state)
  const costs = moveCosts(state, gold)
  const kinds = [LEGAL_SHIFT, LEGAL_REDUCE, LEGAL_LEFT, LEGAL_RIGHT]
  let least = Number.POSITIVE_INFINITY
  kinds.forEach((bit, kind) => {
    if (legal & bit) least = Math.min(least, costs[kind])
  })
  const top = state.depth > 0 ? state.stack[state.depth - 1] : 0
  const atRoot = state.next === state.n + 1
  const goldLeft = top && gold.head[top] === state.next ? gold.label[top] : -1
  const goldRight = top && gold.head[state.next] === top ? gold.label[state.next] : -1
  let predicted = -1
  let oracle = -1
  let isRight = false
  const consider = (move: number, isZeroCost: boolean): void => {
    if (predicted < 0 || scores[move] > scores[predicted]) {
      predicted = move
      isRight = isZeroCost
    }
    if (isZeroCost && (oracle < 0 || scores[move] > scores[oracle])) oracle = move
  }
  if (legal & LEGAL_SHIFT) consider(SHIFT, costs[0] === least)
  if (legal & LEGAL_REDUCE) consider(REDUCE, costs[1] === least)
  for (let l = 0; l < labels; l++) {
    if (legal & LEGAL_LEFT && (l === root) === atRoot)
      consider(FIRST_LEFT + l, costs[2] === least && (goldLeft < 0 || goldLeft === l))
    if (legal & LEGAL_RIGHT && l !== root)
      consider(FIRST_LEFT + labels + l, costs[3] === least && (goldRight < 0 || goldRight === l))
  }
  return { predicted, oracle: oracle < 0 ? predicted : oracle, isRight }
}

export const trainParser = (
  sentences: readonly ConlluSentence[],
  { bits, epochs, seed, report }: TrainOptions,
): ParserModel => {
  const labels = [...new Set([...sentences.flatMap(s => s.deprels), 'root'])].sort()
  const index = new Map(labels.map((label, i) => [label, i]))
  const sizes = { labels: labels.length, root: index.get('root')! }
  const scratch = createParseScratch(labels.length)
  const data: GoldTree[] = sentences.map(s => {
    const n = s.words.length
    const head = new Int32Array(n + 2)
    const label = new Int16Array(n + 2)
    const children: number[][] = Array.from({ length: n + 2 }, () => [])
    for (let i = 1; i <= n; i++) {
      head[i] = s.heads[i - 1] === 0 ? n + 1 : s.heads[i - 1]
      label[i] = index.get(s.deprels[i - 1])!
      children[head[i]].push(i)
    }
    return { input: prepareInput(s.words, s, scratch.cache), head, label, children }
  })
  const model = createAveraged(bits)
  const random = createRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let total = 0
    shuffle(data, random)
    for (const gold of data) {
      const state = createState(gold.input.n)
      while (!isFinal(state)) {
        const count = parserFeatures(state, gold.input, scratch.features)
        scoreFeatures(model.kernel, scratch.features, count, scratch.scores)
        const { predicted, oracle, isRight } = choose(state, gold, scratch.scores, sizes)
        total++
        if (!isRight) {
          wrong++
          reward(model, scratch.features, count, { right: oracle, wrong: predicted })
        }
        model.step++
        const follow = isRight || (epoch > 0 && random() < EXPLORE) ? predicted : oracle
        applyMove(state, follow, labels.length)
      }
    }
    report?.(`parser epoch ${epoch + 1}/${epochs}: ${((1 - wrong / total) * 100).toFixed(2)} % of moves right`)
  }
  return { kernel: average(model), labels }
}
