export { isFreeGenre, loadTrainingData, loadTreebank } from './corpus.js'
export { findGoldNames, findMentions, type GoldName } from './entities.js'
export { type RecipeOptions, trainEngine } from './train-engine.js'
