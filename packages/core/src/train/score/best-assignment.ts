/** Highest total of a one-to-one assignment of rows to columns (Kuhn's Hungarian method with potentials, O(n³)). */
export const bestAssignment = (weights: readonly (readonly number[])[]): number => {
  const n = Math.max(weights.length, weights[0]?.length ?? 0)
  const cost = (i: number, j: number): number => -(weights[i]?.[j] ?? 0)
  const u = new Float64Array(n + 1)
  const v = new Float64Array(n + 1)
  const rowOf = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    const from = new Int32Array(n + 1)
    const slack = new Float64Array(n + 1).fill(Infinity)
    const used = new Uint8Array(n + 1)
    rowOf[0] = i
    let column = 0
    do {
      used[column] = 1
      const row = rowOf[column]
      let delta = Infinity
      let next = 0
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue
        const reduced = cost(row - 1, j - 1) - u[row] - v[j]
        if (reduced < slack[j]) {
          slack[j] = reduced
          from[j] = column
        }
        if (slack[j] < delta) {
          delta = slack[j]
          next = j
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta
          v[j] -= delta
        } else slack[j] -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    for (; column !== 0; column = from[column]) rowOf[column] = rowOf[from[column]]
  }
  let total = 0
  for (let j = 1; j <= n; j++) if (rowOf[j] > 0) total -= cost(rowOf[j] - 1, j - 1)
  return total
}
