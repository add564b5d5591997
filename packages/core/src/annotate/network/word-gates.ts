import { type KernelMemory, placeLayers } from './kernel-memory.js'
import { AT_ONCE, type Kernels, ROW } from './kernels.js'
import { createVectorMemory } from './vector-memory.js'
import type { EngineModel } from './weights.js'
import { INPUT_NAMES, keysOf, type SeenWord, UNKNOWN } from './word-inputs.js'
import { createWordSearch } from './word-list.js'

/** Units of what words are looked up as: they reach past 1. */
const INPUT_LEVEL = 1024
const REMEMBERED_WORDS = 8192
/** Words that are worked out together. */
const TOGETHER = 8 * AT_ONCE

const HIGHEST = 32767
const toLevel = (value: number): number => Math.max(-HIGHEST - 1, Math.min(HIGHEST, Math.round(value * INPUT_LEVEL)))

/** What the first layer makes of a root and of words by themselves. */
export interface WordGates {
  /** Floats of a word: the gates of both directions. */
  readonly width: number
  /** Writes them to rows of a piece of memory, `width` floats a row; null stands for a root. */
  readonly write: (address: number, words: readonly (SeenWord | null)[]) => void
}

/** The first layer's own part of a word depends on the word alone and is remembered. */
export const createWordGates = (
  model: EngineModel,
  { kernels, memory }: { readonly kernels: Kernels; readonly memory: KernelMemory },
): WordGates => {
  const layer = placeLayers(
    model.encoder[0].map(d => d.input),
    { kernels, memory, level: INPUT_LEVEL },
  )
  const width = layer.rows
  const inputs = memory.reserve(TOGETHER * ROW)
  const made = memory.reserve(TOGETHER * width * 4)
  const searches = INPUT_NAMES.map(name => [name, createWordSearch(model.vocabularies[name])] as const)
  const remembered = createVectorMemory({ vectors: REMEMBERED_WORDS, width })

  /** Makes the gates of the first `count` inputs. */
  const make = (count: number): void =>
    kernels.dense(layer.weight, inputs, layer.scale, layer.bias, made, width * 4, layer.rows, layer.columns, count)
  const writeInput = (row: number, word: SeenWord): void => {
    const keys = keysOf(word)
    const input = memory.shortsAt(inputs + row * ROW, layer.columns)
    let at = 0
    for (const [name, placeOf] of searches) {
      const { columns, scale, values } = model.tables[name]
      const place = placeOf(keys[name])
      const id = place === undefined ? UNKNOWN : place + 1
      const unit = scale[id]
      const isWithin = unit * 128 * INPUT_LEVEL < HIGHEST
      for (let j = id * columns; j < (id + 1) * columns; j++) {
        const value = Math.fround(values[j] * unit)
        input[at++] = isWithin ? Math.round(value * INPUT_LEVEL) : toLevel(value)
      }
    }
  }

  memory.shortsAt(inputs, layer.columns).set(model.root.map(toLevel))
  make(1)
  const ofRoot = memory.floatsAt(made, width).slice()

  return {
    width,
    write: (address, words) => {
      const rows = memory.floatsAt(address, words.length * width)
      const missing = new Map<string, { readonly word: SeenWord; readonly at: number[] }>()
      words.forEach((word, i) => {
        const key = word ? `${word.form}\n${word.lexicon}` : ''
        const known = word ? remembered.find(key) : ofRoot
        const others = missing.get(key)
        if (known) rows.set(known, i * width)
        else if (others) others.at.push(i)
        else if (word) missing.set(key, { word, at: [i] })
      })
      const entries = [...missing]
      for (let from = 0; from < entries.length; from += TOGETHER) {
        const group = entries.slice(from, from + TOGETHER)
        group.forEach(([, { word }], k) => {
          writeInput(k, word)
        })
        make(group.length)
        group.forEach(([key, { at }], k) => {
          const gates = memory.floatsAt(made + k * width * 4, width)
          for (const i of at) rows.set(gates, i * width)
          remembered.keep(key, gates)
        })
      }
    },
  }
}
