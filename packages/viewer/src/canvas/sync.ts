import type { Core, SingularElementReturnValue } from 'cytoscape'
import { draftPlaces } from '../layout/draft'
import type { LayoutJob, LayoutNode, Positions } from '../layout/job'
import type { LayoutName, Place } from '../state/view-state'
import { createLayouts } from '../worker/run-job'
import { boundsOf } from './bounds'
import { CROWD, type Crowd } from './crowd/crowd'
import { createNamer, type Drawing, sizeOf, toEdge, toNode } from './elements'
import { MARGIN, WORDS_FROM } from './labels'
import type { Box } from './plan'

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
/** Milliseconds after the first picture. */
const REHEARSED_MS = 400
/** Few actors are not blown up to fill the window. */
const MAX_FIT = 1.6

/** Elements that are taken, added or moved at once, and milliseconds such work may keep the page from all else. */
const [SLICE, TURN_MS] = [250, 25]
const slices = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / SLICE) }, (_, i) => all.slice(i * SLICE, (i + 1) * SLICE))

export interface Syncer {
  /**
   * Draws the scene: only the difference to what is there. False where a later one has taken its place. Told again where actors find better places
   * than they had at first. Of a crowd Cytoscape is told after its picture.
   */
  readonly show: (scene: Scene, told: Told) => Promise<boolean>
}

/** What is told of a drawing. */
interface Told {
  /** Gives elements their looks and names, but for a crowd's. */
  readonly dress: () => void
  /** The drawing is to be seen from the next frame on. */
  readonly onPicture: () => void
}

interface Settling {
  readonly isNew: boolean
  readonly isDraft: boolean
}

