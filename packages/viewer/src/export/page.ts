import { useSession } from '../state/session'
import { useView } from '../state/view-store'
import type { Shown } from './formats'

/** JSON that cannot end the script element it stands in, nor begin a comment there. */
export const embedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const DATA = '<script type="application/json" id="newsgraph-data"></script>'

/** What is shown with its sentences as one page that works from a file, without a network. */
export const toPage = async (shown: Shown): Promise<string> => {
  const { source, meta } = useSession.getState()
  const template = await (await fetch('/offline.html')).text()
  if (!template.includes(DATA)) throw new Error('The page for offline use is missing from this build.')
  const evidence = await source.evidenceOf(
    shown.edges.map(e => e.key),
    useView.getState().view.filter,
  )
  const content = embedJson({ meta: { relations: meta?.relations, location: meta?.location }, graph: shown, evidence })
  return template.replace(DATA, () => DATA.replace('></', () => `>${content}</`))
}
