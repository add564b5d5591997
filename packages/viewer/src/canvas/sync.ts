import type { Core, SingularElementReturnValue } from 'cytoscape'
import { createLayouts } from '../worker/run-job'
import { boundsOf } from './bounds'
import { CROWD, type Crowd } from './crowd/crowd'
import type { Drags } from './drags'
import { createNamer, type Drawing, sizeOf, toEdge, toNode } from './elements'
import { fit, fitBox } from './fit'
import { WORDS_FROM } from './labels'
import { createPlaces, type Scene, type Settling } from './places'
import { createShelf } from './shelf'

/** What may change of an edge that stays. */
const CHANGING = ['label', 'end', 'change'] as const

/** Above this many edges the canvas drops what costs most while it moves, and does not fade. */
export const MANY_EDGES = 450
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

export const createSyncer = (
  cy: Core,
  {
    crowd,
    drags,
    onLayout,
  }: { readonly crowd: Crowd; readonly drags: Drags; readonly onLayout: (actors: number | null) => void },
): Syncer => {
  const held = new Map<string, SingularElementReturnValue>()
  const shelf = createShelf(cy)
  const layOut = createLayouts()
  const places = createPlaces(cy, drags)
  let latest = 0

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
          return actor ? toNode(actor, { label: nameOf(actor), place: places.now().get(id)! }) : toEdge(edges.get(id)!)
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
      const at = node.position()
      // What somebody holds stays in the hand.
      if (node.grabbed()) places.now().set(id, { ...at })
      const place = places.now().get(id)
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
    const discs = actors.map(a => ({ ...places.now().get(a.id)!, r: sizeOf(a) / 2 }))
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
      crowd.show({ ...scene, places: places.now() })
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
      const { isNew, job } = places.jobOf(scene)
      if (job === null) {
        onLayout(null)
        return draw(scene, { isNew, isDraft: false, isLatest, ...told })
      }
      const laying = layOut(job)
      // Before the first picture nothing is there that would have to answer at once.
      const draft = held.size > 0 ? places.draft(job) : null
      if (draft === null) onLayout(job.nodes.length)
      else {
        places.settle(draft, scene, { isNew, isDraft: true })
        if (!(await draw(scene, { isNew, isDraft: true, isLatest, ...told }))) return false
      }
      const positions = await laying
      if (positions === null || !isLatest()) return false
      onLayout(null)
      places.settle(positions, scene, { isNew, isDraft: false })
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
