import type { NameSpan } from '../model/index.js'
import type { DraftActor, Registry } from './registry.js'

/** The state an adjective of it stands for, "Russian" of "the Russian aggression", mentioned there from now on. */
export const demonymActor = (registry: Registry, name: NameSpan, surface: string): DraftActor | undefined => {
  if (!name.known) return undefined
  const { id, name: canonical, country = null, code = null } = name.known
  const actor = registry.get({ id, name: canonical, type: 'country', country, code })
  if (!actor.mentions.some(m => m.start === name.start)) {
    actor.mentions.push({ start: name.start, end: name.end, kind: 'nominal', how: 'demonym' })
    actor.aliases.add(surface)
  }
  return actor
}
