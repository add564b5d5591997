import { dependents, prepositionOf } from '../../annotate/index.js'
import { findTitle, wordsOf } from '../../lexicon/index.js'
import {
  type Affiliation,
  BODY_TYPES,
  type CharSpan,
  type Document,
  type NameSpan,
  type Sentence,
  type Token,
} from '../../model/index.js'
import { spansInside } from '../../text/index.js'
import type { Markable } from '../markables/markable.js'
import type { DraftActor } from '../registry.js'
import type { Entity } from './entity.js'
import { isFormer } from './office-holders.js'

/** What the sides of speakers are read from. */
export interface SideContext {
  readonly document: Document
  readonly affiliations: readonly Affiliation[]
  readonly find: (id: string) => DraftActor | undefined
  readonly named: (name: NameSpan) => DraftActor | undefined
  readonly state: (country: string) => DraftActor
  /** The actor whom a noun phrase stands for by its head. */
  readonly actorAt: (sentence: Sentence, head: Token) => DraftActor | undefined
  /** The state the document tells most of; null where two are told of as often. */
  readonly home: () => string | null
}

/** Roles whose holders say "we" of their state. */
const STATE_ROLES = /^(?:GOV|MIL|LEG)$/
/** Titles that every body gives: without a body they tell no state. */
const OF_ANY_BODY = /(?:spokes(?:man|woman|person)|chief|head|representative|official|officer|leader)$/i
const OF_CONGRESS = wordsOf('congress-titles')

/** Offices of a town, a province or a district. */
const LOCAL = /(?:governor|mayor|attorney|sheriff|prosecutor|judge|councillor)$/i
/** Of a state or of a part of one. */
const PERHAPS_LOCAL = /attorney general$/i

/** Bodies of a state that speak for themselves alone. */
const OWN_VOICE =
  /\b(?:Police|Constabulary|Court|University|College|School|Hospital|Bank|Agency|Authority|Service|Guard)\b/

export const speaksForState = (actor: DraftActor | undefined): boolean =>
  actor?.country !== undefined && actor.country !== null && /^(?:GOV|MIL)?$/.test(actor.code?.slice(3) ?? '')

/** The state a document tells most of; null where two are told of as often. */
export const homeState = ({ names }: Document): string | null => {
  const counts = new Map<string, number>()
  for (const { type, known } of names)
    if (known?.country && (type === 'country' || type === 'demonym'))
      counts.set(known.country, (counts.get(known.country) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** "A Norvik Police spokesman", "a spokesman for Norvik Air": the body named in a description or right behind it. */
const bodyIn = (
  { document, named, actorAt }: SideContext,
  { sentence, head, start, end, nominal }: Markable,
): DraftActor | undefined => {
  if (!nominal) return undefined
  const names = spansInside(document.names, sentence)
  const isBehind = (name: CharSpan): boolean =>
    /^\s(?:of|for|at|from|with)(?: the)?\s$/.test(document.article.text.slice(end, name.start))
  const body = names.find(n => BODY_TYPES.has(n.type) && ((n.start >= start && n.end <= end) || isBehind(n)))
  if (body) return named(body)
  const behind = dependents(sentence, head, ['nmod']).find(n =>
    /^(?:of|for|at|from)$/.test(prepositionOf(sentence, n) ?? ''),
  )
  const described = behind && actorAt(sentence, behind)
  return described && BODY_TYPES.has(described.type) ? described : undefined
}

/** Offices a person holds by title, former ones left out. */
const offices = ({ affiliations, document }: SideContext, person: DraftActor, roles: RegExp): readonly string[] =>
  affiliations
    .filter(a => a.person === person.id)
    .filter(a => !isFormer(document, a))
    .map(a => a.title)
    .filter(title => roles.test(findTitle(title.split(' '))?.code ?? ''))

/** The state an official speaks for: his own, that of the Congress he sits in, or the one the document tells of. */
const stateOf = (context: SideContext, { mentions }: Entity, actor: DraftActor): string | null => {
  const role = actor.role ?? actor.code?.slice(actor.country ? 3 : 0) ?? ''
  const titles = offices(context, actor, STATE_ROLES)
  const described = mentions.find(m => m.nominal)?.head.text
  if (!STATE_ROLES.test(role) && titles.length === 0) return null
  if (actor.country) return actor.country
  if (titles.some(t => OF_CONGRESS.has(t))) return 'USA'
  const called = titles.length > 0 ? titles : described ? [described] : []
  return called.some(t => !OF_ANY_BODY.test(t)) && role !== 'LEG' ? context.home() : null
}

/** Whether somebody has an office of a town, a province or a district, by title or by description. */
const holdsLocalOffice = (context: SideContext, { mentions }: Entity, person: DraftActor): boolean => {
  const titles = offices(context, person, /./)
  const ofState = context.affiliations.some(
    a => a.person === person.id && a.body !== null && context.find(a.body)?.type === 'country',
  )
  return (
    titles.some(t => LOCAL.test(t) || (PERHAPS_LOCAL.test(t) && !ofState)) ||
    mentions.some(m => m.nominal && LOCAL.test(m.head.lemma))
  )
}

/** Whom "we" means when somebody says it: the state or body he speaks for, else himself. */
export const sideOf = (context: SideContext, speaker: Entity): DraftActor | null => {
  const { actor } = speaker
  if (!actor) return null
  const affiliated = context.affiliations.find(a => a.person === actor.id && a.body)?.body
  const described = actor.type === 'person' ? speaker.mentions.map(m => bodyIn(context, m)).find(Boolean) : undefined
  const isLocal = actor.type === 'person' && holdsLocalOffice(context, speaker, actor)
  const body = BODY_TYPES.has(actor.type) ? actor : affiliated ? context.find(affiliated) : described
  if (isLocal && (!body || speaksForState(body))) return actor
  if (body) return speaksForState(body) && !OWN_VOICE.test(body.name) ? context.state(body.country!) : body
  const country = actor.type === 'person' ? stateOf(context, speaker, actor) : null
  return country ? context.state(country) : actor
}
