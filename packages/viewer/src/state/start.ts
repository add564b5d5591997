import { forgetAnswers } from './answers'
import { refreshAll } from './follow'
import { fail, isCurrent, setBeside, useSession } from './session'

const set = useSession.setState

/** The file of a store by its name alone; another location as it is. */
const fileOf = (location: string): string => (location.includes('://') ? location : location.replace(/^.*[\\/]/, ''))

/** Reads what the source holds, then follows the view. */
export const start = async (): Promise<void> => {
  const { source } = useSession.getState()
  set({ problem: null })
  try {
    const meta = await source.meta(progress => set({ progress }))
    set({ meta })
    if (meta.beside !== null && source.beside) {
      await source.beside.meta(() => undefined)
      setBeside({ source: source.beside, name: fileOf(meta.beside) })
    }
    if (meta.canEdit) set({ overrides: await source.overrides() })
    refreshAll()
    if (!source.isLive) return
    setInterval(() => void look(), LOOK_MS)
    document.addEventListener('visibilitychange', () => void look())
  } catch (error) {
    fail(error)
  }
}

const LOOK_MS = 10_000

/** Looks now and then whether there is another graph, while the page is seen and when it is seen again. A server that is gone says so when it is asked for something. */
const look = async (): Promise<void> => {
  const { source, meta } = useSession.getState()
  if (meta === null || document.hidden) return
  const version = await source.version().catch(() => null)
  if (version !== null) isCurrent(version)
}

/** Takes in what is new; the view stays as it is. */
export const takeIn = async (): Promise<void> => {
  const { source } = useSession.getState()
  set({ isBusy: true })
  try {
    set({ meta: await source.meta(() => undefined), isNewer: false, announcement: 'The graph is up to date.' })
    forgetAnswers()
    refreshAll()
  } catch (error) {
    fail(error)
  }
}

/** Asks once more after something went wrong. */
export const retry = (): void => {
  forgetAnswers()
  if (useSession.getState().meta === null) void start()
  else refreshAll()
}
