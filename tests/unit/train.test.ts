import { serialize } from 'node:v8'
import { expect, it } from 'vitest'
import { parseConllu } from '../../packages/core/src/annotate/conllu.js'
import { createNetwork, readModel, writeModel } from '../../packages/core/src/annotate/network/index.js'
import { maximumTree } from '../../packages/core/src/annotate/network/maximum-tree.js'
import { decodeNames } from '../../packages/core/src/annotate/network/name-labels.js'
import { quantize } from '../../packages/core/src/annotate/network/weights.js'
import { createWordSearch } from '../../packages/core/src/annotate/network/word-list.js'
import { loadModel } from '../../packages/core/src/ingest/index.js'
import { sortTable } from '../../packages/core/src/train/engine/import-weights.js'
import { findGoldNames } from '../../packages/core/src/train/index.js'

it('keeps a model through the model file', async () => {
  const model = await loadModel()
  const again = readModel(writeModel(model))
  // Millions of numbers: compared as bytes.
  expect(serialize(again.tables.word).equals(serialize(model.tables.word))).toBe(true)
  expect(Buffer.from(writeModel(again)).equals(writeModel(model))).toBe(true)
  const words = ['Norway', 'thanked', 'the', 'king', 'of', 'Sweden', '.']
  expect(createNetwork(again).read(words)).toEqual(createNetwork(model).read(words))
})

it.each([new Uint8Array([1, 2, 3]), new TextEncoder().encode('{"format":"other"}\n')])(
  'refuses a damaged model file',
  bytes => expect(() => readModel(bytes)).toThrow(/cannot be read/),
)

it('refuses a model file of an older format, and says what to do', () => {
  const bytes = new TextEncoder().encode('{"format":"newsgraph-engine-2"}\n')
  expect(() => readModel(bytes)).toThrow(/"newsgraph-engine-2" is not known\. Reinstall the package or run/)
})

it('brings a trained table into the order of the vocabulary', () => {
  const words = ['', 'the', 'and', 'über', 'an']
  const trained = quantize(Float32Array.from(words.flatMap((_, id) => [id, 2 * id])), words.length, 2)
  const { vocabulary, table } = sortTable(words, trained)
  const placeOf = createWordSearch(vocabulary)
  const rowOf = (word: string): readonly number[] => {
    const id = 1 + (placeOf(word) ?? -1)
    return [table.scale[id] * 127, table.values[2 * id + 1]]
  }
  expect(words.map(rowOf).map(([level, value]) => [Math.round(level), value])).toEqual([
    [0, 0],
    [2, 127],
    [4, 127],
    [6, 127],
    [8, 127],
  ])
})

it('refuses a model file that ends too early', async () => {
  const bytes = writeModel(await loadModel())
  expect(() => readModel(bytes.subarray(0, bytes.length - 8))).toThrow(/ends too early/)
})

it('rounds a weight to the nearest of 255 levels a row', () => {
  const { values, scale } = quantize(Float32Array.of(1, -0.25, 0, 127, 1, -1), 2, 3)
  expect(Array.from(values)).toEqual([127, -32, 0, 127, 1, -1])
  expect(scale[1]).toBe(1)
})

/** Every assignment of heads, kept where it is a tree with one root; the best of them. */
const bestByTrying = (size: number, scores: Float64Array): number => {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(size).fill(0)
  const isTree = (): boolean => {
    if (heads.slice(1).filter(h => h === 0).length !== 1) return false
    return heads.every((_, i) => {
      let at = i
      for (let steps = 0; at !== 0; steps++, at = heads[at]) if (steps > size) return false
      return true
    })
  }
  const tryFrom = (d: number): void => {
    if (d < size) {
      for (heads[d] = 0; heads[d] < size; heads[d]++) tryFrom(d + 1)
    } else if (isTree())
      best = Math.max(
        best,
        heads.reduce((sum, h, i) => (i === 0 ? sum : sum + scores[i * size + h]), 0),
      )
  }
  tryFrom(1)
  return best
}

it('finds the best tree with one root, as trying all trees does', () => {
  let seed = 7
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let round = 0; round < 200; round++) {
    const size = 2 + (round % 5)
    const scores = Float64Array.from({ length: size * size }, () => -5 * random())
    const heads = maximumTree({ size, scores })
    const total = Array.from(heads).reduce((sum, h, i) => (i === 0 ? sum : sum + scores[i * size + h]), 0)
    expect(total).toBeCloseTo(bestByTrying(size, scores), 9)
  }
})

it('never continues a name that has not begun', () => {
  const labels = ['O', 'B-person', 'I-person', 'B-place', 'I-place']
  const scores = Float32Array.from([0, 3, 9, 0, 0, /**/ 0, 0, 2, 0, 3, /**/ 5, 0, 0, 0, 0])
  expect(decodeNames(scores, 5, 3, labels)).toEqual([{ first: 0, last: 1, type: 'person' }])
})

it('reads the same words the same way, whatever was read before', async () => {
  const model = await loadModel()
  const words = 'Chile and Peru signed an agreement in Lima on Friday .'.split(' ')
  const used = createNetwork(model)
  used.read(Array.from({ length: 200 }, (_, i) => `word${i}`))
  expect(used.read(words)).toEqual(createNetwork(model).read(words))
})

const row = (i: number, form: string, tag: string, head: number, misc: string): string =>
  `${i}\t${form}\t${form}\t${tag === 'NNP' ? 'PROPN' : 'X'}\t${tag}\t_\t${head}\tdep\t_\t${misc}`

it('reads spacing and gold names from CoNLL-U', () => {
  const [sentence] = parseConllu(
    [
      row(1, 'the', 'DT', 3, 'Entity=(1-organization-new'),
      row(2, 'Bank', 'NNP', 0, '_'),
      row(3, 'of', 'IN', 4, '_'),
      row(4, 'Norway', 'NNP', 2, 'Entity=(2-place-new)1)|SpaceAfter=No'),
      row(5, '.', '.', 2, '_'),
    ].join('\n'),
  )
  expect(sentence.spaceAfter).toEqual([true, true, true, false, true])
  expect(findGoldNames(sentence)).toEqual([{ first: 1, last: 3, type: 'organization' }])
})
