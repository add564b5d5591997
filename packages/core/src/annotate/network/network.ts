import { createKernels } from './kernels.js'
import { maximumTree } from './maximum-tree.js'
import { decodeNames, type LabelledSpan } from './name-labels.js'
import { createVectorMemory } from './vector-memory.js'
import type { EngineModel, Layer, Matrix } from './weights.js'
import { INPUT_NAMES, keysOf, type SeenWord, seenWords, UNKNOWN } from './word-inputs.js'

/** A sentence as the network reads it. Heads are 1-based, 0 = root. */
export interface Analysis {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  readonly names: readonly LabelledSpan[]
}

export interface Network {
  /** Reads one tokenized sentence. The work grows with the square of its length, so callers cut sentences at a few hundred words. */
  readonly read: (words: readonly string[]) => Analysis
}

/** Units of 16-bit activations: inputs and rectified values reach past 1, outputs of the encoder do not. */
const INPUT_LEVEL = 1024
const ENCODER_LEVEL = 8192
const REMEMBERED_WORDS = 2048
const even = (n: number): number => n + (n % 2)

/** A span cut to its first and last proper noun; none where it holds none. */
const trimToProper = (span: LabelledSpan, tags: readonly (readonly string[])[]): readonly LabelledSpan[] => {
  const isProper = (i: number): boolean => tags[i][0] === 'PROPN' || tags[i][1].startsWith('NNP')
  let { first, last } = span
  while (first <= last && !isProper(first)) first++
  while (last >= first && !isProper(last)) last--
  return first > last ? [] : [{ ...span, first, last }]
}

interface PlacedLayer {
  readonly weight: number
  readonly scale: number
  readonly bias: number
  readonly rows: number
  readonly columns: number
}

/**
 * The trained network ready to run, in WebAssembly memory of its own. What the first layer makes of a word depends on the word alone and is
 * remembered. One network serves one thread.
 */
