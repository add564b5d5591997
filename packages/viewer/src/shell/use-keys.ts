import { useEffect } from 'react'
import { closeEvidence } from '../panels/close-evidence'
import { change, redo, undo } from '../state/view-store'

const toggleMode = (): void => change(view => ({ mode: view.mode === 'graph' ? 'table' : 'graph' }))

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type=range], [type=checkbox]), textarea, select, [contenteditable=true], [role=dialog]',
  ) !== null

/** Keys that work wherever one is, unless one is writing. */
export const useKeys = (actions: {
  readonly onQuery: () => void
  readonly onHelp: () => void
  readonly onViews: () => void
  readonly onReview: () => void
}): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (event.ctrlKey || event.metaKey) {
        if (key === 'z') event.shiftKey ? redo() : undo()
        else if (key === 'y') redo()
        else return
        event.preventDefault()
        return
      }
      if (event.altKey) return
      if (key === '/') document.getElementById('search')?.focus()
      else if (key === 't') toggleMode()
      else if (key === 'q') actions.onQuery()
      else if (key === 'v') actions.onViews()
      else if (key === 'd') actions.onReview()
      else if (key === '?') actions.onHelp()
      else if (key === 'escape') closeEvidence()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
