/**
 * The door for measuring: what benchmarks need and the public doors do not show. It is not published.
 *
 * @internal
 */
export { resolveActors } from './actors/index.js'
export { ancestorsOf, createAnnotator } from './annotate/index.js'
export { parseLimit } from './app/commands/options.js'
export { type Outside, storeLocation } from './app/commands/shared.js'
export { type OffsetFiles, readOffsets } from './app/commands/train-statements.js'
export { addExamples, type Examples } from './app/examples.js'
export { toTable } from './app/output.js'
export type { AddCommands } from './app/program/index.js'
export { runProcess } from './app/run-process.js'
export { jobs, STORE, timeLimit } from './app/shared-options.js'
export { extractByRules } from './extract/index.js'
export { edgesOf } from './graph/index.js'
export { openWorkerLane, readAhead, toOutcome, type WorkerMessage } from './ingest/index.js'
export { INTERACTED_WITH } from './lexicon/index.js'
export { readPercents } from './model/index.js'
export { toExtractedArticle } from './pipeline/index.js'
export { collectFacts, copyKeys, type Fingerprint, findCopies, sketchOf } from './resolve/index.js'
export { type ConnectedActor, connectedActors, toContentRows } from './store/index.js'
export { randomNumbers } from './train/statements/random-numbers.js'
