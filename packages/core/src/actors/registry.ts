import type { Actor, ActorType, Mention } from '../model/index.js'

/** An actor of one document while its mentions are being collected. */
export interface DraftActor {
  readonly id: string
  readonly name: string
  readonly type: ActorType
  country: string | null
  code: string | null
  /** CAMEO role of a person, read from titles or known. */
  role: string | null
  gender: 'm' | 'f' | null
  readonly aliases: Set<string>
  readonly mentions: Mention[]
}

export type ActorFacts = Pick<DraftActor, 'id' | 'name' | 'type' | 'country' | 'code'>

/** The part of a name that goes into an id: letters and digits of any script, joined by hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

export interface Registry {
  readonly get: (facts: ActorFacts) => DraftActor
  readonly find: (id: string) => DraftActor | undefined
  readonly all: () => readonly DraftActor[]
}

export const createRegistry = (): Registry => {
  const actors = new Map<string, DraftActor>()
  return {
    get: facts => {
      let actor = actors.get(facts.id)
      if (!actor) {
        actor = { ...facts, role: null, gender: null, aliases: new Set(), mentions: [] }
        actors.set(facts.id, actor)
      }
      return actor
    },
    find: id => actors.get(id),
    all: () => [...actors.values()],
  }
}

const toActor = (draft: DraftActor): Actor => ({
  id: draft.id,
  name: draft.name,
  type: draft.type,
  country: draft.country,
  code: draft.code,
  aliases: [...draft.aliases].filter(a => a !== draft.name).sort(),
  mentions: [...draft.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
})

/** The actors that are mentioned, by id. */
export const mentionedActors = (registry: Registry): readonly Actor[] =>
  registry
    .all()
    .filter(a => a.mentions.length > 0)
    .map(toActor)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
