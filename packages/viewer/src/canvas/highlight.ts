import type { PathsView } from '@newsgraph/core'
import type { Core } from 'cytoscape'
import type { Selection } from '../state/view-state'
import { MANY_EDGES } from './sync'

/** Marks what is selected and what belongs to it; in a small graph the rest fades. */
export const highlight = (cy: Core, selection: Selection, paths: PathsView | null): void => {
  cy.batch(() => {
    cy.elements('.chosen, .near, .faded, .way').removeClass('chosen near faded way')
    const chosen =
      selection.kind === 'actors'
        ? cy.nodes().filter(n => selection.ids.includes(n.id()))
        : selection.kind === 'edge'
          ? cy
              .edges()
              .filter(
                e =>
                  (e.id() === selection.key || e.id().startsWith(`${selection.key}#`)) &&
                  (selection.relation === null ||
                    e.id() === selection.key ||
                    e.id() === `${selection.key}#${selection.relation}`),
              )
          : cy.collection()
    chosen.addClass('chosen')
    let near = selection.kind === 'actors' ? chosen.closedNeighborhood() : chosen.union(chosen.connectedNodes())
    if (paths) {
      const onWay = new Set(paths.edges.map(e => e.key))
      const way = cy.edges().filter(e => onWay.has(e.id().split('#')[0]))
      way.addClass('way')
      near = near.intersection(chosen).union(way).union(way.connectedNodes())
    }
    if (near.empty()) return
    near.nodes().addClass('near')
    if (cy.edges().length <= MANY_EDGES) cy.elements().difference(near).addClass('faded')
  })
}

/** Brings what was selected elsewhere into the window. */
export const reveal = (cy: Core): void => {
  cy.resize()
  const chosen = cy.elements('.chosen')
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
