export { loadTrainingData, loadTreebank } from './corpus.js'
export { type EngineScore, scoreEngine } from './evaluate.js'
export { type RecipeOptions, trainEngine } from './train-engine.js'
