export { type Annotator, createAnnotator } from './annotator.js'
export { type ConlluSentence, parseConllu } from './conllu.js'
export {
  type EngineModel,
  type FetchModelOptions,
  fetchModel,
  readModel,
  titleLength,
  writeModel,
} from './network/index.js'
export { type QuotingVerb, quotingVerbs } from './quoting-verbs.js'
export { childrenOf, dependents, hasLabel, hasTo, headOf, isBelow, prepositionOf, subtree } from './tree.js'
export { documentToConllu, sentenceToConllu } from './write-conllu.js'
