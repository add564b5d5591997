import { prepositionOf } from '../annotate/index.js'
import type {
  Affiliation,
  CharSpan,
  Document,
  Mention,
  MergeReason,
  NameSpan,
  Sentence,
  Token,
} from '../model/index.js'
import { readAffiliations } from './affiliations.js'
import { resolveCollective } from './coreference/collective.js'
import {
  resolveApposition,
  resolveKind,
  resolvePredicate,
  resolveRole,
  resolveSameDescription,
} from './coreference/descriptions.js'
import { createHistory, type Discourse, type Seen } from './coreference/discourse.js'
import { actorsOf, createEntity, type Entity, type Link } from './coreference/entity.js'
import { resolveFirstPerson } from './coreference/first-person.js'
import { resolvePronoun } from './coreference/pronouns.js'
import { describedActor } from './described.js'
import { findMarkables } from './markables/find-markables.js'
import type { Markable } from './markables/markable.js'
import { createNaming } from './names/naming.js'
import { createRegistry, type DraftActor, type Registry, slug } from './registry.js'

/** A mention resolved to actors: one, or several for "the two diplomats". */
export interface Reference extends CharSpan {
  readonly actors: readonly DraftActor[]
  readonly kind: Mention['kind']
}

/** A mention taken for an actor, why, and the earlier mention it was read from. */
export interface Merge extends CharSpan {
  readonly actor: string
  readonly how: MergeReason
  readonly from: CharSpan | null
}

/** Who is who in one document. `at` answers for the head word of any noun phrase. */
export interface WhoIsWho {
  readonly registry: Registry
  readonly affiliations: readonly Affiliation[]
  readonly at: (sentence: Sentence, token: Token) => Reference | undefined
  /** All entities, actors or not, with their mentions. */
  readonly entities: readonly Entity[]
  readonly merges: readonly Merge[]
}

/** How a phrase that is no name finds what it refers to, the surest pass first. */
const PASSES: readonly ((discourse: Discourse, markable: Markable) => Link | null)[] = [
  resolveApposition,
  resolvePredicate,
  resolveCollective,
  resolveSameDescription,
  resolveRole,
  resolveKind,
  resolvePronoun,
]

const LOCATIVE = new Set('in at near outside around across from to into toward towards through inside'.split(' '))
/** Seats of government that are buildings or streets and so never the place of an event. */
const BUILDING = /House|Kremlin|Street|Palace|Whitehall|Westminster|Zhongnanhai|Rosada/
/** Ties that are shown but give the actor no further name. */
const NO_ALIAS = new Set<MergeReason>(['collective', 'predicate'])

