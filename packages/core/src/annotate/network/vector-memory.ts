/** Gives the vector of a key: the one it keeps, or else the one that `make` makes. It is good until the next call. */
export type VectorMemory = (key: string, make: () => Float32Array) => Float32Array

/** Keeps up to `vectors` vectors of `width` floats, those asked for of late, in one piece of memory that is never given back or made anew. */
export const createVectorMemory = ({
  vectors,
  width,
}: {
  readonly vectors: number
  readonly width: number
}): VectorMemory => {
  const half = vectors / 2
  const floats = new Float32Array(vectors * width)
  /** Slots by key: the half that is being filled, and the one before. */
  let recent = new Map<string, number>()
  let older = new Map<string, number>()
  let first = 0
  const at = (slot: number): Float32Array => floats.subarray(slot * width, (slot + 1) * width)
  const keep = (key: string, vector: Float32Array): Float32Array => {
    if (recent.size === half) {
      older = recent
      recent = new Map()
      first = half - first
    }
    const kept = at(first + recent.size)
    kept.set(vector)
    recent.set(key, first + recent.size)
    return kept
  }
  return (key, make) => {
    const slot = recent.get(key)
    if (slot !== undefined) return at(slot)
    const old = older.get(key)
    return keep(key, old === undefined ? make() : at(old))
  }
}
