const NEVER = -1e9

/** Scores of arcs: `scores[dependent * size + head]`; word 0 is the root. */
interface Arcs {
  readonly size: number
  readonly scores: Float64Array
}

const bestHeads = ({ size, scores }: Arcs): Int32Array => {
  const heads = new Int32Array(size)
  for (let d = 1; d < size; d++) {
    let best = d === 1 ? 0 : 1
    for (let h = 0; h < size; h++) if (h !== d && scores[d * size + h] > scores[d * size + best]) best = h
    heads[d] = best
  }
  return heads
}

const findCycle = (heads: Int32Array): readonly number[] | undefined => {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let at = start
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start
      at = heads[at]
    }
    if (at === 0 || seen[at] !== start) continue
    const cycle = [at]
    for (let next = heads[at]; next !== at; next = heads[next]) cycle.push(next)
    return cycle
  }
  return undefined
}

/** Chu-Liu-Edmonds: while the best heads contain a cycle, the cycle becomes one word and the smaller problem is solved. */
const arborescence = (arcs: Arcs): Int32Array => {
  const { size, scores } = arcs
  const heads = bestHeads(arcs)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const inside = new Set(cycle)
  const rest = Array.from({ length: size }, (_, i) => i).filter(i => !inside.has(i))
  const merged = rest.length
  const small: Arcs = { size: merged + 1, scores: new Float64Array((merged + 1) ** 2).fill(NEVER) }
  const gain = (word: number, head: number): number => scores[word * size + head] - scores[word * size + heads[word]]
  const entry: number[] = []
  const exit: number[] = []
  rest.forEach((word, i) => {
    rest.forEach((other, j) => {
      if (i !== j) small.scores[i * small.size + j] = scores[word * size + other]
    })
    entry[i] = cycle.reduce((best, c) => (gain(c, word) > gain(best, word) ? c : best))
    small.scores[merged * small.size + i] = gain(entry[i], word)
    exit[i] = cycle.reduce((best, c) => (scores[word * size + c] > scores[word * size + best] ? c : best))
    if (i > 0) small.scores[i * small.size + merged] = scores[word * size + exit[i]]
  })
  const solved = arborescence(small)
  rest.forEach((word, i) => {
    if (i > 0) heads[word] = solved[i] === merged ? exit[i] : rest[solved[i]]
  })
  const entered = entry[solved[merged]]
  heads[entered] = rest[solved[merged]]
  return heads
}

const rootsOf = (heads: Int32Array): readonly number[] => {
  const roots: number[] = []
  for (let i = 1; i < heads.length; i++) if (heads[i] === 0) roots.push(i)
  return roots
}

/**
 * The best tree with one root over arc scores (log probabilities). Returns the head of each word; entry 0 is unused. Where the best tree has
 * several roots, root arcs are made dearer than any gain, so that one is used (Stanojević & Cohen 2021).
 */
export const maximumTree = (arcs: Arcs): Int32Array => {
  const heads = arborescence(arcs)
  if (rootsOf(heads).length <= 1) return heads
  const { size } = arcs
  const scores = arcs.scores.slice()
  const finite = scores.filter(s => Number.isFinite(s))
  const price = size * (finite.reduce((a, b) => Math.max(a, b)) - finite.reduce((a, b) => Math.min(a, b)) + 1)
  for (let d = 1; d < size; d++) scores[d * size] -= price
  return arborescence({ size, scores })
}
