export type Values = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A name as aliases are written: "Publish_Date" is "publishdate", "_source" is "source". */
export const bare = (name: string): string =>
  name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const step = (value: unknown, name: string): readonly unknown[] => {
  if (Array.isArray(value)) {
    if (/^\d+$/.test(name)) return name in value ? [value[Number(name)]] : []
    return value.flatMap(item => step(item, name))
  }
  return isObject(value) && Object.hasOwn(value, name) ? [value[name]] : []
}

/** A field by its name, or by a path into objects and lists: "source.name", "bodies.0.value". */
export const valueAt = (record: Values, path: string): unknown => {
  if (Object.hasOwn(record, path)) return record[path]
  let values: readonly unknown[] = [record]
  for (const name of path.split('.')) values = values.flatMap(value => step(value, name))
  return values.length > 1 ? values : values[0]
}

/** A name of a field as an alias gives it: "body*" stands for every name that goes on after an underscore ("body_main"), the main one first. */
const findKey = (value: Values, alias: string): string | undefined => {
  const keys = Object.keys(value)
  if (!alias.endsWith('*')) return keys.find(key => bare(key) === alias)
  const varied = keys.filter(key => key.toLowerCase().startsWith(`${alias.slice(0, -1)}_`))
  return varied.find(key => /_main$/i.test(key)) ?? varied[0]
}

/** The same by names as aliases are written. */
export const valueUnder = (value: unknown, path: readonly string[]): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (Array.isArray(value)) {
    const found = value.map(item => valueUnder(item, path)).filter(item => item !== undefined)
    return found.length > 1 ? found : found[0]
  }
  if (!isObject(value)) return undefined
  const key = findKey(value, name)
  return key === undefined ? undefined : valueUnder(value[key], rest)
}
