import { InputError } from '../../errors.js'
import { dayOfParts, dayOfText } from './day-texts.js'

/** What a call of a function is written as for the embedded engine; null where it is left as it is. */
type Write = (args: readonly string[]) => string | null

/** Ends a query the embedded engine would answer in another way, with what to write instead. */
const refuseDialect = (what: string, instead: string): never => {
  throw new InputError(
    'QUERY_DIALECT',
    `The embedded database would answer ${what} otherwise than Neo4j. Write: ${instead}`,
  )
}

/** The content of a single string literal without escapes, or null. */
const literalOf = (text: string): string | null => /^(['"])([^'"\\]*)\1$/.exec(text.trim())?.[2] ?? null

/** The parts of `{year: 2021, week: 18}`; null where one of them is no number that stands there. */
const partsOf = (map: string): Readonly<Record<string, number>> | null => {
  const fields = map.trim().slice(1, -1).split(',')
  const pairs = fields.map(field => /^\s*(\w+)\s*:\s*(\d+)\s*$/.exec(field))
  return pairs.some(pair => pair === null) ? null : Object.fromEntries(pairs.map(pair => [pair![1], Number(pair![2])]))
}

const UNKNOWN_PARTS = /\b(?:ordinalDay|week|dayOfWeek|quarter|dayOfQuarter|date)\s*:/

const dayFromMap = (map: string): string | null => {
  const parts = partsOf(map)
  if (parts) {
    const day = dayOfParts(parts)
    if (day === null) throw new InputError('QUERY_FAILED', `The query failed: date(${map}) is no day.`)
    return `date('${day}')`
  }
  return UNKNOWN_PARTS.test(map)
    ? refuseDialect(
        'date() of these parts',
        'date({year: …, month: …, day: …}), and + duration({days: …}) for days further on',
      )
    : null
}

/** Days are known to the engine as "2021-05-04" only: others that stand in the query are read here, months and years of values by their first day. */
const writeDate: Write = ([of, ...others]) => {
  if (of === undefined || others.length > 0) return null
  const literal = literalOf(of)
  if (literal !== null) {
    const day = dayOfText(literal)
    if (day === null) throw new InputError('QUERY_FAILED', `The query failed: date('${literal}') is no day.`)
    return `date('${day}')`
  }
  if (of.trim().startsWith('{')) return dayFromMap(of)
  const text = `toString(${of})`
  return `coalesce(date(${of}), CASE size(${text}) WHEN 7 THEN date(${text} + '-01') WHEN 4 THEN date(${text} + '-01-01') END)`
}

const writeSplit: Write = ([text, at]) => {
  if (at?.trim().startsWith('['))
    return refuseDialect('split() at several texts', "split(replace(text, ';', ','), ',')")
  return at !== undefined && literalOf(at) === ''
    ? `[i IN range(0, size(${text}) - 1) | substring(${text}, i, 1)]`
    : null
}

const one =
  (write: (of: string) => string): Write =>
  args =>
    args.length === 1 ? write(args[0]) : null

/** Of a path of several steps the engine counts a variable once for each path, DISTINCT or not; what is worked out it counts as asked. */
const writeCount: Write = ([of]) => {
  const counted = /^\s*DISTINCT\b([\s\S]*)$/i.exec(of ?? '')?.[1]
  return counted === undefined ? null : `count(DISTINCT coalesce(${counted.trim()}))`
}

const toInteger = one(of => `coalesce(toInteger(${of}), toInteger(toFloat(${of})))`)

/** Functions by their name in small letters. */
export const FUNCTIONS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['tointeger', toInteger],
  ['tointegerornull', toInteger],
  ['tofloatornull', one(of => `toFloat(${of})`)],
  ['tostringornull', one(of => `toString(${of})`)],
  ['tobooleanornull', one(of => `toBoolean(${of})`)],
  ['tostringlist', one(of => `[x IN ${of} | toString(x)]`)],
  ['tointegerlist', one(of => `[x IN ${of} | coalesce(toInteger(x), toInteger(toFloat(x)))]`)],
  ['tofloatlist', one(of => `[x IN ${of} | toFloat(x)]`)],
  ['tobooleanlist', one(of => `[x IN ${of} | toBoolean(x)]`)],
  // Halves go up, also below zero.
  ['round', one(of => `floor((${of}) + 0.5)`)],
  ['count', writeCount],
  // The sum of nothing is 0.
  ['sum', one(of => `coalesce(sum(${of}), 0)`)],
  ['isempty', one(of => (of.trim().startsWith('{') ? `(size(keys(${of})) = 0)` : `(size(${of}) = 0)`))],
  ['isnan', one(of => `(${of} <> ${of})`)],
  ['cot', one(of => `(1.0 / tan(${of}))`)],
  ['haversin', one(of => `((1.0 - cos(${of})) / 2)`)],
  ['btrim', one(of => `trim(${of})`)],
  ['character_length', one(of => `size(${of})`)],
  ['split', writeSplit],
  ['date', writeDate],
])

/**
 * A condition on all, any, none or a single one of a list, with "unknown" where the engine says yes or no: what decides is told by those
 * elements for which the condition holds or does not; where none does and one is unknown, so is the whole.
 */
export const QUANTIFIERS: ReadonlyMap<string, (x: string, list: string, condition: string) => string> = new Map([
  [
    'any',
    (x, list, is) =>
      `CASE WHEN any(${x} IN ${list} WHERE ${is}) THEN true WHEN any(${x} IN ${list} WHERE (${is}) IS NULL) THEN null ELSE any(${x} IN ${list} WHERE ${is}) END`,
  ],
  [
    'all',
    (x, list, is) =>
      `CASE WHEN any(${x} IN ${list} WHERE NOT (${is})) THEN false WHEN any(${x} IN ${list} WHERE (${is}) IS NULL) THEN null ELSE all(${x} IN ${list} WHERE ${is}) END`,
  ],
  [
    'none',
    (x, list, is) =>
      `CASE WHEN any(${x} IN ${list} WHERE ${is}) THEN false WHEN any(${x} IN ${list} WHERE (${is}) IS NULL) THEN null ELSE none(${x} IN ${list} WHERE ${is}) END`,
  ],
  [
    'single',
    (x, list, is) =>
      `CASE WHEN size([${x} IN ${list} WHERE ${is}]) > 1 THEN false WHEN any(${x} IN ${list} WHERE (${is}) IS NULL) THEN null ELSE single(${x} IN ${list} WHERE ${is}) END`,
  ],
])

/** Functions whose answer has parts of its own (`date(x).year`), which the engine reads of a variable only. */
const TEMPORAL = new Set(['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration'])

/** Parts the engine knows by another name. */
const PARTS: ReadonlyMap<string, string> = new Map([['weekDay', 'dayOfWeek']])

/** A part of what a function gives, by the function's name; null where there is nothing to write. */
export const partOf = (name: string, called: string, part: string): string | null =>
  TEMPORAL.has(name.toLowerCase()) ? `head([t IN [${called}] | t.${PARTS.get(part) ?? part}])` : null
