import type { Core, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { Theme } from '../../encoding'
import type { Measures } from '../../measures/measure-job'
import type { Place } from '../../state/view-state'
import { boundsOf } from '../bounds'
import { type Marks, NO_MARKS } from '../marks'
import type { Box } from '../plan'
import { createRuler } from '../ruler'
import { graphStyle } from '../style'
import { type CrowdScene, type SceneParts, toScene } from './crowd-scene'
import { drawCrowd } from './draw-crowd'
import { findInCrowd } from './find-in-crowd'
import { createLastPicture } from './last-picture'
import { drawNames, nameCrowd, type StandingName } from './name-crowd'

/** More actors and relations than this are a crowd. Up to it, Cytoscape draws. */
export const CROWD = 2500

/** Where Cytoscape keeps, for whoever looks, which actors of a crowd are named. */
const NAMED = '_named'

/**
 * What a crowd needs of Cytoscape's style: its other properties are looked up and checked for every element, which takes seconds
 * of ten thousand.
 */
const CROWD_STYLE = [
  { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
] as unknown as StylesheetJson

/** What is used of Cytoscape's canvas renderer. Its own WebGL mode replaces methods of the renderer in the same way. */
interface Renderer {
  render: (options?: unknown) => void
  drawLayeredElements: (context: CanvasRenderingContext2D, elements: unknown, pixels: number, extent: Box) => void
  drawCachedElements: (context: CanvasRenderingContext2D, elements: unknown, pixels: number, extent: Box) => void
  drawElements: (context: CanvasRenderingContext2D, elements: unknown) => void
  getCachedZSortedEles: (isForced?: boolean) => SortedElements
  flushRenderedStyleQueue: () => void
  recalculateRenderedStyle: (elements: { readonly length: number }, useCache?: boolean) => void
  findNearestElements: (
    x: number,
    y: number,
    interactive: boolean,
    isTouch: boolean,
  ) => readonly (NodeSingular | EdgeSingular)[]
  notify: (event: string, elements?: unknown) => void
  invalidateCachedZSortedEles: () => void
  beforeRenderCallbacks: { fn: (willDraw: boolean, time: number) => void; readonly priority: number }[]
  readonly beforeRenderPriorities: { readonly eleCalcs: number }
  onUpdateEleCalcsFns?: readonly unknown[]
  readonly hoverData: { readonly dragging: boolean }
  readonly data: { readonly wheelZooming: boolean }
  readonly pinching: boolean
  readonly swipePanning: boolean
}
type SortedElements = readonly unknown[] & {
  readonly interactive: readonly unknown[]
  readonly drag: readonly unknown[]
  readonly nondrag: readonly unknown[]
}
const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer()

/** In no order: what lies over what is known here, and sorting them all takes longer than drawing them. */
const unsorted = (elements: readonly unknown[]): SortedElements =>
  Object.assign([...elements], { interactive: elements, drag: [], nondrag: [] })
const NOTHING = unsorted([])

/** What is shown of a graph. */
export interface Shown {
  readonly drawing: SceneParts['drawing']
  readonly places: Map<string, Place>
  readonly pins: SceneParts['pins']
}

export interface Crowd {
  /** Draws a big graph from now on, or leaves it to Cytoscape again. */
  readonly turn: (isOn: boolean) => void
  readonly isOn: () => boolean
  /** Draws this from the next frame on. Cytoscape may be told of it later: until then nothing new can be pointed at. */
  readonly show: (shown: Shown) => void
  readonly setTheme: (theme: Theme) => void
  readonly mark: (marks: Marks) => void
  readonly measure: (measures: Measures) => void
  /** Gives names their places for what is seen now. */
  readonly name: () => void
  /** The box of all actors. */
  readonly bounds: () => Box
  /** Lets Cytoscape do what it has put off for the elements it was given, but for what nobody sees of a crowd. */
  readonly catchUp: () => void
}

/** Draws a graph of many thousand actors and relations in place of Cytoscape, which stays what holds them and hears the mouse. */
export const createCrowd = (cy: Core): Crowd => {
  const renderer = rendererOf(cy)
  const own = {
    render: renderer.render,
    layered: renderer.drawLayeredElements,
    cached: renderer.drawCachedElements,
    plain: renderer.drawElements,
    sorted: renderer.getCachedZSortedEles,
    style: renderer.recalculateRenderedStyle,
    find: renderer.findNearestElements,
    notify: renderer.notify,
  }
  const widthOf = createRuler()
  const picture = createLastPicture(cy)
  const named: { ids: readonly string[] } = { ids: [] }
  // Once: each time, Cytoscape would work out the style of every element anew.
  cy.scratch(NAMED, named)
  let isOn = false
  let hasOwnStyle = true
  let isRendering = false
  let isCatchingUp = false
  let shown: Shown = { drawing: { actors: [], edges: [] }, places: new Map(), pins: {} }
  let seen = { marks: NO_MARKS, measures: { size: null, colour: null } as Measures, theme: 'light' as Theme }
  let hovered: string | null = null
  let scene: CrowdScene | null = null
  let isChanged = true
  let names: readonly StandingName[] = []

  const sceneNow = (): CrowdScene => {
    scene ??= toScene({ ...shown, ...seen, hovered })
    return scene
  }
  const redraw = (): void => {
    isChanged = true
    if (isOn) own.notify.call(renderer, 'draw')
  }
  const change = (): void => {
    scene = null
    redraw()
  }
  const place = (zoom: number, extent: Box): readonly StandingName[] => nameCrowd(sceneNow(), { zoom, extent, widthOf })
  /** The names that stand, of the actors as they are now. */
  const namesNow = (): readonly StandingName[] => {
    const standing = new Set(names.map(({ node }) => node.id))
    const now = new Map(sceneNow().nodes.flatMap(node => (standing.has(node.id) ? [[node.id, node] as const] : [])))
    return names.flatMap(({ node, side }) => {
      const found = now.get(node.id)
      return found ? [{ node: found, side }] : []
    })
  }

  const isMoving = (): boolean =>
    renderer.hoverData.dragging || renderer.data.wheelZooming || renderer.pinching || renderer.swipePanning
  const paint = (
    context: CanvasRenderingContext2D,
    view: { readonly zoom: number; readonly extent: Box; readonly names: readonly StandingName[] },
  ): void => {
    drawCrowd(context, sceneNow(), { ...view, theme: seen.theme })
    drawNames(context, { names: view.names, marked: sceneNow().marked }, { ...view, theme: seen.theme })
  }
  const setStyle = (): void => {
    if (!isOn) cy.style(graphStyle(seen.theme))
    else if (hasOwnStyle) cy.style(CROWD_STYLE)
    hasOwnStyle = !isOn
  }

  Object.assign(renderer, {
    render: (...[options]: Parameters<Renderer['render']>) => {
      isRendering = true
      own.render.call(renderer, options)
      isRendering = false
    },
    drawLayeredElements: (...[context, elements, pixels, extent]: Parameters<Renderer['drawLayeredElements']>) => {
      if (!isOn) return own.layered.call(renderer, context, elements, pixels, extent)
      if (isChanged) names = namesNow()
      picture.show(context, {
        pixels,
        isChanged,
        isMoving: isMoving(),
        paint: to => paint(to, { zoom: cy.zoom(), extent, names }),
      })
      isChanged = false
    },
    drawCachedElements: (...[context, elements, pixels, extent]: Parameters<Renderer['drawCachedElements']>) => {
      if (!isOn) own.cached.call(renderer, context, elements, pixels, extent)
    },
    // Of pictures that are exported.
    drawElements: (...[context, elements]: Parameters<Renderer['drawElements']>) => {
      if (!isOn) return own.plain.call(renderer, context, elements)
      const zoom = context.getTransform().a
      const extent = boundsOf(sceneNow().nodes)
      paint(context, { zoom, extent, names: place(zoom, extent) })
    },
    getCachedZSortedEles: (...[isForced]: Parameters<Renderer['getCachedZSortedEles']>) => {
      if (!isOn) return own.sorted.call(renderer, isForced)
      return isRendering ? NOTHING : unsorted(cy.elements().toArray())
    },
    // Where lines begin and end is worked out by itself, and by Cytoscape only where somebody asks for one.
    recalculateRenderedStyle: (...[elements, useCache]: Parameters<Renderer['recalculateRenderedStyle']>) => {
      if (!isOn || !isCatchingUp) own.style.call(renderer, elements, useCache)
    },
    findNearestElements: (...[x, y, interactive, isTouch]: Parameters<Renderer['findNearestElements']>) =>
      isOn
        ? findInCrowd(sceneNow(), { x, y, reach: (isTouch ? 8 : 2) / cy.zoom() }).flatMap(id =>
            cy.getElementById(id).toArray(),
          )
        : own.find.call(renderer, x, y, interactive, isTouch),
    // What happens to single elements is no reason to draw: what is to be seen of it, `show` and the rest are told.
    notify: (...[event, elements]: Parameters<Renderer['notify']>) => {
      if (!isOn || elements === undefined) own.notify.call(renderer, event, elements)
      else renderer.invalidateCachedZSortedEles()
    },
  })
  for (const callback of renderer.beforeRenderCallbacks)
    if (callback.priority === renderer.beforeRenderPriorities.eleCalcs) {
      const { fn } = callback
      callback.fn = (willDraw, time) => {
        if (!isOn) fn(willDraw, time)
      }
    }

  cy.on('drag', 'node', ({ target }) => {
    if (!isOn) return
    shown.places.set(target.id(), { ...target.position() })
    change()
  })
  cy.on('class', ({ target }) => {
    const now = target.hasClass('hover') ? target.id() : hovered === target.id() ? null : hovered
    if (now === hovered) return
    hovered = now
    if (isOn) change()
  })

  return {
    turn: wanted => {
      if (wanted === isOn) return
      isOn = wanted
      names = []
      setStyle()
      // What changed meanwhile was not worked out.
      if (!isOn) cy.elements().emit('bounds')
    },
    isOn: () => isOn,
    show: wanted => {
      shown = wanted
      change()
    },
    setTheme: theme => {
      seen = { ...seen, theme }
      setStyle()
      change()
    },
    mark: marks => {
      if (marks === seen.marks) return
      seen = { ...seen, marks }
      change()
    },
    measure: measures => {
      seen = { ...seen, measures }
      change()
    },
    name: () => {
      names = place(cy.zoom(), cy.extent())
      named.ids = names.map(({ node }) => node.id)
      redraw()
    },
    bounds: () => boundsOf(sceneNow().nodes),
    catchUp: () => {
      const hooks = renderer.onUpdateEleCalcsFns
      renderer.onUpdateEleCalcsFns = []
      isCatchingUp = true
      renderer.flushRenderedStyleQueue()
      isCatchingUp = false
      renderer.onUpdateEleCalcsFns = hooks
    },
  }
}
