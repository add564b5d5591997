import type { Core, SingularElementReturnValue } from 'cytoscape'

const MAX_KEPT = 4000

/** Elements that left the drawing, kept for when they come back: making them anew costs many times as much. */
export const createShelf = (cy: Core) => {
  const kept = new Map<string, SingularElementReturnValue>()
  return {
    take: (leaving: readonly SingularElementReturnValue[]): void => {
      if (kept.size > MAX_KEPT) kept.clear()
      const all = cy.collection()
      for (const element of leaving) {
        all.merge(element)
        kept.set(element.id(), element)
      }
      cy.remove(all)
    },
    /** Nodes before the edges that join them. */
    giveBack: (ids: readonly string[]): readonly SingularElementReturnValue[] => {
      const wanted = ids.flatMap(id => kept.get(id) ?? [])
      for (const element of wanted) {
        kept.delete(element.id())
        element.removeClass('chosen near faded way hover')
        element.restore()
      }
      return wanted
    },
  }
}
