import { clearSelection } from '../state/actions'

/** Selects nothing, which closes the evidence: who was in it is back on the graph, and not at the top of the page. */
export const closeEvidence = (): void => {
  const isInside = document.getElementById('evidence')?.contains(document.activeElement) ?? false
  clearSelection()
  if (isInside) document.getElementById('graph')?.focus()
}
