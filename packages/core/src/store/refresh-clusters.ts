import { textOrNull } from '../graph/index.js'
import {
  type ActorFacts,
  type CanonicalId,
  canonicalIds,
  type Decision,
  resolveActors,
  type SameAs,
  type SplitActor,
} from '../resolve/index.js'
import { fingerprint, runBatches, unique } from './batches.js'
import { actorLabel, cypher } from './cypher.js'
import { actorsOf } from './decisions.js'
import { readFacts } from './refresh-actors.js'
import { resolutionCypher } from './resolution-cypher.js'
import { searchText } from './search-text.js'
import type { Renamed, Row, Run } from './store.js'

/** Who is who after a change. */
export interface Clusters {
  readonly renamed: readonly Renamed[]
  readonly splits: readonly SplitActor[]
}

interface StoredActor extends ActorFacts {
  readonly canonical: string | null
  readonly why: string | null
  readonly block: string | null
}
const toActor = (row: Row): StoredActor => ({
  ...readFacts(row),
  canonical: textOrNull(row.canonical),
  why: textOrNull(row.why),
  block: textOrNull(row.block),
})

/** The given actors and all others of the given blocks, of their own blocks, and of blocks that decisions are about. */
const readActors = async (
  run: Run,
  { actors, blocks }: { readonly actors: readonly string[]; readonly blocks: readonly string[] },
): Promise<readonly StoredActor[]> => {
  const named = (await runBatches(run, resolutionCypher.actors, { rows: actors, as: 'ids' })).map(toActor)
  const keys = unique([...blocks, ...named.map(a => a.block)])
  const others = (await runBatches(run, resolutionCypher.block, { rows: keys, as: 'keys' })).map(toActor)
  return [...new Map([...named, ...others].map(a => [a.id, a])).values()]
}

const writeLinks = async (
  run: Run,
  actors: readonly StoredActor[],
  sameAs: readonly SameAs[],
): Promise<readonly Renamed[]> => {
  const wanted = new Map(sameAs.map(s => [s.actor, s]))
  const changed = actors.filter(a => {
    const link = wanted.get(a.id)
    return (link?.canonical ?? null) !== a.canonical || (link?.why ?? null) !== a.why
  })
  const linked = changed.filter(a => a.canonical !== null).map(a => a.id)
  await runBatches(run, resolutionCypher.unlinkActors, { rows: linked, as: 'ids' })
  await runBatches(run, resolutionCypher.freeActors, { rows: linked.filter(id => !wanted.has(id)), as: 'ids' })
  await runBatches(run, resolutionCypher.linkActors, { rows: changed.flatMap(a => wanted.get(a.id) ?? []) })
  return changed.flatMap(a => {
    const [from, to] = [a.canonical ?? a.id, wanted.get(a.id)?.canonical ?? a.id]
    return from === to ? [] : [{ actor: a.id, from, to }]
  })
}

/** Makes the actors that splits call for, of the articles that are there, and removes those nothing calls for any more. */
const writeSplits = async (run: Run, splits: readonly SplitActor[], gone: readonly string[]): Promise<void> => {
  const rows = splits.flatMap(s => s.articles.map(article => ({ id: s.id, article, members: s.members })))
  const found = await runBatches(run, resolutionCypher.splitArticles, { rows })
  const ids = unique([...splits.map(s => s.id), ...gone])
  const there = new Map(
    (await runBatches(run, resolutionCypher.splits, { rows: ids, as: 'ids' })).map(r => [
      String(r.id),
      r.fields as Row,
    ]),
  )
  const wanted = splits.flatMap(split => {
    const own = found.filter(r => r.id === split.id)
    const days = unique(own.map(r => textOrNull(r.day)))
    const { name, type, country, code } = split.facts
    const fields: Row = {
      id: split.id,
      name,
      type,
      country,
      code,
      aliases: [name],
      search: searchText(name, []),
      firstSeen: days[0] ?? null,
      lastSeen: days.at(-1) ?? null,
      splitFrom: split.facts.id,
    }
    return own.length > 0 ? [{ id: split.id, type, fields }] : []
  })
  const left = new Set(wanted.map(w => w.id))
  await runBatches(run, resolutionCypher.deleteSplits, {
    rows: [...there.keys()].filter(id => !left.has(id)),
    as: 'ids',
  })
  for (const { id, type, fields } of wanted) {
    const before = there.get(id)
    if (before && fingerprint(before) === fingerprint(fields)) continue
    actorLabel(type)
    await run(cypher.mergeActors(type), { rows: [{ id, type }] })
    await run(cypher.setActors, { rows: [{ id, fields }] })
  }
}

export interface ClusterOptions {
  readonly decisions: readonly Decision[]
  /** Actors and blocks something has changed in. */
  readonly actors: readonly string[]
  readonly blocks: readonly string[]
  /** Ids of split actors that may have to go. */
  readonly goneSplits: readonly string[]
}

/** Clusters the actors of the blocks something has changed in anew, and writes only the links that differ. */
export const refreshClusters = async (
  run: Run,
  { decisions, actors, blocks, goneSplits }: ClusterOptions,
): Promise<Clusters> => {
  const decided = decisions.flatMap(actorsOf)
  const all = await readActors(run, { actors: unique([...actors, ...decided]), blocks })
  const { sameAs, splits } = resolveActors(all, decisions, a => a.block)
  const renamed = await writeLinks(run, all, sameAs)
  await writeSplits(run, splits, goneSplits)
  return { renamed, splits }
}

/** Canonical ids of some actors, as the store has them, and of the actors split off. */
export const readCanonicalIds = async (
  run: Run,
  { actors, splits }: { readonly actors: readonly string[]; readonly splits: readonly SplitActor[] },
): Promise<CanonicalId> => {
  const rows = await runBatches(run, resolutionCypher.canonicals, { rows: actors, as: 'ids' })
  return canonicalIds({ sameAs: rows.map(r => ({ actor: String(r.id), canonical: String(r.canonical) })), splits })
}
