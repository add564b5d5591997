import { startServer } from '../../serve/index.js'
import { openWithIndex } from './open-with-index.js'
import { type Outside, openOverrides, UI_FOLDER } from './shared.js'

export interface ViewOptions {
  readonly store?: string
  readonly port: number
  readonly ui?: string
  /** Where confirmed, rejected, merged and split is kept; beside the store by default. */
  readonly overrides?: string
  /** Nobody may confirm, reject, merge or split. */
  readonly readOnly?: boolean
  /** Another store to compare with. */
  readonly beside?: string
}

/** Serves API and viewer until interrupted. */
export const view = async (options: ViewOptions, outside: Outside): Promise<number> => {
  const { store, indexFile } = await openWithIndex(options.store, outside)
  let beside: Awaited<ReturnType<typeof openWithIndex>> | undefined
  try {
    if (options.beside !== undefined) beside = await openWithIndex(options.beside, outside)
    const server = await startServer({
      store,
      indexFile,
      beside,
      port: options.port,
      ui: options.ui ?? UI_FOLDER,
      overrides: options.readOnly ? undefined : await openOverrides(store, options.overrides),
    })
    outside.print(`The viewer is at ${server.url} (Ctrl-C stops it)`)
    await new Promise<void>(done => {
      if (outside.signal.aborted) done()
      outside.signal.addEventListener('abort', () => done(), { once: true })
    })
    await server.stop()
    return 0
  } finally {
    await beside?.store.close()
    await store.close()
  }
}
