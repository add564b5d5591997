import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Crowd } from './crowd/crowd'
import { type Box, createPlan, nameBox, type Plan, SIDES, type Side } from './plan'
import { createRuler } from './ruler'

/** Pixels on the screen a name is high where one is far out; nearer, it grows with the graph. */
const FAR_PIXELS = 12
const [LEAST_SIZE, MOST_SIZE] = [13, 90]
const EDGE_SIZE = 11
/** Words of edges are drawn from this zoom on: the style hides smaller ones. They lie along their edges, whose way Cytoscape has to know by then. */
export const WORDS_FROM = 13 / EDGE_SIZE

/** Pixels around the actors that names may take: more would be cut off where the whole graph is in the window. */
export const MARGIN = 34

/** The box of all actors with that margin. */
const frameOf = (bodies: Iterable<Box>, zoom: number): Box => {
  const frame = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity }
  for (const { x1, y1, x2, y2 } of bodies) {
    frame.x1 = Math.min(frame.x1, x1)
    frame.y1 = Math.min(frame.y1, y1)
    frame.x2 = Math.max(frame.x2, x2)
    frame.y2 = Math.max(frame.y2, y2)
  }
  const margin = MARGIN / zoom
  return { x1: frame.x1 - margin, y1: frame.y1 - margin, x2: frame.x2 + margin, y2: frame.y2 + margin }
}
const isInside = (box: Box, frame: Box): boolean =>
  box.x1 >= frame.x1 && box.y1 >= frame.y1 && box.x2 <= frame.x2 && box.y2 <= frame.y2

const bodyOf = (node: NodeSingular): Box => {
  const { x, y } = node.position()
  const r = Number(node.data('size')) / 2
  return { x1: x - r, y1: y - r, x2: x + r, y2: y + r }
}

/** Words along an edge, as a row of squares: they may stand at any angle. */
const wordBoxes = (edge: EdgeSingular, width: number): readonly Box[] => {
  const [from, to, middle] = [edge.source().position(), edge.target().position(), edge.midpoint()]
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const half = EDGE_SIZE * 0.6
  const steps = Math.max(1, Math.ceil(width / EDGE_SIZE))
  return Array.from({ length: steps }, (_, i) => {
    const along = (i + 0.5) * (width / steps) - width / 2
    const [x, y] = [middle.x + dx * along, middle.y + dy * along]
    return { x1: x - half, y1: y - half, x2: x + half, y2: y + half }
  })
}

export interface Labeller {
  /** Gives names and words their places at the zoom of the moment: the strongest first, none over another, and none over an actor. */
  readonly place: () => void
}

export const createLabeller = (cy: Core, crowd: Crowd | null = null): Labeller => {
  const widthOf = createRuler()
  let size = 0

  const importance = (node: NodeSingular): number =>
    (node.hasClass('chosen') ? 2e9 : node.hasClass('near') ? 1e9 : 0) + Number(node.data('rank'))

  const placeNames = (plan: Plan): ReadonlyMap<string, Side | null> => {
    const nodes = cy
      .nodes()
      .toArray()
      .sort((a, b) => importance(b) - importance(a) || (a.id() < b.id() ? -1 : 1))
    const bodies = new Map(nodes.map(n => [n.id(), bodyOf(n)]))
    for (const body of bodies.values()) plan.take(body)
    const frame = frameOf(bodies.values(), cy.zoom())
    const sides = new Map<string, Side | null>()
    for (const node of nodes) {
      if (node.hasClass('faded')) continue
      const body = bodies.get(node.id())!
      const extent = { width: widthOf(node.data('label')) * size, height: size * 1.2 }
      const isRoom = (box: Box): boolean => isInside(box, frame) && plan.isFree(box, body)
      const side = SIDES.find(s => isRoom(nameBox(body, s, extent))) ?? (node.hasClass('chosen') ? '' : null)
      sides.set(node.id(), side)
      if (side !== null) plan.take(nameBox(body, side, extent))
    }
    return sides
  }

  const placeWords = (plan: Plan): ReadonlySet<string> => {
    const silent = new Set<string>()
    const isNear = cy.zoom() >= WORDS_FROM
    for (const edge of cy.edges().toArray()) {
      const text = String(edge.data('label') ?? '')
      if (text === '' || !(isNear || edge.hasClass('chosen')) || edge.hasClass('faded')) continue
      const boxes = wordBoxes(edge, widthOf(text) * EDGE_SIZE)
      if (edge.hasClass('chosen') || boxes.every(box => plan.isFree(box))) for (const box of boxes) plan.take(box)
      else silent.add(edge.id())
    }
    return silent
  }

  return {
    place: () => {
      if (crowd?.isOn()) {
        crowd.name()
        return
      }
      const wanted = Math.round(Math.min(MOST_SIZE, Math.max(LEAST_SIZE, FAR_PIXELS / cy.zoom())))
      size = wanted
      const plan = createPlan()
      const sides = placeNames(plan)
      const silent = placeWords(plan)
      cy.batch(() => {
        cy.nodes().forEach(node => {
          const side = sides.get(node.id())
          for (const name of SIDES) if (name !== '' && node.hasClass(name) !== (name === side)) node.toggleClass(name)
          if (node.hasClass('unnamed') !== (side === null)) node.toggleClass('unnamed')
          if (node.data('font') !== size) node.data('font', size)
        })
        cy.edges().forEach(edge => {
          if (edge.hasClass('unworded') !== silent.has(edge.id())) edge.toggleClass('unworded')
        })
      })
    },
  }
}
