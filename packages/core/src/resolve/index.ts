export { type ActorFacts, type Callings, chooseFacts, collectFacts } from './actor-facts.js'
export { blockOf } from './blocks.js'
export type { SameAs } from './canonical.js'
export type { Cluster, SameAsReason } from './cluster.js'
export { type Decision, isMerge, isSplit, type SplitActor, splitId } from './decisions.js'
export { copyKeys, readSketch, sketchOf, writeSketch } from './near-copy.js'
export { type ActorResolution, type CanonicalId, canonicalIds, resolveActors } from './resolve-actors.js'
export { type Resolution, resolveArticles } from './resolve-articles.js'
export {
  dayNumberOf,
  type EventBlock,
  type EventReport,
  eventBlockOf,
  eventTime,
  linkEvents,
  periodsAround,
  REACH,
} from './same-event.js'
export { type Copy, type Fingerprint, findCopies, gatherStories, indexFingerprints } from './stories.js'
