import { type BatchedSentence, MOST_ROWS, MOST_SENTENCES } from './batches.js'
import type { KernelMemory, PlacedLayer } from './kernel-memory.js'
import { placeLayers, upTo } from './kernel-memory.js'
import { AT_ONCE, type Kernels, ROW } from './kernels.js'
import type { EngineModel } from './weights.js'
import { createWordGates } from './word-gates.js'
import type { SeenWord } from './word-inputs.js'

/** Units of 16-bit activations: rectified values reach past 1, outputs of the encoder do not. Powers of two, so that scaling is exact. */
const RECTIFIED_LEVEL = 1024
const ENCODER_LEVEL = 8192
/** Words whose labels are scored together. */
const LABELLED = 2 * AT_ONCE
const FLOAT = 4

/** Scores in floats, each row `stride` of them after the one before. Good until the next call. */
export interface Scores {
  readonly floats: Float32Array
  readonly stride: number
}

/** What the network computes of a batch, kernel by kernel. Rows are those of the batch. */
export interface Encoder {
  /** Runs the encoder over the words of a batch; null stands for a root. All else is about the batch of the last call. */
  readonly encode: (batch: readonly BatchedSentence[], words: readonly (SeenWord | null)[]) => void
  /** What the last layer made of the words of a sentence, the root left out: `hidden` × 2 numbers a word, in units of 1/8192. */
  readonly states: (sentence: BatchedSentence) => Int16Array
  /** Scores of each word of a sentence as the head of each. */
  readonly arcs: (sentence: BatchedSentence) => Scores
  /** Scores of labels between each row and the row that is its head. */
  readonly labels: (heads: Int32Array) => Scores
  readonly tags: () => Scores
  readonly names: () => Scores
}

export const createEncoder = (
  model: EngineModel,
  { kernels, memory }: { readonly kernels: Kernels; readonly memory: KernelMemory },
): Encoder => {
  const place = (layers: Parameters<typeof placeLayers>[0], level: number): PlacedLayer =>
    placeLayers(layers, { kernels, memory, level })
  const words = createWordGates(model, { kernels, memory })
  const recurrent = model.encoder.map(pair => pair.map(d => place([{ weight: d.recurrent }], ENCODER_LEVEL)))
  const second = place(
    model.encoder[1].map(d => d.input),
    ENCODER_LEVEL,
  )
  const { arcHead, arcDependent, labelHead, labelDependent, arcBilinear, labelBilinear, tag, name } = model
  const outputs = place([arcHead, arcDependent, labelHead, labelDependent, tag, name], ENCODER_LEVEL)
  const [arcHeadAt, arcDependentAt, labelHeadAt, labelDependentAt, tagAt, nameAt] = outputs.parts
  const arcLayer = place([arcBilinear], RECTIFIED_LEVEL)
  const labelLayer = place([labelBilinear], RECTIFIED_LEVEL)
  const hidden = model.encoder[0][0].recurrent.columns
  const arcSize = arcHead.weight.rows
  const labelSize = labelHead.weight.rows
  const gateRow = words.width * FLOAT
  const labelStride = upTo(4, model.labels.length)
  const labelMatrices = memory.reserve(LABELLED * labelLayer.rows * FLOAT)
  const sentences = memory.reserve(MOST_SENTENCES * 8)
  const state = memory.reserve(MOST_SENTENCES * (hidden * FLOAT + ROW + recurrent[0][0].rows * FLOAT))

  /** Room for a batch of so many rows; rows that kernels round up to are among them. */
  const makeRoom = (size: number) => {
    const rows = size + LABELLED
    return {
      size,
      gates: memory.reserve(rows * Math.max(gateRow, arcLayer.rows * FLOAT)),
      hidden: [memory.reserve(rows * ROW), memory.reserve(rows * ROW)] as const,
      outputs: memory.reserve(rows * outputs.rows * FLOAT),
      arcs: memory.reserve(size * upTo(4, size) * FLOAT),
      labels: memory.reserve(rows * labelStride * FLOAT),
      heads: memory.reserve(rows * 4),
    }
  }
  let room = makeRoom(MOST_ROWS)
  let count = 0

  const outputAt = (row: number, at: number): number => room.outputs + (row * outputs.rows + at) * FLOAT
  const project = (layer: PlacedLayer, input: number, output: number, rows: number): void =>
    kernels.dense(
      layer.weight,
      input,
      layer.scale,
      layer.bias,
      output,
      layer.rows * FLOAT,
      layer.rows,
      layer.columns,
      rows,
    )
  const runLayer = (layer: readonly PlacedLayer[], output: number, batch: number): void =>
    layer.forEach(({ weight, scale, bias, rows }, side) => {
      kernels.lstm(
        weight,
        scale,
        bias,
        room.gates + side * rows * FLOAT,
        gateRow,
        state,
        output + side * hidden * 2,
        sentences,
        batch,
        rows,
        hidden,
        side === 0 ? 0 : 1,
        ENCODER_LEVEL,
      )
    })
  /** Rectifies one part of the outputs; what it gives of them as integers stands in `hidden[0]` until the next call. */
  const rectify = (at: number, size: number): void =>
    kernels.rectify(outputAt(0, at), outputs.rows * FLOAT, room.hidden[0], size, count, RECTIFIED_LEVEL)
  const scores = (at: number): Scores => ({
    floats: memory.floatsAt(outputAt(0, at), count * outputs.rows - at),
    stride: outputs.rows,
  })

  return {
    encode: (batch, seen) => {
      count = seen.length
      if (count > room.size) room = makeRoom(Math.max(count, 2 * room.size))
      memory.integersAt(sentences, 2 * batch.length).set(batch.flatMap(s => [s.first, s.count]))
      words.write(room.gates, seen)
      runLayer(recurrent[0], room.hidden[0], batch.length)
      project(second, room.hidden[0], room.gates, count)
      runLayer(recurrent[1], room.hidden[1], batch.length)
      project(outputs, room.hidden[1], room.outputs, count)
      rectify(arcHeadAt, arcSize)
      rectify(arcDependentAt, arcSize)
      // the gates are not needed any more
      project(arcLayer, room.hidden[0], room.gates, count)
    },
    states: ({ first, count: size }) => {
      const width = 2 * hidden
      const states = new Int16Array((size - 1) * width)
      for (let row = 1; row < size; row++)
        states.set(memory.shortsAt(room.hidden[1] + (first + row) * ROW, width), (row - 1) * width)
      return states
    },
    arcs: ({ first, count: size }) => {
      const row = arcLayer.rows * FLOAT
      const heads = outputAt(first, arcHeadAt)
      kernels.arcs(heads, outputs.rows * FLOAT, room.gates + first * row, row, room.arcs, arcSize, size)
      return { floats: memory.floatsAt(room.arcs, size * upTo(4, size)), stride: upTo(4, size) }
    },
    labels: heads => {
      rectify(labelHeadAt, labelSize)
      rectify(labelDependentAt, labelSize)
      memory.integersAt(room.heads, count).set(heads.map(row => outputAt(row, labelHeadAt)))
      const row = labelLayer.rows * FLOAT
      for (let t = 0; t < count; t += LABELLED) {
        const some = Math.min(LABELLED, count - t)
        project(labelLayer, room.hidden[0] + t * ROW, labelMatrices, some)
        const to = room.labels + t * labelStride * FLOAT
        kernels.labels(labelMatrices, row, room.heads + t * 4, to, labelSize, model.labels.length, some)
      }
      return { floats: memory.floatsAt(room.labels, count * labelStride), stride: labelStride }
    },
    tags: () => scores(tagAt),
    names: () => scores(nameAt),
  }
}
