import { places } from '../../tables/lexicon.js'
import { indexByKey, nameKey } from './name-key.js'
import { rowsOf } from './table.js'

/** What kind of place a name stands for. `disputed`: not under, or not claimed by, its state alone. */
export type PlaceKind = 'city' | 'province' | 'region' | 'island' | 'territory' | 'disputed'

/** A place with the state it belongs to by most states' reckoning (ISO 3166-1 alpha-3). */
export interface KnownPlace {
  readonly name: string
  readonly country: string
  readonly kind: PlaceKind
}

const KINDS: readonly PlaceKind[] = ['city', 'province', 'region', 'island', 'territory', 'disputed']

let index: ReadonlyMap<string, KnownPlace | null> | undefined

/** One line of the packed table is a state and a kind, then its places; the names of one place are parted by "|". */
const readTable = (): ReadonlyMap<string, KnownPlace | null> => {
  const rows = rowsOf(places).flatMap(([country, kind, ...names]) => {
    const known = KINDS.find(k => k === kind) ?? 'region'
    return names.map(cell => {
      const surfaces = cell.split('|')
      return { place: { name: surfaces[0], country, kind: known }, surfaces }
    })
  })
  const byKey = indexByKey(rows, row => row.surfaces.map(nameKey))
  return new Map([...byKey].map(([key, row]) => [key, row ? row.place : null]))
}

/**
 * The city, province, island or region of this name, whatever its accents and capitals; undefined where none is known. A name of several
 * places is listed only where one of them is nearly always meant. The table is read at the first call.
 */
export const findPlace = (name: string): KnownPlace | undefined => {
  index ??= readTable()
  return index.get(nameKey(name)) ?? undefined
}
