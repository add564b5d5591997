import type { Core } from 'cytoscape'
import type { Crowd } from './crowd/crowd'
import { MARGIN } from './labels'
import type { Box } from './plan'

/** Few actors are not blown up to fill the window. */
const MAX_FIT = 1.6

/** Brings a box into the window. */
export const fitBox = (cy: Core, { x1, y1, x2, y2 }: Box): void => {
  const [w, h] = [x2 - x1, y2 - y1]
  const room = (window: number, graph: number): number => (window - 2 * MARGIN) / Math.max(1, graph)
  const zoom = Math.min(MAX_FIT, room(cy.width(), w), room(cy.height(), h))
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - zoom * (x1 + w / 2), y: cy.height() / 2 - zoom * (y1 + h / 2) },
  })
}

/** Brings all that is drawn into the window. */
export const fit = (cy: Core, crowd: Crowd | null = null): void => {
  cy.resize()
  const isCrowd = crowd?.isOn() === true
  if (!isCrowd && cy.elements().empty()) return
  // Of a crowd without asking Cytoscape for the box of every line.
  fitBox(cy, isCrowd ? crowd.bounds() : cy.elements().boundingBox({ includeLabels: false }))
}