export const createSyncer = (
  cy: Core,
  { crowd, onLayout }: { readonly crowd: Crowd; readonly onLayout: (actors: number | null) => void },
): Syncer => {
  const held = new Map<string, SingularElementReturnValue>()
  const shelf = createShelf(cy)
  const layOut = createLayouts()
  let places = new Map<string, Place>()
  /** Actors whose places are those of a draft. */
  const drafted = new Set<string>()
  let laidOut = ''
  let latest = 0
  let hasDrafted = false

  /** What the worker is to lay out; null where every actor has its place. */
  const jobOf = ({ drawing, layout, pins, subject }: Scene): { isNew: boolean; job: LayoutJob | null } => {
    const { actors } = drawing
    for (const [id, place] of Object.entries(pins)) places.set(id, place)
    const known = actors.filter(a => places.has(a.id) && !drafted.has(a.id)).length
    const isNew = laidOut !== `${layout} ${subject}` || known < actors.length * KNOWN_SHARE
    if (!isNew && known === actors.length) return { isNew, job: null }
    const degree = new Map<string, number>()
    for (const e of drawing.edges)
      for (const id of [e.source, e.target]) degree.set(id, (degree.get(id) ?? 0) + e.statements)
    const job: LayoutJob = {
      layout,
      aspect: Math.min(2.4, Math.max(0.5, cy.width() / Math.max(1, cy.height()))),
      nodes: actors.map(a => ({
        id: a.id,
        type: a.type,
        size: sizeOf(a),
        weight: degree.get(a.id) ?? 0,
        place: isNew || drafted.has(a.id) ? null : (places.get(a.id) ?? null),
      })),
      edges: drawing.edges.map(e => ({ source: e.source, target: e.target, weight: e.statements })),
    }
    return { isNew, job }
  }

  /** Drafts once while nothing waits for it: the first time, most of it is the browser's reading of the code. */
  const rehearse = (job: LayoutJob): void => {
    hasDrafted = true
    setTimeout(() => void draftPlaces(job), REHEARSED_MS)
  }

  /** The same actor, with the place it has in a draft. */
  const withPlace = (node: LayoutNode): LayoutNode => ({ ...node, place: node.place ?? places.get(node.id) ?? null })

  /** Takes in the places of those that have none, or that of a draft, which the next layout finds anew. */
  const settle = (positions: Positions, { pins }: Scene, { isNew, isDraft }: Settling): void => {
    if (isNew) {
      places = new Map()
      drafted.clear()
    }
    for (const [id, place] of Object.entries(positions)) {
      if (places.has(id) && !drafted.has(id)) continue
      places.set(id, place)
      if (isDraft) drafted.add(id)
      else drafted.delete(id)
    }
    for (const [id, place] of Object.entries(pins)) places.set(id, place)
  }

  /** What brings Cytoscape to a drawing, in small steps. */
  const stepsTo = ({ drawing, pins }: Scene): readonly (() => void)[] => {
    const nodes = new Map(drawing.actors.map(a => [a.id, a]))
    const edges = new Map(drawing.edges.map(e => [e.id, e]))
    const nameOf = createNamer()
    const isMissing = ({ id }: { readonly id: string }): boolean => !held.has(id)
    const leaving = [...held.values()].filter(e => !(e.isNode() ? nodes : edges).has(e.id()))
    const take = (all: readonly SingularElementReturnValue[]): void => {
      shelf.take(all)
      for (const element of all) held.delete(element.id())
    }
    const bring = (all: readonly { readonly id: string }[]): void => {
      const back = shelf.giveBack(all.map(({ id }) => id))
      for (const element of back) held.set(element.id(), element)
      const made = cy.add(
        all.filter(isMissing).map(({ id }) => {
          const actor = nodes.get(id)
          return actor ? toNode(actor, { label: nameOf(actor), place: places.get(id)! }) : toEdge(edges.get(id)!)
        }),
      )
      made.forEach(element => void held.set(element.id(), element))
    }
    const updateEdge = (id: string): void => {
      const edge = held.get(id)!
      const { data } = edges.get(id)!
      if (CHANGING.some(name => edge.data(name) !== data[name])) edge.data({ ...data })
    }
    const updateNode = (id: string): void => {
      const node = held.get(id)!
      const place = places.get(id)
      const at = node.position()
      if (place && (at.x !== place.x || at.y !== place.y)) node.position({ ...place })
      const isPinned = id in pins
      if (node.hasClass('pinned') !== isPinned) node.toggleClass('pinned', isPinned)
    }
    return [
      ...[leaving.filter(e => e.isEdge()), leaving.filter(e => e.isNode())].flatMap(all =>
        slices(all).map(part => () => take(part)),
      ),
      ...[drawing.actors, drawing.edges].flatMap(all => slices(all.filter(isMissing)).map(part => () => bring(part))),
      ...slices([...edges.keys()]).map(part => () => part.forEach(updateEdge)),
      ...slices([...nodes.keys()]).map(part => () => part.forEach(updateNode)),
    ]
  }

  /** Does the steps in turn with all else the page has to do, as long as they are wanted. */
  const doInTurn = async (steps: readonly (() => void)[], isWanted: () => boolean): Promise<boolean> => {
    let began = performance.now()
    for (const step of steps) {
      cy.batch(step)
      crowd.catchUp()
      if (performance.now() - began < TURN_MS) continue
      await new Promise(done => setTimeout(done))
      if (!isWanted()) return false
      began = performance.now()
    }
    return true
  }

  const fitPlaces = (actors: Drawing['actors']): void => {
    cy.resize()
    const discs = actors.map(a => ({ ...places.get(a.id)!, r: sizeOf(a) / 2 }))
    if (discs.length > 0) fitBox(cy, boundsOf(discs))
  }

  /** Draws the scene where its actors have places now. */
  const draw = async (
    scene: Scene,
    { isNew, isDraft, isLatest, dress, onPicture }: Told & Settling & { readonly isLatest: () => boolean },
  ): Promise<boolean> => {
    const { actors, edges } = scene.drawing
    const isCrowd = actors.length + edges.length > CROWD
    tuneForSize(cy, { edges: edges.length, isCrowd })
    if (isCrowd) {
      crowd.turn(true)
      crowd.show({ ...scene, places })
      if (isNew) fit(cy, crowd)
      crowd.name()
      onPicture()
      await frameDrawn()
      return isLatest() && doInTurn(stepsTo(scene), isLatest)
    }
    const steps = stepsTo(scene)
    // Of a draft without Cytoscape, which would work out every line for it.
    if (isNew && isDraft) fitPlaces(actors)
    const isFitted = !isNew || isDraft
    const isAtOnce = !crowd.isOn() && isFitted && cy.zoom() < WORDS_FROM
    // Together, so that Cytoscape works out the style of an element once.
    if (isAtOnce) cy.batch(() => [...steps, dress].map(step => step()))
    else if (!crowd.isOn()) cy.batch(() => void steps.map(step => step()))
    else if (!(await doInTurn(steps, isLatest))) return false
    crowd.turn(false)
    if (!isFitted) fit(cy, crowd)
    if (!isAtOnce) dress()
    onPicture()
    return true
  }

  return {
    show: async (scene, told) => {
      const turn = ++latest
      const isLatest = (): boolean => turn === latest && !cy.destroyed()
      const { isNew, job } = jobOf(scene)
      if (job === null) return draw(scene, { isNew, isDraft: false, isLatest, ...told })
      onLayout(job.nodes.length)
      const laying = layOut(job)
      // Before the first picture nothing is there that would have to answer at once.
      const draft = held.size > 0 ? draftPlaces(isNew ? job : { ...job, nodes: job.nodes.map(withPlace) }) : null
      if (draft) {
        settle(draft, scene, { isNew, isDraft: true })
        if (!(await draw(scene, { isNew, isDraft: true, isLatest, ...told }))) return false
      }
      const positions = await laying
      if (positions === null || !isLatest()) return false
      onLayout(null)
      settle(positions, scene, { isNew, isDraft: false })
      laidOut = `${scene.layout} ${scene.subject}`
      if (draft === null && !hasDrafted) rehearse(job)
      return draw(scene, { isNew, isDraft: false, isLatest, ...told })
    },
  }
}