export const createNetwork = (model: EngineModel): Network => {
  const kernels = createKernels()
  const { memory } = kernels
  let top = 4096 + memory.buffer.byteLength
  const reserve = (bytes: number): number => {
    const address = top
    top += (bytes + 15) & ~15
    const missing = top - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / 65536))
    return address
  }
  const floatsAt = (address: number, length: number): Float32Array => new Float32Array(memory.buffer, address, length)
  const integersAt = (address: number, length: number): Int16Array => new Int16Array(memory.buffer, address, length)
  const placeFloats = (values: Float32Array, length = values.length): number => {
    const address = reserve(length * 4)
    floatsAt(address, length).set(values)
    return address
  }
  const placeMatrix = ({ values, rows, columns }: Matrix): number => {
    const address = reserve(even(rows) * columns * 2)
    integersAt(address, rows * columns).set(values)
    return address
  }
  const place = ({ weight, bias }: Layer): PlacedLayer => ({
    weight: placeMatrix(weight),
    scale: placeFloats(weight.scale, even(weight.rows)),
    bias: placeFloats(bias, even(weight.rows)),
    rows: even(weight.rows),
    columns: weight.columns,
  })

  const [first, second] = model.encoder.map(pair =>
    pair.map(d => ({
      input: place(d.input),
      recurrent: placeMatrix(d.recurrent),
      scale: placeFloats(d.recurrent.scale),
    })),
  )
  const heads = {
    arcDependent: place(model.arcDependent),
    arcHead: place(model.arcHead),
    labelDependent: place(model.labelDependent),
    labelHead: place(model.labelHead),
    tag: place(model.tag),
    name: place(model.name),
  }
  const arcBilinear = place(model.arcBilinear)
  const labelBilinear = place(model.labelBilinear)
  const hidden = model.encoder[0][0].recurrent.columns
  const gates = 4 * hidden
  const width = 2 * hidden
  const arcSize = model.arcHead.weight.rows
  const labelSize = model.labelHead.weight.rows
  const classes = model.labels.length
  const rootLabel = model.labels.indexOf('root')
  const tagNames = model.tags.map(tag => tag.split('|'))
  const inputWidth = model.root.length
  const state = reserve(hidden * 8)
  const wordInput = reserve(inputWidth * 2)
  const wordGates = reserve(gates * 8)
  const ids = INPUT_NAMES.map(name => [name, new Map(model.vocabularies[name].map((key, id) => [key, id]))] as const)

  const toLevel = (value: number): number => Math.max(-32768, Math.min(32767, Math.round(value * INPUT_LEVEL)))
  /** What the first layer makes of the word whose input stands at `wordInput`; good until the next call. */
  const firstGates = (): Float32Array => {
    first.forEach(({ input: l }, k) => {
      kernels.dense(
        l.weight,
        wordInput,
        l.scale,
        l.bias,
        wordGates + k * gates * 4,
        l.rows,
        l.columns,
        1,
        1 / INPUT_LEVEL,
      )
    })
    return floatsAt(wordGates, 2 * gates)
  }
  integersAt(wordInput, inputWidth).set(model.root.map(toLevel))
  const rootGates = firstGates().slice()
  const remembered = createVectorMemory({ vectors: REMEMBERED_WORDS, width: 2 * gates })
  const makeGates = (word: SeenWord): Float32Array => {
    const keys = keysOf(word)
    const input = integersAt(wordInput, inputWidth)
    let at = 0
    for (const [name, table] of ids) {
      const { columns, scale, values } = model.tables[name]
      const id = table.get(keys[name]) ?? UNKNOWN
      const unit = scale[id]
      for (let j = id * columns; j < (id + 1) * columns; j++) input[at++] = toLevel(Math.fround(values[j] * unit))
    }
    return firstGates()
  }
  const gatesOf = (word: SeenWord): Float32Array => remembered(`${word.form}\n${word.lexicon}`, () => makeGates(word))

  /** Room for sentences of up to `size` words, root included; made anew, twice as large, when a longer one comes. */
  const makeRoom = (size: number) => ({
    size,
    gates: reserve(size * gates * 8),
    hidden: [reserve(size * width * 2), reserve(size * width * 2)] as const,
    floats: Object.fromEntries(
      Object.entries(heads).map(([name, l]) => [name, reserve(size * l.rows * 4)]),
    ) as unknown as Readonly<Record<keyof typeof heads, number>>,
    rectified: reserve(size * Math.max(arcSize, labelSize) * 2),
    arcInput: reserve(size * arcSize * 4),
    arcs: reserve(size * size * 4),
    labelInput: reserve(labelBilinear.rows * 4 * size),
    labelScores: reserve(even(classes) * 4),
    zeros: reserve(size * 4),
  })
  let room = makeRoom(64)

  /** Runs one layer forwards and backwards over the gates of `count` words, which stand `stride` bytes apart, those of the second side after `sideBytes`. */
  const runLayer = (
    layer: typeof first,
    { sideBytes, stride, output, count }: Readonly<Record<'sideBytes' | 'stride' | 'output' | 'count', number>>,
  ): void => {
    layer.forEach((d, k) => {
      const side = k === 0 ? 0 : 1
      const from = room.gates + side * sideBytes
      const to = output + side * hidden * 2
      kernels.lstm(d.recurrent, d.scale, from, stride, state, to, width * 2, hidden, count, side, ENCODER_LEVEL)
    })
  }
  const project = (layer: PlacedLayer, input: number, output: number, count: number, level: number): void =>
    kernels.dense(layer.weight, input, layer.scale, layer.bias, output, layer.rows, layer.columns, count, 1 / level)

  const encode = (words: readonly string[]): number => {
    const count = words.length + 1
    const seen = seenWords(words)
    const gateFloats = floatsAt(room.gates, count * 2 * gates)
    gateFloats.set(rootGates)
    seen.forEach((word, i) => {
      gateFloats.set(gatesOf(word), (i + 1) * 2 * gates)
    })
    runLayer(first, { sideBytes: gates * 4, stride: 8 * gates, output: room.hidden[0], count })
    second.forEach((d, k) => {
      project(d.input, room.hidden[0], room.gates + k * count * gates * 4, count, ENCODER_LEVEL)
    })
    runLayer(second, { sideBytes: count * gates * 4, stride: gates * 4, output: room.hidden[1], count })
    for (const name of Object.keys(heads) as (keyof typeof heads)[])
      project(heads[name], room.hidden[1], room.floats[name], count, ENCODER_LEVEL)
    return count
  }

  /** Log probability of each head for each word. */
  const arcScores = (count: number): Float64Array => {
    kernels.rectify(room.floats.arcHead, room.rectified, count * arcSize, INPUT_LEVEL)
    kernels.rectify(room.floats.arcDependent, room.rectified, count * arcSize, INPUT_LEVEL)
    project(arcBilinear, room.rectified, room.arcInput, count, INPUT_LEVEL)
    for (let d = 1; d < count; d++)
      kernels.multiply(
        room.floats.arcHead,
        room.arcInput + d * arcSize * 4,
        room.zeros,
        room.arcs + d * count * 4,
        count,
        arcSize,
      )
    const raw = floatsAt(room.arcs, count * count)
    const scores = new Float64Array(count * count)
    for (let d = 1; d < count; d++) {
      let max = Number.NEGATIVE_INFINITY
      for (let h = 0; h < count; h++) if (h !== d) max = Math.max(max, raw[d * count + h])
      let sum = 0
      for (let h = 0; h < count; h++) if (h !== d) sum += Math.exp(raw[d * count + h] - max)
      const total = max + Math.log(sum)
      for (let h = 0; h < count; h++) scores[d * count + h] = raw[d * count + h] - total
    }
    return scores
  }

  const bestLabels = (tree: Int32Array, count: number): readonly string[] => {
    kernels.rectify(room.floats.labelHead, room.rectified, count * labelSize, INPUT_LEVEL)
    kernels.rectify(room.floats.labelDependent, room.rectified, count * labelSize, INPUT_LEVEL)
    project(labelBilinear, room.rectified, room.labelInput, count, INPUT_LEVEL)
    const scores = floatsAt(room.labelScores, classes)
    const labels: string[] = []
    for (let d = 1; d < count; d++) {
      if (tree[d] === 0) {
        labels.push(model.labels[rootLabel])
        continue
      }
      const rows = room.labelInput + d * labelBilinear.rows * 4
      const head = room.floats.labelHead + tree[d] * labelSize * 4
      kernels.multiply(rows, head, rows + classes * labelSize * 4, room.labelScores, classes, labelSize)
      let best = rootLabel === 0 ? 1 : 0
      for (let l = 0; l < classes; l++) if (l !== rootLabel && scores[l] > scores[best]) best = l
      labels.push(model.labels[best])
    }
    return labels
  }

  return {
    read: words => {
      if (words.length === 0) return { upos: [], xpos: [], heads: [], labels: [], names: [] }
      if (words.length + 1 > room.size) room = makeRoom(Math.max(words.length + 1, 2 * room.size))
      const count = encode(words)
      const tree = maximumTree({ size: count, scores: arcScores(count) })
      const labels = bestLabels(tree, count)
      const tagScores = floatsAt(room.floats.tag, count * heads.tag.rows)
      const tags = words.map((_, i) => {
        const from = (i + 1) * heads.tag.rows
        let best = 0
        for (let c = 1; c < tagNames.length; c++) if (tagScores[from + c] > tagScores[from + best]) best = c
        return tagNames[best]
      })
      const nameScores = floatsAt(room.floats.name + heads.name.rows * 4, words.length * heads.name.rows)
      return {
        upos: tags.map(t => t[0]),
        xpos: tags.map(t => t[1]),
        heads: Array.from(tree.subarray(1)),
        labels,
        names: decodeNames(nameScores, heads.name.rows, words.length, model.names).flatMap(span =>
          trimToProper(span, tags),
        ),
      }
    },
  }
}
