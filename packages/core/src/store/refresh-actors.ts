import { runBatches, textOrNull, unique } from './batches.js'
import type { ContentChange } from './content.js'
import { cypher } from './cypher.js'
import { searchText } from './search-text.js'
import type { Row, Run } from './store.js'

/** Of what articles call one actor the same value is taken whatever their order: the last name in the alphabet (Ana before ANA), … */
const FACTS = ['name', 'country', 'code'] as const
type Fact = (typeof FACTS)[number]
const choose: Readonly<Record<Fact, (values: readonly string[]) => string | null>> = {
  name: values => values.at(-1) ?? null,
  country: values => values[0] ?? null,
  /** … and the most specific code: USAGOV before USA. */
  code: values => values.reduce<string | null>((best, v) => (best === null || v.length > best.length ? v : best), null),
}

interface ActorFacts {
  readonly names: readonly string[]
  readonly countries: readonly string[]
  readonly codes: readonly string[]
  readonly surfaces: readonly string[]
}

const readFacts = (row: Row | undefined): ActorFacts => {
  const list = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.map(String) : value === null || value === undefined ? [] : [String(value)]
  return {
    names: list(row?.name),
    countries: list(row?.country),
    codes: list(row?.code),
    surfaces: list(row?.aliases),
  }
}

const isAlias = (m: { readonly kind: string }): boolean => m.kind !== 'pronoun'

/** Surfaces that no mention of the actor has any more. */
const lostSurfaces = async (run: Run, { mentions }: ContentChange): Promise<ReadonlyMap<string, Set<string>>> => {
  const key = (m: { readonly actor: string; readonly surface: string }): string => `${m.actor}\u0000${m.surface}`
  const again = new Set(mentions.added.filter(isAlias).map(key))
  const gone = mentions.removed.filter(m => isAlias(m) && !again.has(key(m)))
  const rows = [...new Map(gone.map(m => [key(m), { actor: m.actor, surface: m.surface }])).values()]
  const left = new Set(
    (await runBatches(run, cypher.surfacesLeft, { rows })).map(r =>
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
    const left = new Set((await runBatches(run, cypher.factsLeft(field), { rows })).map(r => r.actor))
    ids.push(...rows.filter(r => !left.has(r.actor)).map(r => r.actor))
  }
  return unique(ids)
}

const SEPARATE = { name: 'names', country: 'countries', code: 'codes' } as const

/**
 * Reads names, countries, codes and aliases off the articles and mentions again, for the actors a change touches; removes those no
 * article is about any more. What was only added is joined to what is there, so that a much-mentioned actor costs no more than others.
 */
export const refreshActors = async (run: Run, change: ContentChange): Promise<void> => {
  const { involved, mentions } = change
  const orphans = (
    await runBatches(run, cypher.orphans, { rows: unique(involved.removed.map(r => r.actor)), as: 'ids' })
  ).map(r => String(r.id))
  await runBatches(run, cypher.deleteActors, { rows: orphans, as: 'ids' })
  const isGone = new Set(orphans)
  const ids = unique(
    [...involved.added, ...involved.removed, ...mentions.added, ...mentions.removed].map(r => r.actor),
  ).filter(id => !isGone.has(id))
  const current = new Map(
    (await runBatches(run, cypher.readActors, { rows: ids, as: 'ids' })).map(r => [String(r.id), r]),
  )
  const lost = await lostSurfaces(run, change)
  const reread = new Map(
    (await runBatches(run, cypher.involvedFacts, { rows: await actorsToReread(run, change), as: 'ids' })).map(r => [
      String(r.id),
      r,
    ]),
  )
  const called = new Map<
    string,
    { readonly name: string; readonly country: string | null; readonly code: string | null }[]
  >()
  for (const r of involved.added) called.set(r.actor, [...(called.get(r.actor) ?? []), r])
  const surfaces = new Map<string, Set<string>>()
  for (const m of mentions.added)
    if (isAlias(m)) surfaces.set(m.actor, (surfaces.get(m.actor) ?? new Set()).add(m.surface))
  const rows = ids.flatMap(id => {
    const before = readFacts(current.get(id))
    const again = reread.get(id)
    const valuesOf = (fact: Fact): readonly string[] =>
      unique([
        ...(again ? (again[SEPARATE[fact]] as string[]) : before[SEPARATE[fact]]),
        ...(called.get(id) ?? []).map(r => r[fact]),
      ])
    const facts = Object.fromEntries(FACTS.map(fact => [fact, choose[fact](valuesOf(fact))])) as Record<
      Fact,
      string | null
    >
    const aliases = unique([...before.surfaces, ...(surfaces.get(id) ?? [])]).filter(s => !lost.get(id)?.has(s))
    const fields = { ...facts, aliases, search: searchText(facts.name ?? '', aliases) }
    const old = current.get(id)
    const isSame =
      FACTS.every(fact => textOrNull(old?.[fact]) === facts[fact]) &&
      JSON.stringify(old?.aliases ?? null) === JSON.stringify(aliases)
    return isSame ? [] : [{ id, fields }]
  })
  await runBatches(run, cypher.setActors, { rows })
}
