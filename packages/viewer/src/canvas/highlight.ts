import type { CollectionReturnValue, Core } from 'cytoscape'
import type { Marks } from './marks'
import { MANY_EDGES } from './sync'

const named = (cy: Core, ids: ReadonlySet<string>): CollectionReturnValue => {
  const found = cy.collection()
  for (const id of ids) found.merge(cy.getElementById(id))
  return found
}

/** Marks what is selected and what belongs to it; in a small graph the rest fades. */
export const highlight = (cy: Core, { chosen, near, way }: Marks): void => {
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded, .way').removeClass('chosen near faded way')
    named(cy, chosen).addClass('chosen')
    named(cy, way).addClass('way')
    if (near.size === 0) return
    const all = named(cy, near)
    all.nodes().addClass('near')
    if (cy.edges().length <= MANY_EDGES) cy.elements().difference(all).addClass('faded')
  })
}

/** Brings what was selected elsewhere into the window. */
export const reveal = (cy: Core, marks: Marks): void => {
  cy.resize()
  const chosen = named(cy, marks.chosen)
  if (chosen.empty()) return
  const box = chosen.union(chosen.connectedNodes()).renderedBoundingBox({ includeLabels: false })
  const isInside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height()
  if (!isInside) cy.center(chosen)
}

/** Where the arrow keys lead. */
export const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The actor to go to from one in a direction: a neighbour if there is one there, else the nearest. */
export const nextInDirection = (cy: Core, from: string | null, [dx, dy]: readonly [number, number]): string | null => {
  const start = from ? cy.getElementById(from) : cy.collection()
  if (start.empty()) {
    const [first] = cy
      .nodes()
      .sort((a, b) => b.data('rank') - a.data('rank'))
      .toArray()
    return first?.id() ?? null
  }
  const at = start.position()
  const score = (id: string, isNear: boolean): number => {
    const p = cy.getElementById(id).position()
    const [x, y] = [p.x - at.x, p.y - at.y]
    const along = x * dx + y * dy
    const across = Math.abs(x * dy - y * dx)
    return along <= 0 || across > along * 1.5 ? Number.POSITIVE_INFINITY : (along + 2 * across) * (isNear ? 0.4 : 1)
  }
  const near = new Set(
    start
      .neighborhood()
      .nodes()
      .map(n => n.id()),
  )
  let [best, least] = [null as string | null, Number.POSITIVE_INFINITY]
  cy.nodes().forEach(n => {
    const found = n.id() === from ? Number.POSITIVE_INFINITY : score(n.id(), near.has(n.id()))
    if (found < least) [best, least] = [n.id(), found]
  })
  return best
}

/** The shown relations of an actor, in the order one steps through them. */
export const edgesOf = (cy: Core, actor: string): readonly string[] =>
  cy
    .getElementById(actor)
    .connectedEdges()
    .sort((a, b) => b.data('strength') - a.data('strength') || (a.id() < b.id() ? -1 : 1))
    .map(e => e.id())
