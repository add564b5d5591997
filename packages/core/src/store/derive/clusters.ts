import { textOrNull } from '../../graph/index.js'
import { type ActorFacts, isSplit, resolveActors, type SameAs, type SplitActor, splitId } from '../../resolve/index.js'
import { contentCypher } from '../content/index.js'
import { fingerprint, type Row, type Run, runBatches, runTable, searchText, unique } from '../database/index.js'
import { actorsOf } from '../decisions/index.js'
import type { Renamed } from '../store.js'
import { actorFactsCypher } from './actor-facts-cypher.js'
import { derivation } from './derivation.js'
import { readFacts } from './read-facts.js'
import { resolutionCypher } from './resolution-cypher.js'

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
    await runTable(run, contentCypher.mergeActors(type), [{ id, type }])
    await run(actorFactsCypher.setActors, { rows: [{ id, fields }] })
  }
}

/** Who is who: the actors of the blocks something has changed in are clustered anew, and only the links that differ are written. */
export const clusters = derivation({
  gives: 'clusters',
  reads: ['change', 'actors', 'decisions'],
  refresh: async (run, { change, actors, decisions }) => {
    const { added, removed } = change.decisions
    const entries = decisions.map(e => e.entry)
    const touched = [...actors.actors, ...[...added, ...removed].flatMap(e => actorsOf(e.entry))]
    const all = await readActors(run, {
      actors: unique([...touched, ...entries.flatMap(actorsOf)]),
      blocks: actors.blocks,
    })
    const { sameAs, splits } = resolveActors(all, entries, a => a.block)
    const renamed = await writeLinks(run, all, sameAs)
    const goneSplits = removed.map(e => e.entry).filter(isSplit)
    await writeSplits(run, splits, goneSplits.map(splitId))
    return { renamed, splits }
  },
})
