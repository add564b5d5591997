import type { Scores } from './encoder.js'
import { isTree, maximumTree } from './maximum-tree.js'

/** Scores of arcs in a sentence of so many words: those of a dependent in a row, one a head; word 0 is the root. */
interface RawArcs extends Scores {
  readonly count: number
}

/** The likeliest head of each word by itself; entry 0 is unused. */
const greedyHeads = ({ floats, stride, count }: RawArcs): Int32Array => {
  const heads = new Int32Array(count)
  for (let d = 1; d < count; d++) {
    const row = d * stride
    let best = 0
    for (let h = 1; h < count; h++) if (h !== d && floats[row + h] > floats[row + best]) best = h
    heads[d] = best
  }
  return heads
}

/** Log probability of each head for each word. */
const logProbabilities = ({ floats: raw, stride, count }: RawArcs): Float64Array => {
  const scores = new Float64Array(count * count)
  for (let d = 1; d < count; d++) {
    const row = d * stride
    let max = Number.NEGATIVE_INFINITY
    for (let h = 0; h < count; h++) if (h !== d) max = Math.max(max, raw[row + h])
    let sum = 0
    for (let h = 0; h < count; h++) if (h !== d) sum += Math.exp(raw[row + h] - max)
    const total = max + Math.log(sum)
    for (let h = 0; h < count; h++) scores[d * count + h] = raw[row + h] - total
  }
  return scores
}

/** The head of each word in the likeliest tree. Where the likeliest heads are a tree already, no other is as likely. */
export const bestHeads = (arcs: RawArcs): Int32Array => {
  const greedy = greedyHeads(arcs)
  return isTree(greedy) ? greedy : maximumTree({ size: arcs.count, scores: logProbabilities(arcs) })
}