/** Milliseconds after which a frame does not come: a page nobody looks at draws none. */
const NO_FRAME_MS = 500
const frameDrawn = (): Promise<void> =>
  new Promise(done => {
    const timer = setTimeout(done, NO_FRAME_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(done)
    })
  })

/** Elements that left the drawing, kept for when they come back: making them anew costs many times as much. */
const createShelf = (cy: Core) => {
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

/** Brings a box into the window. */
const fitBox = (cy: Core, { x1, y1, x2, y2 }: Box): void => {
  const [w, h] = [x2 - x1, y2 - y1]
  const room = (window: number, graph: number): number => (window - 2 * MARGIN) / Math.max(1, graph)
  const zoom = Math.min(MAX_FIT, room(cy.width(), w), room(cy.height(), h))
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - zoom * (x1 + w / 2), y: cy.height() / 2 - zoom * (y1 + h / 2) },
  })
}

export const fit = (cy: Core, crowd: Crowd | null = null): void => {
  cy.resize()
  const isCrowd = crowd?.isOn() === true
  if (!isCrowd && cy.elements().empty()) return
  // Of a crowd without asking Cytoscape for the box of every line.
  fitBox(cy, isCrowd ? crowd.bounds() : cy.elements().boundingBox({ includeLabels: false }))
}

interface Renderer {
  hideEdgesOnViewport: boolean
  textureOnViewport: boolean
}

/** Cytoscape takes these as options of its start only; the renderer reads them at every frame. */
const tuneForSize = (cy: Core, { edges, isCrowd }: { readonly edges: number; readonly isCrowd: boolean }): void => {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  const isMuch = edges > MANY_EDGES && !isCrowd
  renderer.hideEdgesOnViewport = isMuch
  renderer.textureOnViewport = isMuch
}
