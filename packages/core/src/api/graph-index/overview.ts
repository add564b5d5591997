import { MODALITIES, type StoreMeta } from '../contract.js'
import { type GraphIndex, NO_DAY, toDay } from './columns.js'

/** What the whole graph holds, counted. */
export type Overview = Pick<StoreMeta, 'version' | 'firstDay' | 'lastDay' | 'types' | 'modalities' | 'publishers'> & {
  readonly relations: readonly {
    readonly name: string
    readonly quad: number
    readonly symmetric: boolean
    readonly statements: number
  }[]
}

/** Counts one more, or `n` more, of a kind. */
export const tally = <K extends string | number>(counts: Map<K, number>, key: K, n = 1): void =>
  void counts.set(key, (counts.get(key) ?? 0) + n)

/** Counts over the whole graph. */
export const summarise = (index: GraphIndex): Overview => {
  const { aggregates, reports } = index
  const relations = new Map<number, { quad: number; statements: number }>()
  const publishers = new Map<number, number>()
  const modalities = new Map<number, number>()
  let [first, last] = [Number.MAX_SAFE_INTEGER, NO_DAY]
  for (let a = 0; a < aggregates.count; a++)
    for (let i = aggregates.start[a]; i < aggregates.start[a + 1]; i++) {
      const found = relations.get(reports.relation[i])
      if (found) found.statements++
      else relations.set(reports.relation[i], { quad: aggregates.quad[a], statements: 1 })
      tally(publishers, reports.publisher[i])
      tally(modalities, aggregates.modality[a])
      if (reports.day[i] === NO_DAY) continue
      first = Math.min(first, reports.day[i])
      last = Math.max(last, reports.day[i])
    }
  const types = new Map<number, number>()
  for (const t of index.typeOf) tally(types, t)
  return {
    version: index.version,
    firstDay: last === NO_DAY ? null : toDay(first),
    lastDay: toDay(last),
    types: index.types.map((name, t) => ({ name, actors: types.get(t) ?? 0 })),
    modalities: MODALITIES.map((name, m) => ({ name, statements: modalities.get(m) ?? 0 })),
    publishers: [...publishers]
      .map(([p, statements]) => ({ name: index.publishers[p], statements }))
      .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1)),
    relations: [...relations]
      .map(([r, { quad, statements }]) => ({
        name: index.relations[r],
        quad,
        symmetric: index.isSymmetric[r],
        statements,
      }))
      .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1)),
  }
}
