export { type Annotator, createAnnotator } from './annotator.js'
export { type ConlluSentence, parseConllu } from './conllu.js'
export { DAY_MS, nextSuch, yearBefore } from './dates/calendar.js'
export { readCount } from './dates/numbers.js'
export {
  createHiddenUnits,
  type EngineModel,
  type FetchModelOptions,
  fetchModel,
  type HiddenUnits,
  readModel,
  titleLength,
  writeModel,
} from './network/index.js'
export { quotingVerbs } from './quoting-verbs.js'
export {
  ancestorsOf,
  childrenOf,
  dependents,
  descendantsOf,
  firstConjunct,
  hasLabel,
  hasTo,
  headOf,
  isBelow,
  pathOf,
  prepositionOf,
  subtree,
  waysUp,
} from './tree.js'
export { documentToConllu, sentenceToConllu } from './write-conllu.js'
