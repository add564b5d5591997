/** Vectors by key. What it gives is good until the next call. */
export interface VectorMemory {
  readonly find: (key: string) => Float32Array | undefined
  readonly keep: (key: string, vector: Float32Array) => void
}

/** Vectors of a piece of memory. Asked for at once, all would make V8 collect garbage at the start for what a short text never fills. */
const PIECE = 512

/** Keeps up to `vectors` vectors of `width` floats, those asked for of late, in pieces of memory that are never given back or made anew. */
export const createVectorMemory = ({
  vectors,
  width,
}: {
  readonly vectors: number
  readonly width: number
}): VectorMemory => {
  const half = vectors / 2
  const pieces: Float32Array[] = []
  /** Slots by key: the half that is being filled, and the one before. */
  let recent = new Map<string, number>()
  let older = new Map<string, number>()
  let first = 0
  const at = (slot: number): Float32Array => {
    const piece = Math.floor(slot / PIECE)
    pieces[piece] ??= new Float32Array(PIECE * width)
    const from = (slot % PIECE) * width
    return pieces[piece].subarray(from, from + width)
  }
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
