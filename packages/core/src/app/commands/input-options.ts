import { ConfigError } from '../../errors.js'
import { ARTICLE_FIELDS, type InputFormat, type ReadOptions } from '../../readers/index.js'
import type { Outside } from './shared.js'

const DEFAULT_PAGES = './newsgraph-pages'

/** At commas, those in the brackets of a path apart. */
const splitPairs = (value: string): readonly string[] => value.match(/(?:\[[^\]]*\]|[^,[])+/g) ?? [value]

/** "text=body,publishedAt=pub_date" as an object; from a config file it is one. */
const parseMap = (value: InputOptions['map']): Readonly<Record<string, string>> => {
  if (typeof value !== 'string') return value ?? {}
  return Object.fromEntries(
    splitPairs(value).map(pair => {
      const [name, field] = pair.split(/=(.*)/s).map(part => part.trim())
      if (!name || !field)
        throw new ConfigError(
          'OPTION_MAP',
          `--map has "${pair}"; write field=column pairs, such as text=body,publishedAt=pub_date.`,
        )
      if (!(ARTICLE_FIELDS as readonly string[]).includes(name))
        throw new ConfigError(
          'OPTION_MAP',
          `--map names the field "${name}", which no article has. Fields: ${ARTICLE_FIELDS.join(', ')}.`,
        )
      return [name, field]
    }),
  )
}

/** The options of every command that reads articles. */
export interface InputOptions {
  readonly map?: string | Readonly<Record<string, string>>
  readonly inputFormat?: InputFormat
  readonly anyLanguage?: boolean
  /** Fetch the pages behind lists of addresses. */
  readonly fetch?: boolean
  /** The folder fetched pages are kept in. */
  readonly pages?: string
  readonly strict?: boolean
}

export const toReadOptions = (options: InputOptions, outside: Outside): ReadOptions => ({
  map: parseMap(options.map),
  format: options.inputFormat,
  anyLanguage: options.anyLanguage,
  strict: options.strict,
  stdin: outside.stdin,
  fetch: { signal: outside.signal },
  fetchListed: options.fetch === true,
  pages: options.pages ?? DEFAULT_PAGES,
})
