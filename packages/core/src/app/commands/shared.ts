import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  fileOverrides,
  type GraphStore,
  isEmpty,
  type OpenOptions,
  type Overrides,
  openStore,
  overridesPath,
} from '../../store/index.js'

/** What a command may use of the outside world. */
export interface Outside {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Buffer | string>
  readonly print: (text: string) => void
  /** Waits until what was printed has been taken, where a slow reader is at the other end. */
  readonly printed: () => Promise<void>
  readonly warn: (text: string) => void
  readonly isTerminal: boolean
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

const DEFAULT_STORE = './newsgraph.db'
export const UI_FOLDER = fileURLToPath(new URL('../../../dist/ui', import.meta.url))

export const storeLocation = (option: string | undefined, env: Outside['env']): string =>
  option ?? env.NEWSGRAPH_STORE ?? env.NEO4J_URI ?? DEFAULT_STORE

export const openCommandStore = (
  option: string | undefined,
  outside: Outside,
  options: OpenOptions,
): Promise<GraphStore> =>
  openStore(storeLocation(option, outside.env), {
    ...options,
    username: outside.env.NEO4J_USERNAME,
    password: outside.env.NEO4J_PASSWORD,
  })

export const sayIfEmpty = async (store: GraphStore, outside: Outside): Promise<GraphStore> => {
  if (await isEmpty(store))
    outside.warn(
      `newsgraph: The store ${store.location} holds no article. newsgraph build fills it; --store names another.`,
    )
  return store
}

/** Opens a store to read it, and says which it is where there is nothing in it. */
export const openStoreToRead = async (option: string | undefined, outside: Outside): Promise<GraphStore> =>
  sayIfEmpty(await openCommandStore(option, outside, { readOnly: true }), outside)

/** Opens a store that is there already, to change it, and says which it is. */
export const openStoreToChange = async (option: string | undefined, outside: Outside): Promise<GraphStore> => {
  const store = await openStore(storeLocation(option, outside.env), {
    create: false,
    username: outside.env.NEO4J_USERNAME,
    password: outside.env.NEO4J_PASSWORD,
  })
  outside.warn(`newsgraph: Changing the store ${store.location}`)
  return sayIfEmpty(store, outside)
}

/** The decisions that go with a store. Where there is no file of them yet, those the store knows are the first. */
export const openOverrides = async (store: GraphStore, file: string | undefined): Promise<Overrides> => {
  const path = file ?? overridesPath(store.location)
  const overrides = fileOverrides(path)
  if (!existsSync(path)) for (const { entry } of await store.decisions()) await overrides.add(entry)
  return overrides
}
