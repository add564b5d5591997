import type { Actor, ActorType } from '../model/index.js'

/** A value as a graph database gives it. */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue }
/** An answer's row: values by column. */
export type Row = Readonly<Record<string, CypherValue>>

export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value)
/** A list as texts; empty for what is no list. */
export const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
/** The first of a list that a pattern gave, which has one value or none. */
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
