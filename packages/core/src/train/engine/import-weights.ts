import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type EngineModel,
  type Layer,
  type LstmDirection,
  type Matrix,
  mapInputs,
  quantize,
} from '../../annotate/network/weights.js'
import { UNKNOWN } from '../../annotate/network/word-inputs.js'
import { packWords, type WordList } from '../../annotate/network/word-list.js'
import type { Classes, Vocabularies } from './prepare.js'

interface Tensor {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

const readTensors = (folder: string): ReadonlyMap<string, Tensor> => {
  const index: readonly { readonly name: string; readonly shape: readonly number[] }[] = JSON.parse(
    readFileSync(join(folder, 'weights.json'), 'utf8'),
  )
  const bytes = readFileSync(join(folder, 'weights.f32'))
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  let at = 0
  return new Map(
    index.map(({ name, shape }) => {
      const length = shape.reduce((a, b) => a * b, 1)
      at += length
      return [name, { shape, values: all.slice(at - length, at) }]
    }),
  )
}

/** A vocabulary as the engine searches it, and its table with the rows in that order. */
export const sortTable = (
  [, ...words]: readonly string[],
  { rows, columns, scale, values }: Matrix,
): { readonly vocabulary: WordList; readonly table: Matrix } => {
  const { list, order } = packWords(words)
  const ids = [UNKNOWN, ...order.map(place => place + 1)]
  const sorted = new Int8Array(values.length)
  ids.forEach((id, row) => {
    sorted.set(values.subarray(id * columns, (id + 1) * columns), row * columns)
  })
  return { vocabulary: list, table: { rows, columns, scale: Float32Array.from(ids, id => scale[id]), values: sorted } }
}

/** Turns what train_network.py wrote into the model the engine runs: eight-bit matrices in the engine's own layout. */
export const importWeights = (
  folder: string,
  parts: { readonly version: string; readonly vocabularies: Vocabularies; readonly classes: Classes },
): EngineModel => {
  const tensors = readTensors(folder)
  const tensor = (name: string): Tensor => tensors.get(name)!
  const matrix = (name: string) => {
    const { shape, values } = tensor(name)
    return quantize(values, shape[0], shape[1])
  }
  const layer = (name: string): Layer => ({ weight: matrix(`${name}.weight`), bias: tensor(`${name}.bias`).values })
  const direction = (suffix: string): LstmDirection => {
    const bias = tensor(`encoder.bias_ih_${suffix}`).values
    const more = tensor(`encoder.bias_hh_${suffix}`).values
    return {
      input: { weight: matrix(`encoder.weight_ih_${suffix}`), bias: bias.map((v, i) => v + more[i]) },
      recurrent: matrix(`encoder.weight_hh_${suffix}`),
    }
  }
  /** W[i][j] over (dependent + 1) × head, as rows over the head with the last dependent entry as bias. */
  const transposed = (values: Float32Array, dependents: number, headSize: number, heads: number): Layer => {
    const weight = new Float32Array(heads * dependents)
    const bias = new Float32Array(heads)
    for (let j = 0; j < heads; j++) {
      for (let i = 0; i < dependents; i++) weight[j * dependents + i] = values[i * headSize + j]
      bias[j] = values[dependents * headSize + j]
    }
    return { weight: quantize(weight, heads, dependents), bias }
  }
  const arc = tensor('arc_weight')
  const label = tensor('label_weight')
  const [classes, side] = label.shape
  const size = side - 1
  const perLabel = Array.from({ length: classes }, (_, l) =>
    label.values.subarray(l * side * side, (l + 1) * side * side),
  )
  const rows = [
    ...perLabel.flatMap(u => Array.from({ length: size }, (_, s) => ({ u, s }))),
    ...perLabel.map(u => ({ u, s: size })),
  ]
  const labelWeight = new Float32Array(rows.length * size)
  rows.forEach(({ u, s }, row) => {
    for (let r = 0; r < size; r++) labelWeight[row * size + r] = u[r * side + s]
  })
  const sorted = mapInputs(name => sortTable(parts.vocabularies[name], matrix(`tables.${name}.weight`)))
  return {
    version: parts.version,
    judge: null,
    vocabularies: mapInputs(name => sorted[name].vocabulary),
    ...parts.classes,
    tables: mapInputs(name => sorted[name].table),
    root: tensor('root').values,
    encoder: [0, 1].map(l => [direction(`l${l}`), direction(`l${l}_reverse`)] as const),
    arcDependent: layer('arc_dependent'),
    arcHead: layer('arc_head'),
    labelDependent: layer('label_dependent'),
    labelHead: layer('label_head'),
    arcBilinear: transposed(arc.values, arc.shape[0] - 1, arc.shape[1], arc.shape[1]),
    labelBilinear: {
      weight: quantize(labelWeight, rows.length, size),
      bias: Float32Array.from(rows, ({ u, s }) => u[size * side + s]),
    },
    tag: layer('tag'),
    name: layer('name'),
  }
}
