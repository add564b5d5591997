import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape'
import type { LayoutName, Place } from '../state/view-state'
import { runLayout } from '../worker/run-job'
import { type Drawing, sizeOf, toEdge, toNode } from './elements'
import { MARGIN } from './labels'

export interface Scene {
  readonly drawing: Drawing
  readonly layout: LayoutName
  readonly pins: Readonly<Record<string, Place>>
  /** What the graph is of: another one is laid out anew. */
  readonly subject: string
}

/** What may change of an edge that stays. */
const CHANGING = ['label', 'end', 'change'] as const

/** Above this many edges the canvas drops what costs most while it moves, and does not fade. */
export const MANY_EDGES = 450
/** Where fewer of the wanted actors have a place, all are laid out anew. */
const KNOWN_SHARE = 0.3
const MAX_KEPT = 4000
/** Few actors are not blown up to fill the window. */
const MAX_FIT = 1.6

export interface Syncer {
  /** Draws the scene: only the difference to what is there. False where a later one has taken its place. */
  readonly show: (scene: Scene) => Promise<boolean>
}

export const createSyncer = (cy: Core, onLayout: (actors: number | null) => void): Syncer => {
  const shelf = createShelf(cy)
  let places = new Map<string, Place>()
  let laidOut = ''
  let latest = 0

  const placeAll = async ({ drawing, layout, pins, subject }: Scene): Promise<boolean> => {
    const { actors } = drawing
    for (const [id, place] of Object.entries(pins)) places.set(id, place)
    const known = actors.filter(a => places.has(a.id)).length
    const isNew = laidOut !== `${layout} ${subject}` || known < actors.length * KNOWN_SHARE
    if (!isNew && known === actors.length) return false
    const degree = new Map<string, number>()
    for (const e of drawing.edges)
      for (const id of [e.source, e.target]) degree.set(id, (degree.get(id) ?? 0) + e.statements)
    const turn = latest
    onLayout(actors.length)
    const positions = await runLayout({
      layout,
      aspect: Math.min(2.4, Math.max(0.5, cy.width() / Math.max(1, cy.height()))),
      nodes: actors.map(a => ({
        id: a.id,
        type: a.type,
        size: sizeOf(a),
        weight: degree.get(a.id) ?? 0,
        place: isNew ? null : (places.get(a.id) ?? null),
      })),
      edges: drawing.edges.map(e => ({ source: e.source, target: e.target, weight: e.statements })),
    })
    if (turn !== latest) return isNew
    onLayout(null)
    if (isNew) places = new Map()
    for (const [id, place] of Object.entries({ ...positions, ...pins })) places.set(id, place)
    laidOut = `${layout} ${subject}`
    return isNew
  }

  const apply = ({ drawing, pins }: Scene): void => {
    const nodes = new Map(drawing.actors.map(a => [a.id, a]))
    const edges = new Map(drawing.edges.map(e => [e.id, e]))
    cy.batch(() => {
      shelf.take(cy.edges().filter(e => !edges.has(e.id())))
      shelf.take(cy.nodes().filter(n => !nodes.has(n.id())))
      shelf.giveBack([...nodes.keys(), ...edges.keys()])
      cy.add(
        drawing.actors
          .filter(a => cy.getElementById(a.id).empty())
          .map(a => toNode(a, places.get(a.id) ?? { x: 0, y: 0 })),
      )
      cy.add(drawing.edges.filter(e => cy.getElementById(e.id).empty()).map(toEdge))
      cy.edges().forEach(e => {
        const { data } = edges.get(e.id())!
        if (CHANGING.some(name => e.data(name) !== data[name])) e.data({ ...data })
      })
      cy.nodes().forEach(n => {
        const place = places.get(n.id())
        const at = n.position()
        if (place && (at.x !== place.x || at.y !== place.y)) n.position({ ...place })
        const isPinned = n.id() in pins
        if (n.hasClass('pinned') !== isPinned) n.toggleClass('pinned', isPinned)
      })
    })
    tuneForSize(cy)
  }

  return {
    show: async scene => {
      const turn = ++latest
      const isNew = await placeAll(scene)
      if (turn !== latest || cy.destroyed()) return false
      apply(scene)
      if (isNew) fit(cy)
      return true
    },
  }
}

/** Elements that left the drawing, kept for when they come back: making them anew costs many times as much. */
const createShelf = (cy: Core) => {
  const kept = new Map<string, SingularElementReturnValue>()
  return {
    take: (leaving: CollectionReturnValue): void => {
      if (kept.size > MAX_KEPT) kept.clear()
      cy.remove(leaving).forEach(e => void kept.set(e.id(), e))
    },
    /** Nodes before the edges that join them. */
    giveBack: (ids: readonly string[]): void => {
      const wanted = ids.flatMap(id => kept.get(id) ?? [])
      for (const element of wanted) {
        kept.delete(element.id())
        element.removeClass('chosen near faded way hover')
        element.restore()
      }
    },
  }
}

export const fit = (cy: Core): void => {
  cy.resize()
  if (cy.elements().empty()) return
  const { x1, y1, w, h } = cy.elements().boundingBox({ includeLabels: false })
  const room = (window: number, graph: number): number => (window - 2 * MARGIN) / Math.max(1, graph)
  const zoom = Math.min(MAX_FIT, room(cy.width(), w), room(cy.height(), h))
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - zoom * (x1 + w / 2), y: cy.height() / 2 - zoom * (y1 + h / 2) },
  })
}

interface Renderer {
  hideEdgesOnViewport: boolean
  textureOnViewport: boolean
}

/** Cytoscape takes these as options of its start only; the renderer reads them at every frame. */
const tuneForSize = (cy: Core): void => {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  renderer.hideEdgesOnViewport = cy.edges().length > MANY_EDGES
  renderer.textureOnViewport = cy.edges().length > MANY_EDGES
}
