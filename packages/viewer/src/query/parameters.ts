import type { ParameterValue } from '../data/source.js'

/** What a `$` is no parameter in: texts, names in backticks, comments. The one group is a parameter's name. */
const PARTS =
  /'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?|`(?:``|[^`])*`?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|\$([\p{L}\p{N}_]+)/gu

/** Names of the parameters of a query, in the order in which they are met. */
export const parameterNames = (cypher: string): readonly string[] => [
  ...new Set([...cypher.matchAll(PARTS)].flatMap(match => match[1] ?? [])),
]

/** The value that was typed: JSON where it is some, else the text as it stands. */
export const readValue = (typed: string): ParameterValue => {
  try {
    return JSON.parse(typed) as ParameterValue
  } catch {
    return typed
  }
}

/** What a typed value is taken for. */
export const kindOfValue = (typed: string): string => {
  const value = readValue(typed)
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return { string: 'text', number: 'number', boolean: 'true or false', object: 'map' }[typeof value as string] ?? 'text'
}
