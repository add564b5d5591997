import type {
  Comparison,
  Facets,
  GraphRequest,
  GraphView,
  LoadProgress,
  OverrideList,
  PathsView,
  StoreMeta,
  Timeline,
} from '@newsgraph/core'
import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { type DataSource, isAbort, SourceError } from '../data/source'

/** What was last heard from the source, and what is under way. */
export interface Session {
  readonly source: DataSource
  /** Another graph to compare with, and what it is called. */
  readonly beside: { readonly source: DataSource; readonly name: string } | null
  readonly meta: StoreMeta | null
  readonly progress: LoadProgress | null
  /** True where the store has changed since what is shown was read. */
  readonly isNewer: boolean
  readonly graph: GraphView | null
  /** What `graph` was asked for by; null where two are compared. */
  readonly request: GraphRequest | null
  /** Statements by edge under the filter of the moment, where they differ from those of `graph`; null where they do not. */
  readonly counts: ReadonlyMap<string, number> | null
  /** How many relations changed how, where two periods are compared. */
  readonly changes: Comparison['changes'] | null
  readonly timeline: Timeline | null
  readonly facets: Facets | null
  /** Names of actors that were met but are not in the graph, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly paths: PathsView | null
  readonly overrides: OverrideList
  /** Views kept in this browser, once they were changed. */
  readonly shelved: readonly { readonly name: string; readonly hash: string }[] | null
  readonly isBusy: boolean
  readonly isPlaying: boolean
  /** What went wrong, and whether the server is gone: then the last graph stays. */
  readonly problem: { readonly message: string; readonly isGone: boolean } | null
  /** What was done last, for those who hear the page. */
  readonly announcement: string
}

export const useSession = create<Session>(() => ({
  source: null as never,
  beside: null,
  meta: null,
  progress: null,
  isNewer: false,
  graph: null,
  request: null,
  counts: null,
  changes: null,
  timeline: null,
  facets: null,
  names: new Map(),
  paths: null,
  overrides: { entries: [] },
  shelved: null,
  isBusy: false,
  isPlaying: false,
  problem: null,
  announcement: '',
}))

/** Some parts of the session: what uses them is rendered again where one of these has changed, and not for all else. */
export const useSessionParts = <K extends keyof Session>(...names: readonly K[]): Pick<Session, K> =>
  useSession(useShallow(session => Object.fromEntries(names.map(name => [name, session[name]])) as Pick<Session, K>))

const set = useSession.setState

export const announce = (announcement: string): void => set({ announcement })

/** Says what went wrong, unless something else is wanted meanwhile. */
export const fail = (error: unknown): void => {
  if (isAbort(error)) return
  const isGone = error instanceof SourceError && error.isGone
  set({ problem: { message: error instanceof Error ? error.message : String(error), isGone }, isBusy: false })
}

/** Whether an answer is of the graph that is known; of another one it says so at once. */
export const isCurrent = (version: string): boolean => {
  const isSame = version === useSession.getState().meta?.version
  if (!isSame) set({ isNewer: true })
  return isSame
}

/** Puts another graph beside this one. */
export const setBeside = (beside: NonNullable<Session['beside']>): void => set({ beside })

/** Says where data comes from; before anything is rendered. */
export const setSource = (source: DataSource): void => set({ source })

/** Remembers what actors outside the graph are called. */
export const learnNames = (actors: readonly { readonly id: string; readonly name: string }[]): void => {
  const { names } = useSession.getState()
  if (actors.every(a => names.get(a.id) === a.name)) return
  set({ names: new Map([...names, ...actors.map(a => [a.id, a.name] as const)]) })
}