/** Finds the actors of a document: names first, then every other phrase in reading order, then the first person of quotations. */
export const resolveActors = (document: Document): WhoIsWho => {
  const registry = createRegistry()
  const named = createNaming(document, registry)
  const markables = findMarkables(document)
  const entityOf = new Map<Markable, Entity>()
  const howOf = new Map<Markable, Omit<Link, 'entities'>>()
  const entities: Entity[] = []
  const affiliations: Affiliation[] = []
  const surface = (start: number, end: number): string => document.article.text.slice(start, end).replace(/\s+/g, ' ')
  const namesOf: NameSpan[][] = document.sentences.map(() => [])
  for (const name of document.names) namesOf[name.sentence].push(name)
  const namesIn = (sentence: Sentence): readonly NameSpan[] => namesOf[sentence.index]

  const open = (markable: Markable, members: readonly Entity[] = []): Entity => {
    const entity = createEntity(markable, members)
    entities.push(entity)
    return entity
  }
  const take = (markable: Markable, entity: Entity, how: MergeReason, from: Markable | null): void => {
    entityOf.set(markable, entity)
    howOf.set(markable, { how, from })
    entity.mentions.push(markable)
    entity.gender ??= markable.gender
    if (markable.nominal) entity.nouns.add(markable.head.lemma.toLowerCase())
  }

  // names: one entity an actor, wherever it is named
  const byActor = new Map<DraftActor, Entity>()
  const namesOfSentence: Seen[][] = document.sentences.map(() => [])
  for (const markable of markables.inOrder) {
    const found = markable.name && named(markable.name)
    if (!found) continue
    const { actor } = found
    const entity = byActor.get(actor) ?? open({ ...markable, type: actor.type })
    byActor.set(actor, entity)
    entity.actor = actor
    actor.gender ??= markable.gender
    take(
      markable,
      entity,
      markable.title?.title && found.how === 'surname' ? 'title' : found.how,
      entity.mentions[0] ?? null,
    )
    namesOfSentence[markable.sentence.index].push({ entity, markable })
    if (actor.type === 'person') affiliations.push(...readAffiliations(markable, actor, { named, namesIn, surface }))
    else for (const word of actor.name.split(' ')) entity.nouns.add(word.toLowerCase())
    for (const word of markable.title?.title?.split(' ') ?? []) entity.nouns.add(word.toLowerCase())
    entity.gender ??= actor.gender
  }

  const history = createHistory({
    document,
    affiliations,
    entityAt: (sentence, token) => {
      const markable = markables.at(sentence, token)
      return markable && entityOf.get(markable)
    },
    namedAfter: (sentence, sentences) => namesOfSentence.slice(sentence.index, sentence.index + sentences + 1).flat(),
  })
  const resolve = (markable: Markable): void => {
    for (const pass of PASSES) {
      const link = pass(history, markable)
      if (!link) continue
      const entity = link.entities.length === 1 ? link.entities[0] : open(markable, link.entities)
      take(markable, entity, link.how, link.from)
      return
    }
    const entity = open(
      markable,
      markable.members?.flatMap(m => entityOf.get(m) ?? []),
    )
    entity.actor = describedActor(registry, markable)
    take(markable, entity, 'exact', null)
  }
  // the first person waits for its speaker, who may be a pronoun after the quotation ("We …", he added)
  const waiting: Markable[] = []
  for (const markable of markables.inOrder) {
    if (markable.pronoun && markable.pronoun.person < 3) waiting.push(markable)
    else if (!entityOf.has(markable)) resolve(markable)
    const entity = entityOf.get(markable)
    if (entity) history.add({ entity, markable })
  }
  const stateOf = (speaker: Entity): Entity => {
    const body = affiliations.find(a => a.person === speaker.actor?.id && a.body)?.body
    const actor = body ? registry.find(body) : undefined
    const state = actor?.country ? registry.find(`country:${actor.country}`) : undefined
    return byActor.get(state ?? actor ?? speaker.actor!) ?? speaker
  }
  const unnamed = new Map<string, Entity>()
  for (const markable of waiting) {
    const link = resolveFirstPerson(history, markable, stateOf)
    const { person, isPlural } = markable.pronoun!
    const key = person === 2 ? 'you' : isPlural ? 'we' : 'I'
    const entity = link?.entities[0] ?? unnamed.get(key) ?? open({ ...markable, type: 'person' })
    if (!link) unnamed.set(key, entity)
    take(markable, entity, link?.how ?? 'pronoun', link?.from ?? null)
  }

  // what was found is written into the actors
  const merges: Merge[] = []
  for (const markable of markables.inOrder) {
    const entity = entityOf.get(markable)
    if (!entity || markable.members) continue
    const { start, end, kind } = markable
    const { how, from } = howOf.get(markable)!
    for (const actor of actorsOf(entity)) {
      actor.mentions.push({ start, end, kind, how })
      if (kind !== 'pronoun' && !NO_ALIAS.has(how)) {
        actor.aliases.add(surface(start, end))
        if (markable.name) actor.aliases.add(surface(markable.name.start, markable.name.end))
      }
      merges.push({ actor: actor.id, start, end, how, from: from && { start: from.start, end: from.end } })
    }
  }
  const townOf = ({ name }: Markable): DraftActor | null => {
    if (name?.known?.use !== 'seat') return null
    const text = surface(name.start, name.end)
    if (BUILDING.test(text)) return null
    const country = name.known.country ?? null
    return registry.get({ id: `place:${slug(text)}`, name: text, type: 'place', country, code: null })
  }
  return {
    registry,
    affiliations,
    entities,
    merges,
    at: (sentence, token) => {
      const markable = markables.at(sentence, token)
      const entity = markable && entityOf.get(markable)
      if (!entity) return undefined
      const { start, end, kind } = markable
      const preposition = prepositionOf(sentence, token)
      const isTown = preposition !== undefined && LOCATIVE.has(preposition) && token.deprel.startsWith('obl')
      const town = isTown ? townOf(markable) : null
      const actors = town ? [town] : actorsOf(entity)
      return actors.length > 0 ? { start, end, kind, actors } : undefined
    },
  }
}
