import type { HiddenWeights, LinkPlace } from '../../model/index.js'
import { createKernelMemory, placeLayers, upTo } from './kernel-memory.js'
import { createKernels, ROW } from './kernels.js'

const FLOAT = 4
/** The most vectors that are added up at once. */
const MOST_VECTORS = 256

/** A word of a sentence, at a place of a link. */
interface PlacedWord {
  readonly place: LinkPlace
  readonly word: number
}

/** The units of a hidden layer over one sentence at a time: sums of groups, of which a link has four. */
export interface HiddenUnits {
  /** Takes up a sentence by what the encoder made of its words: those given by their indices are asked about from now on, and so many groups. */
  readonly read: (states: Int16Array, words: readonly number[], groups: number) => void
  /** Works out the sums of a group: what units have of one of the words, or their bias, and the vectors in the first `count` of `rows`. */
  readonly sum: (group: number, word: PlacedWord | null, vectors: { readonly rows: Int32Array; count: number }) => void
  /** The logits of a link with these four groups. */
  readonly logits: (a: number, b: number, c: number, d: number) => number
}

/** A hidden layer ready to run, in WebAssembly memory of its own. */
export const createHiddenUnits = ({ width, rows, vectors, steps, bias, output }: HiddenWeights): HiddenUnits => {
  const kernels = createKernels()
  const memory = createKernelMemory(kernels)
  /** Units with those that fill up eights; what those have counts for nothing, since their output is zero. */
  const units = upTo(8, output.length)
  const scale = new Float32Array(output.length).fill(steps.rows)
  const layer = placeLayers(
    [rows.subject, rows.trigger, rows.object].map(values => ({
      weight: { rows: output.length, columns: width, scale, values },
    })),
    { kernels, memory, level: 1 },
  )
  const [subject, trigger, object] = layer.parts
  const parts: Readonly<Record<LinkPlace, number>> = { subject, trigger, object }
  const placeFloats = (values: readonly number[]): number => {
    const address = memory.reserve(units * FLOAT)
    memory.floatsAt(address, units).fill(0).set(values)
    return address
  }
  const placeVectors = (): number => {
    const filled = new Int8Array((vectors.length / output.length) * units)
    for (let at = 0, to = 0; at < vectors.length; at += output.length, to += units)
      filled.set(vectors.subarray(at, at + output.length), to)
    const address = memory.lend(filled)
    memory.reserve(filled.length)
    return address
  }
  const [biasAt, outputAt, vectorsAt] = [placeFloats(bias), placeFloats(output), placeVectors()]
  const addressesAt = memory.reserve(MOST_VECTORS * 4)
  /** Room for so many words and groups; what kernels read beyond them is zero. */
  const makeRoom = (words: number, groups: number) => {
    const inputs = memory.reserve(words * ROW)
    const length = (words + 1) * layer.rows
    const projected = memory.reserve(length * FLOAT)
    memory.floatsAt(projected, length).fill(0)
    return { words, groups, inputs, projected, sums: memory.reserve(groups * units * FLOAT) }
  }
  let room = makeRoom(64, 1024)
  let addresses = memory.integersAt(addressesAt, MOST_VECTORS)

  const sumsOf = (group: number): number => room.sums + group * units * FLOAT
  return {
    read: (states, words, groups) => {
      if (words.length > room.words || groups > room.groups)
        room = makeRoom(Math.max(2 * words.length, room.words), Math.max(2 * groups, room.groups))
      addresses = memory.integersAt(addressesAt, MOST_VECTORS)
      words.forEach((word, k) => {
        const row = memory.shortsAt(room.inputs + k * ROW, width)
        row.set(states.subarray(word * width, (word + 1) * width))
      })
      const { weight, scale: scales, bias: zeros, rows: all, columns } = layer
      kernels.dense(weight, room.inputs, scales, zeros, room.projected, all * FLOAT, all, columns, words.length)
    },
    sum: (group, word, { rows: ofVectors, count }) => {
      for (let k = 0; k < count; k++) addresses[k] = vectorsAt + ofVectors[k] * units
      const from = word ? room.projected + (word.word * layer.rows + parts[word.place]) * FLOAT : biasAt
      kernels.gather(addressesAt, count, from, sumsOf(group), units, steps.vectors)
    },
    logits: (a, b, c, d) => kernels.rectified(sumsOf(a), sumsOf(b), sumsOf(c), sumsOf(d), outputAt, units),
  }
}
