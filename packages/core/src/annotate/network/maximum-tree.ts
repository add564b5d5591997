/** Scores of arcs: `scores[dependent * size + head]`; word 0 is the root. */
interface Arcs {
  readonly size: number
  readonly scores: Float64Array
}

const bestHead = ({ size, scores }: Arcs, alive: Iterable<number>, dependent: number): number => {
  let best = -1
  for (const h of alive)
    if (h !== dependent && (best < 0 || scores[dependent * size + h] > scores[dependent * size + best])) best = h
  return best
}

/** Words that follow from each other; word 0 has no head. */
const findCycle = (heads: Int32Array, alive: Iterable<number>): readonly number[] | undefined => {
  const seen = new Int32Array(heads.length)
  for (const start of alive) {
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

/** A cycle that became one word, the first of it: the heads inside it, and for each word outside which of it the arc to or from there is of. */
interface Contraction {
  readonly cycle: readonly number[]
  readonly inside: readonly number[]
  readonly entries: Int32Array
  readonly exits: Int32Array
}

/** Makes a cycle one word in place: scores of arcs into it are what they gain over the arc they replace. */
const contract = (
  { size, scores }: Arcs,
  {
    heads,
    alive,
    cycle,
  }: { readonly heads: Int32Array; readonly alive: Set<number>; readonly cycle: readonly number[] },
): Contraction => {
  const [merged] = cycle
  const inside = cycle.map(word => heads[word])
  const kept = cycle.map((word, i) => scores[word * size + inside[i]])
  for (const word of cycle) alive.delete(word)
  const entries = new Int32Array(size)
  const exits = new Int32Array(size)
  for (const word of alive) {
    let entry = 0
    let exit = 0
    cycle.forEach((member, i) => {
      if (scores[member * size + word] - kept[i] > scores[cycle[entry] * size + word] - kept[entry]) entry = i
      if (scores[word * size + member] > scores[word * size + cycle[exit]]) exit = i
    })
    const gain = scores[cycle[entry] * size + word] - kept[entry]
    const best = scores[word * size + cycle[exit]]
    scores[merged * size + word] = gain
    scores[word * size + merged] = best
    entries[word] = cycle[entry]
    exits[word] = cycle[exit]
    if (cycle.includes(heads[word])) heads[word] = merged
  }
  heads[merged] = bestHead({ size, scores }, alive, merged)
  alive.add(merged)
  return { cycle, inside, entries, exits }
}

/** Puts the words of a cycle back: the one the arc from outside enters leaves the cycle. */
const expand = (heads: Int32Array, alive: Set<number>, { cycle, inside, entries, exits }: Contraction): void => {
  const [merged] = cycle
  const outer = heads[merged]
  for (const word of alive) if (heads[word] === merged) heads[word] = exits[word]
  cycle.forEach((word, i) => {
    heads[word] = inside[i]
    alive.add(word)
  })
  heads[entries[outer]] = outer
}

/**
 * Chu-Liu-Edmonds: while the best heads contain a cycle, it becomes one word and the smaller problem is solved; then the cycles are opened,
 * the last one first. The work grows with the square of the length, however many cycles there are (Tarjan 1977).
 */
const arborescence = (given: Arcs): Int32Array => {
  const arcs = { size: given.size, scores: given.scores.slice() }
  const alive = new Set(Array.from({ length: arcs.size }, (_, i) => i))
  const heads = Int32Array.from({ length: arcs.size }, (_, d) => (d === 0 ? 0 : bestHead(arcs, alive, d)))
  const contractions: Contraction[] = []
  for (let cycle = findCycle(heads, alive); cycle; cycle = findCycle(heads, alive))
    contractions.push(contract(arcs, { heads, alive, cycle }))
  for (const contraction of contractions.reverse()) expand(heads, alive, contraction)
  return heads
}

const rootsOf = (heads: Int32Array): readonly number[] => {
  const roots: number[] = []
  for (let i = 1; i < heads.length; i++) if (heads[i] === 0) roots.push(i)
  return roots
}

/** True where every word hangs from the root in the end, and one word from the root itself. */
export const isTree = (heads: Int32Array): boolean =>
  rootsOf(heads).length === 1 && !findCycle(heads, Array.from(heads, (_, i) => i).slice(1))

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
