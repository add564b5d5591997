export { titleLength } from './lexicon-classes.js'
export type { LabelledSpan } from './name-labels.js'
export { type Analysis, createNetwork, type Network } from './network.js'
export { type EngineModel, readModel, writeModel } from './weights.js'
