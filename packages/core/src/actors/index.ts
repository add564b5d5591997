export type { Reference } from './document-actors.js'
export { forceActor } from './force.js'
export { type DraftActor, type Registry, toActor } from './registry.js'
export { resolveActors, type WhoIsWho } from './who-is-who.js'
