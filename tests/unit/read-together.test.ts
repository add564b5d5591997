import { beforeAll, describe, expect, it } from 'vitest'
import { makeBatches } from '../../packages/core/src/annotate/network/batches.js'
import { bestHeads } from '../../packages/core/src/annotate/network/best-heads.js'
import { createNetwork, type Network } from '../../packages/core/src/annotate/network/index.js'
import { createKernelMemory, placeLayers } from '../../packages/core/src/annotate/network/kernel-memory.js'
import { AT_ONCE, createKernels, ROW } from '../../packages/core/src/annotate/network/kernels.js'
import { maximumTree } from '../../packages/core/src/annotate/network/maximum-tree.js'
import { type EngineModel, quantize } from '../../packages/core/src/annotate/network/weights.js'
import { loadModel } from '../../packages/core/src/ingest/index.js'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'

const WORDS =
  'Norvia Sweden minister said that the union , which had accused Lund of breaking a treaty 2,400 times in 2021 , will not sue “ Tomas Reyl ” Harstad-Berg .'.split(
    ' ',
  )
const LENGTHS = [0, 1, 1, 2, 3, 5, 8, 8, 8, 13, 21, 21, 22, 23, 34, 55, 89, 520]

/** Made-up sentences of these lengths. */
const sentencesOf = (lengths: readonly number[], seed: number): readonly (readonly string[])[] => {
  const random = randomNumbers(seed)
  return lengths.map(length => Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]))
}

describe('sentences read together', () => {
  let model: EngineModel
  let network: Network
  beforeAll(async () => {
    model = await loadModel()
    network = createNetwork(model)
  })

  it('are read as each by itself, in pairs, and in another order', () => {
    const sentences = sentencesOf(LENGTHS, 1)
    const alone = sentences.map(words => network.read(words))
    expect(createNetwork(model).readAll(sentences)).toEqual(alone)
    for (let i = 0; i + 1 < sentences.length; i += 2)
      expect(network.readAll(sentences.slice(i, i + 2))).toEqual(alone.slice(i, i + 2))
    const random = randomNumbers(2)
    const order = sentences.map((_, i) => i).toSorted(() => random() - 0.5)
    expect(network.readAll(order.map(i => sentences[i]))).toEqual(order.map(i => alone[i]))
  })

  it('are as many as there are, whatever a batch holds', () => {
    const sentences = sentencesOf(new Array(120).fill(3), 3)
    expect(network.readAll(sentences)).toEqual(sentences.map(words => network.read(words)))
  })
})

it('puts every sentence that has words into one batch, the longest first', () => {
  const batches = makeBatches(LENGTHS.map(length => ({ length })))
  const placed = batches.flat()
  expect(placed.map(s => s.count - 1)).toEqual(LENGTHS.filter(n => n > 0).toSorted((a, b) => b - a))
  for (const batch of batches)
    batch.forEach((s, i) => {
      expect(s.first).toBe(i === 0 ? 0 : batch[i - 1].first + batch[i - 1].count)
    })
})

it('takes the likeliest heads where they are a tree, and else the likeliest tree', () => {
  const random = randomNumbers(5)
  for (let round = 0; round < 400; round++) {
    const count = 2 + (round % 7)
    // words like their neighbour before them, so that about half of the likeliest heads are trees
    const floats = Float32Array.from(
      { length: count * count },
      (_, i) => 4 * random() + (i % count === Math.floor(i / count) - 1 ? 3 : 0),
    )
    const scores = Float64Array.from(floats)
    expect(Array.from(bestHeads({ floats, stride: count, count })).slice(1)).toEqual(
      Array.from(maximumTree({ size: count, scores })).slice(1),
    )
  }
})

/** Rows, columns and rows of activations that fill blocks and that do not. */
it.each([
  [12, 8, 3],
  [13, 48, 4],
  [1, 4, 1],
  [40, 128, 100],
])('multiplies %i × %i weights with %i rows exactly', (rows, columns, count) => {
  const random = randomNumbers(rows)
  const kernels = createKernels()
  const memory = createKernelMemory(kernels)
  const weight = quantize(
    Float32Array.from({ length: rows * columns }, () => random() - 0.5),
    rows,
    columns,
  )
  const bias = Float32Array.from({ length: rows }, () => random())
  const layer = placeLayers([{ weight, bias }], { kernels, memory, level: 1024 })
  const places = count + AT_ONCE
  const input = memory.reserve(places * ROW)
  const output = memory.reserve(places * layer.rows * 4)
  const given = memory.shortsAt(input, places * (ROW / 2))
  given.forEach((_, i) => {
    given[i] = Math.floor(random() * 65536) - 32768
  })
  const row = layer.rows * 4
  kernels.dense(layer.weight, input, layer.scale, layer.bias, output, row, layer.rows, columns, count)
  const found = memory.floatsAt(output, count * layer.rows)
  for (let t = 0; t < count; t++)
    for (let r = 0; r < rows; r++) {
      let sum = 0
      for (let j = 0; j < columns; j++) sum += weight.values[r * columns + j] * given[(t * ROW) / 2 + j]
      const scaled = Math.fround(Math.fround(weight.scale[r] / 1024) * Math.fround(sum))
      expect(found[t * layer.rows + r]).toBe(Math.fround(bias[r] + scaled))
    }
})
