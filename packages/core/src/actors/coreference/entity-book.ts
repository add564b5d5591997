import type { Markable } from '../markables/markable.js'
import type { DraftActor } from '../registry.js'
import { createEntity, type Entity, type Link, nounKey } from './entity.js'

/** Which markable was taken for which entity, and why. */
export interface EntityBook {
  readonly all: readonly Entity[]
  /** A new entity for what a markable describes, or for several together. */
  readonly open: (markable: Markable, members?: readonly Entity[]) => Entity
  /** The one entity of an actor; a new one, described by `markable`, where it has none yet. */
  readonly ofActor: (actor: DraftActor, markable: Markable) => Entity
  /** Takes a markable for an entity. */
  readonly take: (markable: Markable, entity: Entity, why: Omit<Link, 'entities'>) => void
  readonly entityOf: (markable: Markable) => Entity | undefined
  readonly whyOf: (markable: Markable) => Omit<Link, 'entities'> | undefined
}

export const createEntityBook = (): EntityBook => {
  const all: Entity[] = []
  const byActor = new Map<DraftActor, Entity>()
  const taken = new Map<Markable, { readonly entity: Entity; readonly why: Omit<Link, 'entities'> }>()
  const open = (markable: Markable, members: readonly Entity[] = []): Entity => {
    const entity = createEntity(markable, members)
    all.push(entity)
    return entity
  }
  return {
    all,
    open,
    ofActor: (actor, markable) => {
      const entity = byActor.get(actor) ?? open({ ...markable, type: actor.type })
      byActor.set(actor, entity)
      entity.actor = actor
      return entity
    },
    take: (markable, entity, why) => {
      taken.set(markable, { entity, why })
      entity.mentions.push(markable)
      entity.gender ??= markable.gender
      const { nominal, head } = markable
      if (nominal) entity.nouns.add(nounKey(nominal.modifiers, head.lemma.toLowerCase()))
    },
    entityOf: markable => taken.get(markable)?.entity,
    whyOf: markable => taken.get(markable)?.why,
  }
}
