import type { ConlluSentence } from '../annotate/conllu.js'
import type { EngineModel } from '../annotate/model-file.js'
import { createParseScratch, parseWords } from '../annotate/parser/index.js'
import { createTagState } from '../annotate/tagger.js'
import { withPredictedTags } from './train-tagger.js'

/** Percentages on gold tokens with predicted tags. LAS ignores subtypes and counts punctuation, as the CoNLL 2018 scorer. */
export interface EngineScore {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
}

const coarse = (deprel: string): string => deprel.split(':')[0]

export const scoreEngine = (model: EngineModel, sentences: readonly ConlluSentence[]): EngineScore => {
  const tagState = createTagState(model.tagger.tags.length)
  const scratch = createParseScratch(model.parser.labels.length)
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 }
  let words = 0
  for (const gold of sentences) {
    const tagged = withPredictedTags(model.tagger, gold, tagState)
    const tree = parseWords(model.parser, tagged, scratch)
    gold.words.forEach((_, i) => {
      words++
      if (tagged.upos[i] === gold.upos[i]) right.upos++
      if (tagged.xpos[i] === gold.xpos[i]) right.xpos++
      if (tree.heads[i] !== gold.heads[i]) return
      right.uas++
      if (coarse(tree.labels[i]) === coarse(gold.deprels[i])) right.las++
    })
  }
  const percent = (n: number): number => Number(((100 * n) / words).toFixed(2))
  return {
    words,
    upos: percent(right.upos),
    xpos: percent(right.xpos),
    uas: percent(right.uas),
    las: percent(right.las),
  }
}
