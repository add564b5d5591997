export { type DraftActor, toActor } from './registry.js'
export { type Reference, resolveActors, type WhoIsWho } from './who-is-who.js'
