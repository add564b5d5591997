import type { Actor, ActorType } from '../model/index.js'

/** A value as a graph database gives it. A whole number is a bigint where it lies beyond ±(2^53 − 1), and else a number. */
export type CypherValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue }
/** An answer's row: values by column. */
export type Row = Readonly<Record<string, CypherValue>>

/** A whole number of 64 bits: a number where it is exact as such, else a bigint. */
export const toWholeNumber = (value: bigint): number | bigint =>
  Number.isSafeInteger(Number(value)) ? Number(value) : value

/** A value for JSON and CSV, in which whole numbers beyond ±(2^53 − 1) are exact decimal texts. */
export const toJsonValue = (value: CypherValue): CypherValue => {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(toJsonValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJsonValue(inner)]))
}

export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value)
/** A list as texts; empty for what is no list. */
export const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
/** The first of a list that a pattern gave, which has one value or none. */
/** The texts of pairs of a number and a text, by their numbers. */
export const textsInOrder = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [])
    .flatMap(pair =>
      Array.isArray(pair) && typeof pair[1] === 'string' ? [{ n: Number(pair[0]), text: pair[1] }] : [],
    )
    .sort((a, b) => a.n - b.n)
    .map(pair => pair.text)

export const firstOf = (value: unknown): string | null => textsOf(value)[0] ?? null

/** An actor as a row tells it, whoever asks. */
export type ActorRow = Omit<Actor, 'mentions'>

export const readActor = (row: Row): ActorRow => ({
  id: String(row.id),
  name: textOrNull(row.name) ?? '',
  type: String(row.type) as ActorType,
  country: textOrNull(row.country),
  code: textOrNull(row.code),
  aliases: textsOf(row.aliases),
})
