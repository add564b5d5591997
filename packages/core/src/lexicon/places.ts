import { places } from '../../tables/lexicon.js'
import { createLookUp, type NamedRow } from './look-up.js'
import { keyOfPlain, nameKey, plainLetters } from './name-key.js'
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

/** The names of one place, parted by "|", with what the line says of all its places. */
interface PackedPlace extends NamedRow {
  readonly country: string
  readonly kind: string
  readonly names: string
}

let packed: readonly PackedPlace[] | undefined
/** One line of the packed table is a state and a kind, then its places. */
const getRows = (): readonly PackedPlace[] => {
  if (packed) return packed
  const plain = rowsOf(plainLetters(places))
  packed = rowsOf(places).flatMap(([country, kind, ...cells], line) =>
    cells.map((names, i) => ({ country, kind, names, plain: plain[line][i + 2] })),
  )
  return packed
}

const byName = createLookUp(getRows, ({ plain }) => plain.split('|').map(keyOfPlain))

/**
 * The city, province, island or region of this name, whatever its accents and capitals; undefined where none is known. A name of several
 * places is listed only where one of them is nearly always meant. The table is read at the first call.
 */
export const findPlace = (name: string): KnownPlace | undefined => {
  const found = byName(nameKey(name))
  if (!found) return undefined
  const { country, kind, names } = found
  return { name: names.split('|', 1)[0], country, kind: KINDS.find(k => k === kind) ?? 'region' }
}
