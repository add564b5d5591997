import { dependents, headOf, pathOf } from '../annotate/index.js'
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
import { spanAround, surfaceOf } from '../text/index.js'
import { readAffiliations } from './affiliations.js'
import { namedBehind, resolveCollective } from './coreference/collective.js'
import {
  resolveApposition,
  resolveHolder,
  resolveKind,
  resolveOffice,
  resolvePredicate,
  resolveRole,
  resolveSameDescription,
  resolveTrade,
} from './coreference/descriptions.js'
import { createHistory, type Discourse, type Seen } from './coreference/discourse.js'
import { actorsOf, type Entity, type Link, nounsOfTitle } from './coreference/entity.js'
import { createEntityBook, type EntityBook } from './coreference/entity-book.js'
import { resolveFirstPerson } from './coreference/first-person.js'
import { createHolderOf } from './coreference/office-holders.js'
import { resolveParties } from './coreference/parties.js'
import { resolvePronoun } from './coreference/pronouns.js'
import { homeState, type SideContext, sideOf, speaksForState } from './coreference/sides.js'
import { demonymActor } from './demonym.js'
import { describedActor, sharedActors, stateActor } from './described.js'
import { findMarkables, type Markables } from './markables/find-markables.js'
import type { Markable } from './markables/markable.js'
import { type Author, findAuthor } from './names/author.js'
import { createNaming, type NamedActor, type Naming } from './names/naming.js'
import { bodySeatedIn, isTown, townActor } from './names/towns.js'
import { createRegistry, type DraftActor, type Registry } from './registry.js'

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
  /** The phrase a word belongs to, whether it stands for an actor or not. */
  readonly markableAt: (sentence: Sentence, token: Token) => Markable | undefined
  /** All entities, actors or not, with their mentions. */
  readonly entities: readonly Entity[]
  readonly merges: readonly Merge[]
}

/** What the steps below share. */
interface Reading {
  readonly document: Document
  readonly registry: Registry
  readonly markables: Markables
  readonly book: EntityBook
  readonly affiliations: Affiliation[]
  readonly naming: Naming
  readonly author: Author
  /** Names of each sentence with their entities, by sentence index. */
  readonly named: Seen[][]
}

/** How a phrase that is no name finds what it refers to, the surest pass first. */
const PASSES: readonly ((discourse: Discourse, markable: Markable) => Link | null)[] = [
  resolveApposition,
  resolvePredicate,
  resolveCollective,
  resolveRole,
  resolveHolder,
  resolveSameDescription,
  resolveOffice,
  resolveTrade,
  resolveKind,
  resolveParties,
  resolvePronoun,
]

/** Ties that are shown but give the actor no further name. */
const NO_ALIAS = new Set<MergeReason>(['collective', 'predicate'])

const readNames = (reading: Reading): void => {
  const { document, registry, markables, book, affiliations, named, naming } = reading
  const surface = (span: CharSpan): string => surfaceOf(document.spelled, span)
  const bodyNamed = (name: NameSpan): NamedActor | undefined => {
    const actor = name.type === 'demonym' ? demonymActor(registry, name, surface(name)) : undefined
    return actor ? { actor, how: 'demonym' } : naming.named(name)
  }
  const context = { named: bodyNamed, namesIn: markables.namesIn, surface }
  for (const markable of markables.inOrder) {
    const { name, title } = markable
    const meant = name && (bodySeatedIn(markable, surface(name)) ?? name)
    const found = meant && (isTown(markable) ? townActor(registry, meant, surface(meant)) : naming.named(meant))
    if (!found) continue
    const { actor } = found
    actor.gender ??= markable.gender
    const entity = book.ofActor(actor, markable)
    const how = title?.title && found.how === 'surname' ? 'title' : found.how
    book.take(markable, entity, { how, from: entity.mentions[0] ?? null })
    named[markable.sentence.index].push({ entity, markable })
    if (actor.type === 'person') affiliations.push(...readAffiliations(markable, actor, context))
    else for (const word of actor.name.split(' ')) entity.nouns.add(word.toLowerCase())
    for (const noun of nounsOfTitle(title?.title ?? '')) entity.nouns.add(noun)
    entity.gender ??= actor.gender
  }
}

