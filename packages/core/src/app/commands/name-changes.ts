import { type GraphStore, namesOf, type Renamed } from '../../store/index.js'

/** An actor that goes by another name than before a build. */
export interface NameChange {
  readonly actor: string
  readonly from: string
  readonly to: string
}

const LISTED = 20

/** The names that actors went by and go by now. */
export const nameChanges = async (store: GraphStore, renamed: readonly Renamed[]): Promise<readonly NameChange[]> => {
  const names = await namesOf(store, [...new Set(renamed.flatMap(r => [r.actor, r.from, r.to]))])
  const nameOf = (id: string): string => names.get(id) ?? id
  return renamed
    .map(r => ({ actor: r.actor, from: nameOf(r.from), to: nameOf(r.to) }))
    .filter(c => c.from !== c.to)
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
}

/** The changes in lines for people, the first twenty. */
export const describeChanges = (changes: readonly NameChange[]): readonly string[] =>
  changes.length === 0
    ? []
    : [
        `${changes.length} actor${changes.length === 1 ? ' goes' : 's go'} by another name now (newsgraph actors --why NAME tells why):`,
        ...changes.slice(0, LISTED).map(c => `  ${c.from} → ${c.to}  (${c.actor})`),
        ...(changes.length > LISTED ? [`  and ${changes.length - LISTED} more`] : []),
      ]
