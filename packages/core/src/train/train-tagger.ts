import type { ConlluSentence } from '../annotate/conllu.js'
import { scoreFeatures } from '../annotate/hash-kernel.js'
import {
  argMax,
  createTagState,
  describeWords,
  isAllCapitals,
  type TaggerModel,
  tagFeatures,
  tagWords,
} from '../annotate/tagger.js'
import { average, createAveraged, reward } from './averaged.js'
import { createRandom, shuffle } from './random.js'

export interface TrainOptions {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  readonly report?: (line: string) => void
}

export const trainTagger = (
  sentences: readonly ConlluSentence[],
  { bits, epochs, seed, report }: TrainOptions,
): TaggerModel => {
  const joint = (s: ConlluSentence): string[] => s.words.map((_, i) => `${s.upos[i]}|${s.xpos[i]}`)
  const tags = [...new Set(sentences.flatMap(joint))].sort()
  const index = new Map(tags.map((tag, i) => [tag, i]))
  const data = sentences.map(s => ({ words: s.words, gold: joint(s).map(tag => index.get(tag)!) }))
  const model = createAveraged(bits)
  const state = createTagState(tags.length)
  const random = createRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let total = 0
    shuffle(data, random)
    for (const { words, gold } of data) {
      const described = describeWords(words, state)
      const capitals = isAllCapitals(words)
      let t1 = -1
      let t2 = -1
      for (let i = 0; i < words.length; i++) {
        const count = tagFeatures(described, state, { i, t1, t2, capitals })
        scoreFeatures(model.kernel, state.features, count, state.scores)
        const guess = argMax(state.scores)
        total++
        if (guess !== gold[i]) {
          wrong++
          reward(model, state.features, count, { right: gold[i], wrong: guess })
        }
        model.step++
        t2 = t1
        t1 = guess
      }
    }
    report?.(`tagger epoch ${epoch + 1}/${epochs}: ${((1 - wrong / total) * 100).toFixed(2)} % of training tags right`)
  }
  return { kernel: average(model), tags }
}

/** Tags training sentences by taggers that did not see them (k-fold), so that the parser learns from realistic tags. */
export const jackknifeTags = (
  sentences: readonly ConlluSentence[],
  options: TrainOptions & { readonly folds: number },
): readonly ConlluSentence[] => {
  const BLOCK = 50
  const foldOf = (i: number): number => Math.floor(i / BLOCK) % options.folds
  const out: ConlluSentence[] = [...sentences]
  for (let fold = 0; fold < options.folds; fold++) {
    const model = trainTagger(
      sentences.filter((_, i) => foldOf(i) !== fold),
      { ...options, report: undefined },
    )
    const state = createTagState(model.tags.length)
    sentences.forEach((s, i) => {
      if (foldOf(i) === fold) out[i] = withPredictedTags(model, s, state)
    })
    options.report?.(`jackknife fold ${fold + 1}/${options.folds} tagged`)
  }
  return out
}

export const withPredictedTags = (
  model: TaggerModel,
  s: ConlluSentence,
  state = createTagState(model.tags.length),
): ConlluSentence => {
  const tags = tagWords(model, s.words, state).map(t => model.tags[t].split('|'))
  return { ...s, upos: tags.map(t => t[0]), xpos: tags.map(t => t[1]) }
}
