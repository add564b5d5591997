/** Vectors by key. What it gives is good until the next call. */
export interface VectorMemory {
  readonly find: (key: string) => Float32Array | undefined
  readonly keep: (key: string, vector: Float32Array) => void
}

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
  return {
    find: key => {
      const slot = recent.get(key)
      if (slot !== undefined) return at(slot)
      const old = older.get(key)
      return old === undefined ? undefined : keep(key, at(old))
    },
    keep,
  }
}
