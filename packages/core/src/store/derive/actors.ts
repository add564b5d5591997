import { textOrNull, textsOf } from '../../graph/index.js'
import { isNaming } from '../../model/index.js'
import { type ActorFacts, blockOf, type Callings, chooseFacts, groupItems } from '../../resolve/index.js'
import type { ContentChange, InvolvedRow } from '../content/index.js'
import { type Row, type Run, runBatches, searchText, unique } from '../database/index.js'
import { actorFactsCypher } from './actor-facts-cypher.js'
import { derivation } from './derivation.js'
import type { ActorChange } from './given.js'
import type { ArticleDays } from './graph-change.js'
import { readFacts } from './read-facts.js'

const FACTS = ['name', 'country', 'code'] as const
type Fact = (typeof FACTS)[number]

/** Surfaces that no mention of the actor has any more. */
const lostSurfaces = async (run: Run, { mentions }: ContentChange): Promise<ReadonlyMap<string, Set<string>>> => {
  const key = (m: { readonly actor: string; readonly surface: string }): string => `${m.actor}\u0000${m.surface}`
  const again = new Set(mentions.added.filter(isNaming).map(key))
  const gone = mentions.removed.filter(m => isNaming(m) && !again.has(key(m)))
  const rows = [...new Map(gone.map(m => [key(m), { actor: m.actor, surface: m.surface }])).values()]
  const left = new Set(
    (await runBatches(run, actorFactsCypher.surfacesLeft, { rows })).map(r =>
      key(r as unknown as { actor: string; surface: string }),
    ),
  )
  const lost = new Map<string, Set<string>>()
  for (const row of rows)
    if (!left.has(key(row))) lost.set(row.actor, (lost.get(row.actor) ?? new Set()).add(row.surface))
  return lost
}

/** Actors of which a name, country or code stands in no article any more. */
const actorsToReread = async (run: Run, { involved }: ContentChange): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const field of FACTS) {
    const key = (r: { readonly actor: string; readonly [field: string]: unknown }): string =>
      `${r.actor}\u0000${r[field]}`
    const again = new Set(involved.added.map(r => key({ ...r })))
    const rows = involved.removed
      .filter(r => r[field] !== null && !again.has(key({ ...r })))
      .map(r => ({ actor: r.actor, value: r[field] }))
    const left = new Set((await runBatches(run, actorFactsCypher.factsLeft(field), { rows })).map(r => r.actor))
    for (const { actor } of rows) if (!left.has(actor)) ids.push(actor)
  }
  return ids
}

/** Actors that may have been seen first or last in an article they are no longer in, or that has another day now. */
const actorsToRedate = (
  { involved }: ContentChange,
  { before, redated }: ArticleDays,
  current: ReadonlyMap<string, Row>,
): readonly string[] => {
  const key = (r: InvolvedRow): string => `${r.article}\u0000${r.actor}`
  const again = new Set(involved.added.map(key))
  const gone = involved.removed.filter(r => {
    const day = before.get(r.article) ?? null
    const actor = current.get(r.actor)
    return !again.has(key(r)) && day !== null && (day === actor?.firstSeen || day === actor?.lastSeen)
  })
  return [...gone.map(r => r.actor), ...redated]
}

const SEPARATE: Readonly<Record<Fact, keyof Callings>> = { name: 'names', country: 'countries', code: 'codes' }

const readCallings = (row: Row): Callings => ({
  names: textsOf(row.names),
  countries: textsOf(row.countries),
  codes: textsOf(row.codes),
})
const callingsOf = ({ name, country, code }: ActorFacts): Callings => ({
  names: unique([name === '' ? null : name]),
  countries: unique([country]),
  codes: unique([code]),
})

/** What an actor is called, together with what new articles call it. */
const addCallings = (known: Callings, added: readonly InvolvedRow[]): Callings =>
  Object.fromEntries(
    FACTS.map(f => [SEPARATE[f], unique([...known[SEPARATE[f]], ...added.map(r => r[f])])]),
  ) as unknown as Callings

const isEqual = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((value, i) => value === b[i])
    : (a ?? null) === (b ?? null)

/** The fields whose values differ from those stored. */
const differing = (fields: Row, stored: Row): Row =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isEqual(value, stored[name])))

