import { InputError } from '../../errors.js'
import type { FieldMap, FieldPaths } from '../reading.js'
import { type Values, valueAt } from './paths.js'

const IS_QUERY = /[[\]*$]|\.\./

/** Own field names as what finds them in a record: a name, a dotted path, or a JSONPath query (RFC 9535), whose "$." may be left out. Throws InputError for a path that is none. */
export const prepareMap = async (map: FieldMap): Promise<FieldPaths> => {
  const entries = Object.entries(map).map(async ([field, name]) => {
    if (!IS_QUERY.test(name)) return [field, { name, find: (record: Values) => valueAt(record, name) }]
    const { query } = await import('jsonpath-rfc9535')
    const path = name.startsWith('$') ? name : `$.${name}`
    try {
      query({}, path)
    } catch (error) {
      throw new InputError(
        'MAP_PATH',
        `--map ${field}=${name} is no path: ${(error as Error).message.split('\n')[0]}. Write names, [*] for each of a list, [0] for its first: body.sections[*].text.`,
      )
    }
    const find = (record: Values): unknown => {
      if (Object.hasOwn(record, name)) return record[name]
      const found = query(record as never, path) as readonly unknown[]
      return found.length > 1 ? found : found[0]
    }
    return [field, { name, find }]
  })
  return Object.fromEntries(await Promise.all(entries))
}
