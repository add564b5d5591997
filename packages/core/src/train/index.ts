export { loadTrainingData, loadTreebank } from './corpus.js'
export { findGoldNames, findMentions, type GoldName } from './entities.js'
export { type EngineScore, type NameScore, type RawScore, scoreEngine, scoreNames, scoreRaw } from './evaluate.js'
export { type RecipeOptions, trainEngine } from './train-engine.js'
