import type { Core } from 'cytoscape'
import type { Place } from '../state/view-state'

type Pins = Readonly<Record<string, Place>>

/** Where actors stood that were dragged. */
export interface Drags {
  /** Places of actors before they were dragged, where these are the very pins of that time: undo brings them back. */
  readonly before: (pins: Pins) => ReadonlyMap<string, Place>
}

const NONE: ReadonlyMap<string, Place> = new Map()

/** Remembers where actors stand when they are grabbed. A pin says where one was put, and without it nothing says where it was. */
export const watchDrags = (cy: Core, pinsNow: () => Pins): Drags => {
  const grabbed = new Map<string, Place>()
  const before = new WeakMap<Pins, Map<string, Place>>()
  cy.on('grab', 'node', ({ target }) => void grabbed.set(target.id(), { ...target.position() }))
  cy.on('dragfree', 'node', ({ target }) => {
    const place = grabbed.get(target.id())
    if (!place) return
    const pins = pinsNow()
    before.set(pins, new Map(before.get(pins)).set(target.id(), place))
  })
  return { before: pins => before.get(pins) ?? NONE }
}
