import { type EngineModel, readModel, writeModel } from '../annotate/model-file.js'
import { loadTrainingData } from './corpus.js'
import { trainParser } from './train-parser.js'
import { jackknifeTags, trainTagger } from './train-tagger.js'

export interface RecipeOptions {
  readonly udRoot: string
  readonly seed?: number
  readonly report?: (line: string) => void
}

/** The recipe of the shipped weights. Changing a number here changes the model: note it in the model card. */
const RECIPE = {
  tagger: { bits: 22, epochs: 6, prune: 0.6 },
  jackknife: { bits: 22, epochs: 4, folds: 5 },
  parser: { bits: 23, epochs: 8, prune: 0.75 },
}

/** Trains tagger and parser; returns the bytes of the model file. Same treebanks and seed, same bytes. */
export const trainEngine = ({ udRoot, seed = 1, report }: RecipeOptions): Uint8Array => {
  const sentences = loadTrainingData(udRoot)
  report?.(`${sentences.length} sentences, ${sentences.reduce((n, s) => n + s.words.length, 0)} words`)
  const tagger = trainTagger(sentences, { ...RECIPE.tagger, seed, report })
  const tagged = jackknifeTags(sentences, { ...RECIPE.jackknife, seed, report })
  const parser = trainParser(tagged, { ...RECIPE.parser, seed, report })
  const model: EngineModel = { version: `ewt+gumfree-2.16/seed${seed}`, tagger, parser }
  const bytes = writeModel(model, { tagger: RECIPE.tagger.prune, parser: RECIPE.parser.prune })
  readModel(bytes)
  return bytes
}
