import type { Core, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { Theme } from '../../encoding'
import { boundsOf } from '../bounds'
import type { Box } from '../plan'
import { createRuler } from '../ruler'
import { graphStyle } from '../style'
import { type CrowdScene, readScene } from './crowd-scene'
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
  drawLayeredElements: (context: CanvasRenderingContext2D, elements: unknown, pixels: number, extent: Box) => void
  drawCachedElements: (context: CanvasRenderingContext2D, elements: unknown, pixels: number, extent: Box) => void
  drawElements: (context: CanvasRenderingContext2D, elements: unknown) => void
  recalculateRenderedStyle: (elements: { readonly length: number }, useCache?: boolean) => void
  findNearestElements: (
    x: number,
    y: number,
    interactive: boolean,
    isTouch: boolean,
  ) => readonly (NodeSingular | EdgeSingular)[]
  notify: (event: string, elements?: unknown) => void
  beforeRenderCallbacks: { fn: (willDraw: boolean, time: number) => void; readonly priority: number }[]
  readonly beforeRenderPriorities: { readonly eleCalcs: number }
  onUpdateEleCalcsFns?: readonly unknown[]
  readonly hoverData: { readonly dragging: boolean }
  readonly data: { readonly wheelZooming: boolean }
  readonly pinching: boolean
  readonly swipePanning: boolean
}
const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer()

export interface Crowd {
  /** Draws a big graph from now on, or leaves it to Cytoscape again. */
  readonly turn: (isOn: boolean) => void
  readonly isOn: () => boolean
  readonly setTheme: (theme: Theme) => void
  /** Gives names their places for what is seen now. */
  readonly name: () => void
}

/** Draws a graph of many thousand actors and relations in place of Cytoscape, which stays what holds them and hears the mouse. */
export const createCrowd = (cy: Core): Crowd => {
  const renderer = rendererOf(cy)
  const own = {
    layered: renderer.drawLayeredElements,
    cached: renderer.drawCachedElements,
    plain: renderer.drawElements,
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
  let isInFrame = false
  let theme: Theme = 'light'
  let scene: CrowdScene | null = null
  let names: readonly StandingName[] = []

  const sceneNow = (): CrowdScene => {
    scene ??= readScene(cy, theme)
    return scene
  }
  const place = (zoom: number, extent: Box): readonly StandingName[] => nameCrowd(sceneNow(), { zoom, extent, widthOf })
  const fresh = (): readonly StandingName[] => {
    const now = new Map(sceneNow().nodes.map(n => [n.id, n]))
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
    drawCrowd(context, sceneNow(), { ...view, theme })
    drawNames(context, { names: view.names, marked: sceneNow().marked }, { ...view, theme })
  }
  const setStyle = (): void => {
    if (!isOn) cy.style(graphStyle(theme))
    else if (hasOwnStyle) cy.style(CROWD_STYLE)
    else renderer.notify('draw')
    hasOwnStyle = !isOn
  }

  Object.assign(renderer, {
    drawLayeredElements: (...[context, elements, pixels, extent]: Parameters<Renderer['drawLayeredElements']>) => {
      if (!isOn) return own.layered.call(renderer, context, elements, pixels, extent)
      const isFresh = scene !== null
      if (!isFresh) names = fresh()
      picture.show(context, {
        pixels,
        isMoving: isFresh && isMoving(),
        paint: to => paint(to, { zoom: cy.zoom(), extent, names }),
      })
    },
    drawCachedElements: (...[context, elements, pixels, extent]: Parameters<Renderer['drawCachedElements']>) => {
      if (!isOn) own.cached.call(renderer, context, elements, pixels, extent)
    },
    // Of pictures that are exported.
    drawElements: (...[context, elements]: Parameters<Renderer['drawElements']>) => {
      if (!isOn) return own.plain.call(renderer, context, elements)
      const zoom = context.getTransform().a
      const extent = boundsOf(cy)
      paint(context, { zoom, extent, names: place(zoom, extent) })
    },
    // Where lines begin and end is worked out by itself, and by Cytoscape only where somebody asks for one.
    recalculateRenderedStyle: (...[elements, useCache]: Parameters<Renderer['recalculateRenderedStyle']>) => {
      if (!isOn || !isInFrame) own.style.call(renderer, elements, useCache)
    },
    findNearestElements: (...[x, y, interactive, isTouch]: Parameters<Renderer['findNearestElements']>) =>
      isOn
        ? findInCrowd(sceneNow(), { x, y, reach: (isTouch ? 8 : 2) / cy.zoom() })
        : own.find.call(renderer, x, y, interactive, isTouch),
    notify: (...[event, elements]: Parameters<Renderer['notify']>) => {
      if (event !== 'viewport' && event !== 'resize') scene = null
      own.notify.call(renderer, event, elements)
    },
  })
  for (const callback of renderer.beforeRenderCallbacks)
    if (callback.priority === renderer.beforeRenderPriorities.eleCalcs) {
      const { fn } = callback
      callback.fn = (willDraw, time) => {
        const hooks = renderer.onUpdateEleCalcsFns
        if (isOn) renderer.onUpdateEleCalcsFns = []
        isInFrame = true
        fn(willDraw, time)
        isInFrame = false
        renderer.onUpdateEleCalcsFns = hooks
      }
    }

  // No class changes a style here, so that Cytoscape tells its renderer nothing of it.
  cy.on('class data', () => {
    scene = null
    if (isOn) renderer.notify('draw')
  })

  return {
    turn: wanted => {
      if (wanted === isOn) return
      isOn = wanted
      scene = null
      names = []
      setStyle()
      // What changed meanwhile was not worked out.
      if (!isOn) cy.elements().emit('bounds')
    },
    isOn: () => isOn,
    setTheme: wanted => {
      theme = wanted
      scene = null
      setStyle()
    },
    name: () => {
      names = place(cy.zoom(), cy.extent())
      named.ids = names.map(({ node }) => node.id)
      renderer.notify('draw')
    },
  }
}
