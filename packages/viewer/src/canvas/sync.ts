import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape'
import type { LayoutName, Place } from '../state/view-state'
import { runLayout } from '../worker/run-job'
import { boundsOf } from './bounds'
import { CROWD, type Crowd } from './crowd/crowd'
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

/** Elements that are taken, added or moved at once. */
const SLICE = 2500
/** So many steps, of a small graph, are done in one. */
const FEW_STEPS = 6
const slices = <T extends { readonly length: number; readonly slice: (from: number, to: number) => T }>(
  all: T,
): readonly T[] =>
  Array.from({ length: Math.ceil(all.length / SLICE) }, (_, i) => all.slice(i * SLICE, (i + 1) * SLICE))

export interface Syncer {
  /** Draws the scene: only the difference to what is there. False where a later one has taken its place. */
  readonly show: (scene: Scene) => Promise<boolean>
}

export const createSyncer = (
  cy: Core,
  { crowd, onLayout }: { readonly crowd: Crowd; readonly onLayout: (actors: number | null) => void },
): Syncer => {
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

  /** What brings the canvas to a drawing, in steps that each take a frame where they are many. */
  const stepsTo = ({ drawing, pins }: Scene): readonly (() => void)[] => {
    const nodes = new Map(drawing.actors.map(a => [a.id, a]))
    const edges = new Map(drawing.edges.map(e => [e.id, e]))
    const isMissing = ({ id }: { readonly id: string }): boolean => cy.getElementById(id).empty()
    const leaving: readonly CollectionReturnValue[] = [
      cy.edges().filter(e => !edges.has(e.id())),
      cy.nodes().filter(n => !nodes.has(n.id())),
    ]
    const bring = (all: readonly { readonly id: string }[]): void => {
      shelf.giveBack(all.map(({ id }) => id))
      cy.add(
        all
          .filter(isMissing)
          .map(({ id }) =>
            nodes.has(id) ? toNode(nodes.get(id)!, places.get(id) ?? { x: 0, y: 0 }) : toEdge(edges.get(id)!),
          ),
      )
    }
    const updateEdge = (id: string): void => {
      const edge = cy.getElementById(id)
      const { data } = edges.get(id)!
      if (CHANGING.some(name => edge.data(name) !== data[name])) edge.data({ ...data })
    }
    const updateNode = (id: string): void => {
      const node = cy.getElementById(id)
      const place = places.get(id)
      const at = node.position()
      if (place && (at.x !== place.x || at.y !== place.y)) node.position({ ...place })
      const isPinned = id in pins
      if (node.hasClass('pinned') !== isPinned) node.toggleClass('pinned', isPinned)
    }
    return [
      ...leaving.flatMap(all => slices(all).map(part => () => shelf.take(part))),
      ...slices(drawing.actors.filter(isMissing)).map(part => () => bring(part)),
      ...slices(drawing.edges.filter(isMissing)).map(part => () => bring(part)),
      ...slices([...edges.keys()]).map(part => () => part.forEach(updateEdge)),
      ...slices([...nodes.keys()]).map(part => () => part.forEach(updateNode)),
    ]
  }

  const apply = async (scene: Scene, isLatest: () => boolean): Promise<boolean> => {
    const { actors, edges } = scene.drawing
    crowd.turn(actors.length + edges.length > CROWD)
    const steps = stepsTo(scene)
    if (steps.length <= FEW_STEPS) cy.batch(() => void steps.map(step => step()))
    else
      for (const step of steps) {
        cy.batch(step)
        await new Promise(done => setTimeout(done))
        if (!isLatest()) return false
      }
    tuneForSize(cy, crowd.isOn())
    return true
  }

  return {
    show: async scene => {
      const turn = ++latest
      const isNew = await placeAll(scene)
      const isLatest = (): boolean => turn === latest && !cy.destroyed()
      if (!isLatest() || !(await apply(scene, isLatest))) return false
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
  // Of a crowd without asking Cytoscape for the box of every line.
  const { x1, y1, x2, y2 } =
    cy.elements().length > CROWD ? boundsOf(cy) : cy.elements().boundingBox({ includeLabels: false })
  const [w, h] = [x2 - x1, y2 - y1]
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
const tuneForSize = (cy: Core, isCrowd: boolean): void => {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  const isMuch = cy.edges().length > MANY_EDGES && !isCrowd
  renderer.hideEdgesOnViewport = isMuch
  renderer.textureOnViewport = isMuch
}