const isFirstOrSecond = ({ pronoun }: Markable): boolean => pronoun !== undefined && pronoun.person < 3

/** "Chile, whose army left": the nominal a relative clause tells of. */
const toldOf = (sentence: Sentence, token: Token): Token | undefined => {
  const clause = pathOf(sentence, token).find(t => t.deprel === 'acl:relcl')
  return clause && headOf(sentence, clause)
}

/** The entity of the noun phrase a word heads, where it has one already. */
const entityAt = ({ markables, book }: Reading, sentence: Sentence, token: Token): Entity | undefined => {
  const markable = markables.at(sentence, token)
  return markable && book.entityOf(markable)
}

/** Descriptions and pronouns in reading order. Returns what was said, for those who are read last. */
const readDescriptions = (reading: Reading): Discourse => {
  const { document, registry, markables, book, affiliations, named } = reading
  const holderOf = createHolderOf(document, affiliations, registry.find)
  const history = createHistory({
    document,
    affiliations,
    entityAt: (sentence, token) => entityAt(reading, sentence, token),
    namedAfter: (sentence, sentences) => named.slice(sentence.index, sentence.index + sentences + 1).flat(),
    holderOf: (office, country, markable) => {
      const holder = holderOf(office, country, markable.sentence)
      return holder ? book.ofActor(holder, markable) : null
    },
    stateOf: ({ entity: { actor }, markable }) =>
      actor?.country && speaksForState(actor) ? book.ofActor(stateActor(registry, actor.country), markable) : null,
  })
  const leaderIn = ({ sentence, start, end }: Markable): DraftActor | undefined =>
    named[sentence.index].find(s => s.markable.start >= start && s.markable.end <= end && s.entity.type === 'person')
      ?.entity.actor ?? undefined
  const ownerOf = ({ sentence, head }: Markable): DraftActor | undefined => {
    const owner = dependents(sentence, head, ['nmod']).find(n => n.deprel === 'nmod:poss')
    const named = owner && /^whose$/i.test(owner.text) ? toldOf(sentence, owner) : owner
    return (named && entityAt(reading, sentence, named)?.actor) ?? undefined
  }
  /** Those whom a noun of several states names: by the names behind it, else one of each state. */
  const sharedEntities = (markable: Markable): readonly Entity[] => {
    const behind = namedBehind(markable, named[markable.sentence.index])
    return behind.length > 0 ? behind : sharedActors(registry, markable, holderOf).map(a => book.ofActor(a, markable))
  }
  const resolve = (markable: Markable): void => {
    const each = sharedEntities(markable)
    if (each.length > 1) {
      book.take(markable, book.open(markable, each), { how: 'collective', from: null })
      return
    }
    for (const pass of PASSES) {
      const link = pass(history, markable)
      if (!link) continue
      book.take(markable, link.entities.length === 1 ? link.entities[0] : book.open(markable, link.entities), link)
      return
    }
    const entity = book.open(
      markable,
      markable.members?.flatMap(m => book.entityOf(m) ?? []),
    )
    entity.actor = describedActor(registry, markable, { leader: leaderIn(markable), owner: ownerOf(markable) })
    book.take(markable, entity, { how: 'exact', from: null })
  }
  for (const markable of markables.inOrder) {
    if (!isFirstOrSecond(markable) && !book.entityOf(markable)) resolve(markable)
    const entity = book.entityOf(markable)
    if (entity) history.add({ entity, markable })
  }
  return history
}

