import type { Core } from 'cytoscape'
import type { Box } from './plan'

/** The box of all actors. */
export const boundsOf = (cy: Core): Box => {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity }
  cy.nodes().forEach(node => {
    const { x, y } = node.position()
    const r = Number(node.data('size')) / 2
    box.x1 = Math.min(box.x1, x - r)
    box.y1 = Math.min(box.y1, y - r)
    box.x2 = Math.max(box.x2, x + r)
    box.y2 = Math.max(box.y2, y + r)
  })
  return box
}
