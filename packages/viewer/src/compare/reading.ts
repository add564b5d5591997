import type { DataSource } from '../data/source'
import { useSession } from '../state/session'
import { useView } from '../state/view-store'

/** Where sentences are read: in the other graph, while its side of a comparison is chosen. */
export const useReading = (): { readonly source: DataSource; readonly isBeside: boolean } => {
  const { source, beside } = useSession()
  const { compare } = useView().view
  const isBeside = beside !== null && compare?.kind === 'graphs' && compare.side === 'before'
  return { source: isBeside ? beside.source : source, isBeside }
}
