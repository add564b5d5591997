export { type ActorFacts, type Callings, chooseFacts, collectFacts } from './actor-facts.js'
export { blockOf } from './blocks.js'
export type { SameAs } from './canonical.js'
export { type Cluster, type SameAsReason, SCORES } from './cluster.js'
export { type Decision, isMerge, isSplit, type SplitActor, splitId } from './decisions.js'
export { groupItems } from './group.js'
export { COPY_FROM, readSketch, resemblance, sketchOf, writeSketch } from './near-copy.js'
export { type CanonicalId, canonicalIds, resolveActors } from './resolve-actors.js'
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
export {
  type Copy,
  copyKeys,
  copyOf,
  type Fingerprint,
  findCopies,
  indexFingerprints,
  isCopy,
  keysNear,
} from './stories.js'