/** "I", "we" and "you" wait for their speaker, who may be a pronoun after the quotation ("We …", he added). */
const readFirstPersons = (reading: Reading, discourse: Discourse): void => {
  const { document, registry, markables, book, affiliations, naming, author } = reading
  let home: string | null | undefined
  const sides: SideContext = {
    document,
    affiliations,
    find: registry.find,
    named: name => naming.named(name)?.actor,
    state: country => stateActor(registry, country),
    actorAt: (sentence, head) => entityAt(reading, sentence, head)?.actor ?? undefined,
    home: () => {
      if (home === undefined) home = homeState(document)
      return home
    },
  }
  const known = new Map<Entity, Entity>()
  const sideFor = (speaker: Entity): Entity => {
    const found = known.get(speaker)
    if (found) return found
    const actor = sideOf(sides, speaker)
    const side = actor && actor !== speaker.actor ? book.ofActor(actor, speaker.mentions[0]) : speaker
    known.set(speaker, side)
    return side
  }
  /** Outside quotations the first person is who wrote the text. */
  const writer = (markable: Markable): Link | null => {
    if (markable.pronoun?.person !== 1 || spanAround(document.quotations, markable)) return null
    const state = author.state ?? (speaksForState(naming.author) ? naming.author!.country : null)
    const actor = markable.pronoun.isPlural && state ? stateActor(registry, state) : naming.author
    return actor
      ? { entities: [book.ofActor(actor, { ...markable, isPlural: false })], how: 'speaker', from: null }
      : null
  }
  const unnamed = new Map<string, Entity>()
  for (const markable of markables.inOrder.filter(isFirstOrSecond)) {
    const link = resolveFirstPerson(discourse, markable, sideFor) ?? writer(markable)
    const { person, isPlural } = markable.pronoun!
    const key = person === 2 ? 'you' : isPlural ? 'we' : 'I'
    const several = link && link.entities.length > 1 ? book.open(markable, link.entities) : undefined
    const entity = several ?? link?.entities[0] ?? unnamed.get(key) ?? book.open({ ...markable, type: 'person' })
    if (!link) unnamed.set(key, entity)
    book.take(markable, entity, link ?? { how: 'pronoun', from: null })
  }
}

/** Writes what was found into the actors: mentions with their reasons, and aliases. */
const writeMentions = ({ document, markables, book }: Reading): readonly Merge[] => {
  const merges: Merge[] = []
  for (const markable of markables.inOrder) {
    const entity = book.entityOf(markable)
    const why = book.whyOf(markable)
    if (!entity || !why || markable.members) continue
    const { start, end, kind, name, nominal } = markable
    const isNoName = kind === 'pronoun' || NO_ALIAS.has(why.how) || entity.members.length > 0
    // "the Danes" stand for Denmark and are no name of it
    const isPeople = nominal?.isPeople ?? false
    for (const actor of actorsOf(entity)) {
      actor.mentions.push({ start, end, kind, how: why.how })
      if (!isNoName && !(isPeople && actor.type === 'country')) {
        for (const span of name ? [markable, name] : [markable]) actor.aliases.add(surfaceOf(document.spelled, span))
      }
      const member = entity.members.find(m => m.actor === actor)?.mentions[0]
      const source = member ?? why.from
      const from = source && { start: source.start, end: source.end }
      merges.push({ actor: actor.id, start, end, how: why.how, from })
    }
  }
  return merges
}

/** Finds the actors of a document: names first, then every other phrase in reading order, then the first person of quotations. */
export const resolveActors = (document: Document): WhoIsWho => {
  const registry = createRegistry()
  const author = findAuthor(document)
  const reading: Reading = {
    document,
    registry,
    author,
    naming: createNaming(document, registry, author.person),
    markables: findMarkables(document),
    book: createEntityBook(),
    affiliations: [],
    named: document.sentences.map(() => []),
  }
  const { markables, book, affiliations } = reading
  readNames(reading)
  readFirstPersons(reading, readDescriptions(reading))
  const merges = writeMentions(reading)
  return {
    registry,
    affiliations,
    entities: book.all,
    merges,
    markableAt: markables.at,
    at: (sentence, token) => {
      const markable = markables.at(sentence, token)
      const actors = markable ? actorsOf(book.entityOf(markable) ?? NOBODY) : []
      if (!markable || actors.length === 0) return undefined
      return { start: markable.start, end: markable.end, kind: markable.kind, actors }
    },
  }
}

const NOBODY = { actor: null, members: [] }
