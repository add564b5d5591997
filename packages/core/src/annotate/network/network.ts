import { type BatchedSentence, makeBatches } from './batches.js'
import { bestHeads } from './best-heads.js'
import { createEncoder, type Scores } from './encoder.js'
import { createKernelMemory } from './kernel-memory.js'
import { createKernels } from './kernels.js'
import { decodeNames, type LabelledSpan } from './name-labels.js'
import type { EngineModel } from './weights.js'
import { seenWords } from './word-inputs.js'

/** A sentence as the network reads it. Heads are 1-based, 0 = root. */
export interface Analysis {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  readonly names: readonly LabelledSpan[]
  /** What the encoder made of each word: see `Sentence`. */
  readonly states: Int16Array
}

type Words = readonly string[]

export interface Network {
  /**
   * Reads tokenized sentences together, each the same as by itself. The work grows with the square of the length of a sentence, so callers cut
   * sentences at a few hundred words.
   */
  readonly readAll: (sentences: readonly Words[]) => readonly Analysis[]
  readonly read: (words: Words) => Analysis
}

const EMPTY: Analysis = { upos: [], xpos: [], heads: [], labels: [], names: [], states: new Int16Array() }

/** A span cut to its first and last proper noun; none where it holds none. */
const trimToProper = (span: LabelledSpan, tags: readonly (readonly string[])[]): readonly LabelledSpan[] => {
  const isProper = (i: number): boolean => tags[i][0] === 'PROPN' || tags[i][1].startsWith('NNP')
  let { first, last } = span
  while (first <= last && !isProper(first)) first++
  while (last >= first && !isProper(last)) last--
  return first > last ? [] : [{ ...span, first, last }]
}

/** The best of `count` classes in each row of a sentence but that of the root. */
const bestOfRows = ({ floats, stride }: Scores, { first, count: rows }: BatchedSentence, count: number): number[] => {
  const best: number[] = []
  for (let row = first + 1; row < first + rows; row++) {
    const from = row * stride
    let top = 0
    for (let c = 1; c < count; c++) if (floats[from + c] > floats[from + top]) top = c
    best.push(top)
  }
  return best
}

/** The trained network ready to run, in WebAssembly memory of its own. One network serves one thread. */
export const createNetwork = (model: EngineModel): Network => {
  const kernels = createKernels()
  const encoder = createEncoder(model, { kernels, memory: createKernelMemory(kernels) })
  const rootLabel = model.labels.indexOf('root')
  const tagNames = model.tags.map(tag => tag.split('|'))

  const readBatch = (batch: readonly BatchedSentence[], sentences: readonly Words[]): readonly Analysis[] => {
    encoder.encode(
      batch,
      batch.flatMap(({ index }) => [null, ...seenWords(sentences[index])]),
    )
    const trees = batch.map(sentence => bestHeads({ ...encoder.arcs(sentence), count: sentence.count }))
    const labels = encoder.labels(
      Int32Array.from(batch.flatMap(({ first }, k) => Array.from(trees[k], head => first + head))),
    )
    // the label of the root is for the word whose head it is, and for no other
    for (let at = rootLabel; at < labels.floats.length; at += labels.stride)
      labels.floats[at] = Number.NEGATIVE_INFINITY
    const [tagScores, nameScores] = [encoder.tags(), encoder.names()]
    return batch.map((sentence, k): Analysis => {
      const heads = Array.from(trees[k].subarray(1))
      const tags = bestOfRows(tagScores, sentence, tagNames.length).map(tag => tagNames[tag])
      const best = bestOfRows(labels, sentence, model.labels.length)
      const names = decodeNames(
        nameScores.floats.subarray((sentence.first + 1) * nameScores.stride),
        nameScores.stride,
        heads.length,
        model.names,
      )
      return {
        upos: tags.map(t => t[0]),
        xpos: tags.map(t => t[1]),
        heads,
        labels: heads.map((head, i) => model.labels[head === 0 ? rootLabel : best[i]]),
        names: names.flatMap(span => trimToProper(span, tags)),
        states: encoder.states(sentence),
      }
    })
  }
  const readAll = (sentences: readonly Words[]): readonly Analysis[] => {
    const analyses = sentences.map(() => EMPTY)
    for (const batch of makeBatches(sentences))
      readBatch(batch, sentences).forEach((analysis, k) => {
        analyses[batch[k].index] = analysis
      })
    return analyses
  }
  return { readAll, read: words => readAll([words])[0] }
}
