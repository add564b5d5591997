import { fileURLToPath } from 'node:url'
import { ConfigError } from '../../errors.js'
import { type GraphStore, openStore } from '../../store/index.js'

/** What a command may use of the outside world. */
export interface Outside {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Buffer | string>
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
  readonly isTerminal: boolean
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

export const DEFAULT_STORE = './newsgraph.db'
export const UI_FOLDER = fileURLToPath(new URL('../../../dist/ui', import.meta.url))

export const storeLocation = (option: string | undefined, env: Outside['env']): string =>
  option ?? env.NEWSGRAPH_STORE ?? env.NEO4J_URI ?? DEFAULT_STORE

export const openCommandStore = (
  option: string | undefined,
  outside: Outside,
  readOnly: boolean,
): Promise<GraphStore> =>
  openStore(storeLocation(option, outside.env), {
    readOnly,
    username: outside.env.NEO4J_USERNAME,
    password: outside.env.NEO4J_PASSWORD,
  })

/** Opens a store that is there already, to change it. */
export const openStoreToChange = (option: string | undefined, outside: Outside): Promise<GraphStore> =>
  openStore(storeLocation(option, outside.env), {
    create: false,
    username: outside.env.NEO4J_USERNAME,
    password: outside.env.NEO4J_PASSWORD,
  })

/** "text=body,publishedAt=pub_date" as an object. */
export const parseMap = (value: string | undefined): Readonly<Record<string, string>> => {
  if (!value) return {}
  return Object.fromEntries(
    value.split(',').map(pair => {
      const [name, field] = pair.split('=')
      if (!name || !field)
        throw new ConfigError(
          'OPTION_MAP',
          `--map has "${pair}"; write field=column pairs, such as text=body,publishedAt=pub_date.`,
        )
      return [name, field]
    }),
  )
}

export const parseShare = (value: string): number => {
  const share = Number(value)
  if (!(share >= 0 && share <= 1))
    throw new ConfigError('OPTION_CONFIDENCE', `--min-confidence is "${value}"; give a number from 0 to 1.`)
  return share
}

export const parsePort = (value: string): number => {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigError('OPTION_PORT', `--port is "${value}"; give a whole number from 0 to 65535.`)
  return port
}

/** Reads the whole number of an option, from 1. */
export const parseLimit =
  (option: string) =>
  (value: string): number => {
    const n = Number(value)
    if (!Number.isInteger(n) || n < 1)
      throw new ConfigError('OPTION_LIMIT', `--${option} is "${value}"; give a whole number from 1.`)
    return n
  }
