import { toJsonValue } from '../../graph/index.js'
import { groupItems } from '../../resolve/index.js'

/** Rows in an order that does not depend on how they came, so that the same change is the same statements. */

/** Items under their keys, in the order of the keys. */
export const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> =>
  new Map([...groupItems(items, key)].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Distinct values without null, sorted. */
export const unique = (values: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(values)].filter((v): v is string => v !== null && v !== undefined).sort()

/** One text for equal values: keys sorted, null left out as databases do. */
export const fingerprint = (value: object): string =>
  JSON.stringify(
    Object.entries(value)
      .filter(([, v]) => v !== null && v !== undefined)
      .map(([key, v]) => [key, toJsonValue(v)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
