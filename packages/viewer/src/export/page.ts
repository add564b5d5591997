import { toOfflinePage } from '@newsgraph/core'
import { useSession } from '../state/session'
import { useView } from '../state/view-store'
import type { Shown } from './formats'

/** What is shown with its sentences as one page that works from a file, without a network. */
export const toPage = async (shown: Shown): Promise<string> => {
  const { source, meta } = useSession.getState()
  const template = await (await fetch('/offline.html')).text()
  const evidence = await source.evidenceOf(
    shown.edges.map(e => e.key),
    useView.getState().view.filter,
  )
  const data = { meta: { relations: meta?.relations, location: meta?.location }, graph: shown, evidence }
  return toOfflinePage(template, data)
}
