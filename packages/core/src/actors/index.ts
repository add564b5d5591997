export { demonymActor } from './demonym.js'
export { forceActor } from './force.js'
export { type DraftActor, type Registry, toActor } from './registry.js'
export { type Merge, type Reference, resolveActors, type WhoIsWho } from './who-is-who.js'