const RESOLVED_BY = ['name', 'country', 'code', 'block', 'firstSeen'] as const
const monthOf = (day: unknown): string | null => textOrNull(day)?.slice(0, 7) ?? null

/** Whether clusters may depend on what has changed: of the day last seen only the month counts, of aliases those of bodies. */
const mayResolveOtherwise = (found: Row, { before, after }: { readonly before: Row; readonly after: Row }): boolean =>
  RESOLVED_BY.some(field => field in found) ||
  monthOf(before.lastSeen) !== monthOf(after.lastSeen) ||
  ('aliases' in found && after.type !== 'person')

/**
 * Reads names, countries, codes, aliases and days off the articles and mentions again, for the actors a change touches; removes those no
 * article is about any more. What was only added is joined to what is there, so that a much-mentioned actor costs no more than others.
 */
const refreshActors = async (run: Run, change: ContentChange, days: ArticleDays): Promise<ActorChange> => {
  const { involved, mentions } = change
  const touched = unique([
    ...[...involved.added, ...involved.removed, ...mentions.added, ...mentions.removed].map(r => r.actor),
    ...days.redated,
  ])
  const current = new Map(
    (await runBatches(run, actorFactsCypher.readActors, { rows: touched, as: 'ids' })).map(r => [String(r.id), r]),
  )
  const orphans = (
    await runBatches(run, actorFactsCypher.orphans, { rows: unique(involved.removed.map(r => r.actor)), as: 'ids' })
  ).map(r => String(r.id))
  await runBatches(run, actorFactsCypher.deleteActors, { rows: orphans, as: 'ids' })
  const isGone = new Set(orphans)
  const lost = await lostSurfaces(run, change)
  const toReread = unique([...(await actorsToReread(run, change)), ...actorsToRedate(change, days, current)])
  const reread = new Map(
    (await runBatches(run, actorFactsCypher.involvedFacts, { rows: toReread, as: 'ids' })).map(r => [String(r.id), r]),
  )
  const called = groupItems(involved.added, r => r.actor)
  const surfaces = groupItems(mentions.added.filter(isNaming), m => m.actor)
  const changed: { readonly id: string; readonly found: Row; readonly before: Row; readonly after: Row }[] = []
  for (const id of touched) {
    const old = current.get(id)
    if (isGone.has(id) || old === undefined) continue
    const before = readFacts(old)
    const again = reread.get(id)
    const added = called.get(id) ?? []
    const facts = chooseFacts(addCallings(again ? readCallings(again) : callingsOf(before), added))
    const aliases = unique([...before.aliases, ...(surfaces.get(id) ?? []).map(m => m.surface)]).filter(
      s => !lost.get(id)?.has(s),
    )
    const seen = again
      ? unique([textOrNull(again.firstSeen), textOrNull(again.lastSeen)])
      : unique([before.firstSeen, before.lastSeen, ...added.map(r => days.after.get(r.article))])
    const name = facts.name ?? ''
    const fields = {
      ...facts,
      aliases,
      firstSeen: seen[0] ?? null,
      lastSeen: seen.at(-1) ?? null,
      block: blockOf({ ...facts, name, type: before.type }),
    }
    const differs = differing(fields, old)
    if (Object.keys(differs).length === 0) continue
    const isCalledOtherwise = 'name' in differs || 'aliases' in differs
    const found = isCalledOtherwise ? { ...differs, search: searchText(name, aliases) } : differs
    changed.push({ id, found, before: old, after: { ...old, ...fields } })
  }
  await runBatches(run, actorFactsCypher.setActors, { rows: changed.map(({ id, found }) => ({ id, fields: found })) })
  const moved = changed.filter(c => mayResolveOtherwise(c.found, c))
  return {
    blocks: unique([
      ...moved.flatMap(c => [textOrNull(c.before.block), textOrNull(c.after.block)]),
      ...orphans.map(id => textOrNull(current.get(id)?.block)),
    ]),
    actors: moved.filter(c => c.after.block === null).map(c => c.id),
  }
}

/** Names, countries, codes, aliases and days of actors, read off what the articles call them. */
export const actors = derivation({
  gives: 'actors',
  reads: ['change'],
  refresh: (run, { change }) => refreshActors(run, change.content, change.days),
})
