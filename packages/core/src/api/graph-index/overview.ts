import { MODALITIES, type StoreMeta } from '../contract/index.js'
import { type GraphIndex, NO_DAY, toDay } from './columns.js'
import { named } from './facets.js'

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

interface Named {
  readonly name: string
  readonly statements: number
}
const byStatements = (a: Named, b: Named): number => b.statements - a.statements || (a.name < b.name ? -1 : 1)

/** Counts over the whole graph. */
export const summarise = (index: GraphIndex): Overview => {
  const { aggregates, reports } = index
  const relations = new Int32Array(index.relations.length)
  const quads = new Uint8Array(index.relations.length)
  const publishers = new Int32Array(index.publishers.length)
  const modalities = new Int32Array(MODALITIES.length)
  let [first, last] = [Number.MAX_SAFE_INTEGER, NO_DAY]
  for (let a = 0; a < aggregates.count; a++)
    for (let i = aggregates.start[a]; i < aggregates.start[a + 1]; i++) {
      const relation = reports.relation[i]
      if (relations[relation]++ === 0) quads[relation] = aggregates.quad[a]
      publishers[reports.publisher[i]]++
      modalities[aggregates.modality[a]]++
      const day = reports.day[i]
      if (day === NO_DAY) continue
      if (day < first) first = day
      if (day > last) last = day
    }
  const types = new Map<number, number>()
  for (const t of index.typeOf) tally(types, t)
  return {
    version: index.version,
    firstDay: last === NO_DAY ? null : toDay(first),
    lastDay: toDay(last),
    types: index.types.map((name, t) => ({ name, actors: types.get(t) ?? 0 })),
    modalities: MODALITIES.map((name, m) => ({ name, statements: modalities[m] })),
    publishers: named(index.publishers, publishers).sort(byStatements),
    relations: named(index.relations, relations)
      .map((relation, r) => ({ ...relation, quad: quads[r], symmetric: index.isSymmetric[r] }))
      .sort(byStatements),
  }
}
