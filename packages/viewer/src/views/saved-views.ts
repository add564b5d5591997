import { keep } from '../state/kept'
import { announce, useSession } from '../state/session'

/** A view under a name: what stands behind the "#" of the address. */
export interface NamedView {
  readonly name: string
  readonly hash: string
}

export const MAX_NAME = 120
const FORMAT = 'newsgraph-views'

/** Views of a graph one may only read are kept in this browser, by graph. */
const shelfOf = (location: string): string => `newsgraph.views ${location}`

const readViews = (value: unknown): readonly NamedView[] =>
  Array.isArray(value)
    ? value.flatMap(({ name, hash }: Partial<NamedView>) =>
        typeof name === 'string' && name.trim() !== '' && typeof hash === 'string'
          ? [{ name: name.trim().slice(0, MAX_NAME), hash: hash.replace(/^#/, '') }]
          : [],
      )
    : []

const readShelf = (location: string): readonly NamedView[] => {
  try {
    return readViews(JSON.parse(localStorage.getItem(shelfOf(location)) ?? '[]'))
  } catch {
    return []
  }
}

const byName = (a: NamedView, b: NamedView): number => a.name.localeCompare(b.name, 'en')

/** All saved views by name: those of the file of decisions, or of this browser. */
export const useSavedViews = (): readonly NamedView[] => {
  const { meta, overrides, shelved } = useSession()
  if (!meta) return []
  const kept = overrides.entries.flatMap(({ entry }) => (entry.kind === 'view' ? [entry] : []))
  return [...(meta.canEdit ? kept : (shelved ?? readShelf(meta.location)))].sort(byName)
}

/** Puts these views in place of those of this browser. */
const shelve = (views: readonly NamedView[]): void => {
  const { meta } = useSession.getState()
  try {
    localStorage.setItem(shelfOf(meta?.location ?? ''), JSON.stringify(views))
    useSession.setState({ shelved: views })
  } catch {
    announce('This browser keeps nothing: export the view instead.')
  }
}

const entryOf = (name: string) =>
  useSession.getState().overrides.entries.find(({ entry }) => entry.kind === 'view' && entry.name === name)

const change = async (added: readonly NamedView[], removed: readonly string[], message: string): Promise<void> => {
  const { meta } = useSession.getState()
  if (meta?.canEdit !== true) {
    const gone = new Set([...removed, ...added.map(v => v.name)])
    const left = readShelf(meta?.location ?? '').filter(v => !gone.has(v.name))
    shelve([...left, ...added])
    announce(message)
    return
  }
  for (const view of added) await keep(source => source.addOverride({ kind: 'view', ...view }), message)
  for (const name of removed) {
    const known = entryOf(name)
    if (known) await keep(source => source.undoOverride(known.id), message)
  }
}

/** Saves the view of the moment; one of the same name gives way. */
export const saveView = (name: string): Promise<void> =>
  change([{ name: name.trim(), hash: location.hash.replace(/^#/, '') }], [], `Saved as ${name.trim()}.`)

export const renameView = ({ name, hash }: NamedView, next: string): Promise<void> =>
  next.trim() === '' || next.trim() === name
    ? Promise.resolve()
    : change([{ name: next.trim(), hash }], [name], `${name} is now ${next.trim()}.`)

export const removeView = (name: string): Promise<void> => change([], [name], `${name} is deleted.`)

export const writeViews = (views: readonly NamedView[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, views: views.map(({ name, hash }) => ({ name, hash })) }, null, 2)}\n`

/** Adds the views of a file; those of the same name give way. */
export const importViews = async (text: string): Promise<void> => {
  let content: { readonly format?: unknown; readonly views?: unknown } | null = null
  try {
    content = JSON.parse(text)
  } catch {
    // Said below.
  }
  const views = content?.format === FORMAT ? readViews(content.views) : []
  if (views.length === 0) announce('This file holds no views of newsgraph.')
  else await change(views, [], `${views.length} ${views.length === 1 ? 'view' : 'views'} imported.`)
}
