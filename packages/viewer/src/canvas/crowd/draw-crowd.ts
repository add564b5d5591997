import type { Theme } from '../../encoding'
import type { Box } from '../plan'
import { cornersOf } from '../shapes'
import { ACCENT, INK, PAPER } from '../style'
import type { CrowdEdge, CrowdNode, CrowdScene, LineLook } from './crowd-scene'

/** What of a big graph is drawn, and how. */
export interface CrowdView {
  /** Pixels for one unit of the graph. */
  readonly zoom: number
  /** What of the graph is seen. */
  readonly extent: Box
  readonly theme: Theme
}

/** What is smaller than so many pixels is drawn simpler, or not at all: nobody would see it. */
const [SEEN_DASH, SEEN_END, SEEN_BORDER, SEEN_SHAPE] = [3, 1.2, 0.5, 2.2]
/** Pixels from which on a line is no hair. */
const WIDE = 0.8
const FADED = 0.13
const DASHES = { solid: [], dashed: [9, 5], dotted: [2, 5] } as const

const canSee = ({ from, to, control }: CrowdEdge, { x1, y1, x2, y2 }: Box): boolean =>
  Math.min(from.x, to.x, control?.x ?? from.x) <= x2 &&
  Math.max(from.x, to.x, control?.x ?? from.x) >= x1 &&
  Math.min(from.y, to.y, control?.y ?? from.y) <= y2 &&
  Math.max(from.y, to.y, control?.y ?? from.y) >= y1

const tracePath = (context: CanvasRenderingContext2D, { from, to, control }: CrowdEdge): void => {
  if (from === to) {
    context.moveTo(from.x, from.y)
    context.arc(from.x + from.r, from.y - from.r, from.r, Math.PI / 2, 3 * Math.PI)
    return
  }
  context.moveTo(from.x, from.y)
  if (control) context.quadraticCurveTo(control.x, control.y, to.x, to.y)
  else context.lineTo(to.x, to.y)
}

/** Hairs are drawn together, wider lines each by itself: each is the faster way. */
const strokeAll = (context: CanvasRenderingContext2D, edges: readonly CrowdEdge[], isWide: boolean): void => {
  context.beginPath()
  for (const edge of edges) {
    tracePath(context, edge)
    if (!isWide) continue
    context.stroke()
    context.beginPath()
  }
  context.stroke()
}

/** Sizes of the ends as Cytoscape has them. */
const endSize = ({ width, end }: LineLook): number =>
  Math.max((width * 13.37) ** 0.9, 29) * (end === 'tee' ? 1.2 : 0.85)

const traceEnd = (context: CanvasRenderingContext2D, { from, to, control, look }: CrowdEdge): void => {
  const start = control ?? from
  const length = Math.hypot(to.x - start.x, to.y - start.y)
  if (length === 0) return
  const [dx, dy] = [(to.x - start.x) / length, (to.y - start.y) / length]
  const [x, y] = [to.x - dx * to.r, to.y - dy * to.r]
  const size = endSize(look)
  const half = 0.15 * size
  const long = (look.end === 'tee' ? 0.1 : 0.3) * size
  const tip = look.end === 'tee' ? half : 0
  context.moveTo(x + dy * tip, y - dx * tip)
  context.lineTo(x - dy * tip, y + dx * tip)
  context.lineTo(x - dx * long - dy * half, y - dy * long + dx * half)
  context.lineTo(x - dx * long + dy * half, y - dy * long - dx * half)
  context.closePath()
}

const fillEnds = (context: CanvasRenderingContext2D, edges: readonly CrowdEdge[]): void => {
  context.beginPath()
  for (const edge of edges) if (edge.from !== edge.to) traceEnd(context, edge)
  context.fill()
}

const drawLines = (
  context: CanvasRenderingContext2D,
  edges: readonly CrowdEdge[],
  { zoom, alpha }: { readonly zoom: number; readonly alpha: number },
): void => {
  if (edges.length === 0) return
  const { look } = edges[0]
  const isDashed = look.line !== 'solid' && DASHES[look.line][1] * zoom >= SEEN_DASH
  context.globalAlpha = look.faint * alpha * (look.line === 'solid' || isDashed ? 1 : 0.6)
  context.strokeStyle = look.colour
  context.fillStyle = look.colour
  context.lineWidth = look.width
  context.lineCap = look.line === 'dotted' ? 'round' : 'butt'
  context.setLineDash(isDashed ? [...DASHES[look.line]] : [])
  strokeAll(context, edges, look.width * zoom > WIDE)
  context.setLineDash([])
  if (look.end !== 'none' && 0.3 * endSize(look) * zoom >= SEEN_END) fillEnds(context, edges)
}

/** The light behind what is chosen or pointed at. */
const drawMarks = (
  context: CanvasRenderingContext2D,
  edges: readonly CrowdEdge[],
  { zoom, theme }: CrowdView,
): void => {
  context.strokeStyle = ACCENT[theme]
  context.lineCap = 'round'
  for (const edge of edges) {
    context.globalAlpha = edge.isHovered ? 0.14 : 0.3
    context.lineWidth = edge.look.width + Math.max(12, 8 / zoom)
    context.beginPath()
    tracePath(context, edge)
    context.stroke()
  }
}

const traceShape = (context: CanvasRenderingContext2D, { x, y, r, shape }: CrowdNode): void => {
  const corners = cornersOf(shape)
  context.beginPath()
  if (corners) {
    for (const [i, [a, b]] of corners.entries())
      if (i === 0) context.moveTo(x + a * r, y + b * r)
      else context.lineTo(x + a * r, y + b * r)
    context.closePath()
  } else if (shape === 'ellipse') context.arc(x, y, r, 0, 2 * Math.PI)
  else if (shape === 'rectangle') context.rect(x - r, y - r, 2 * r, 2 * r)
  else context.roundRect(x - r, y - r, 2 * r, 2 * r, r / 2)
}

const drawNode = (context: CanvasRenderingContext2D, node: CrowdNode, { zoom, theme }: CrowdView): void => {
  if (node.isChosen || node.isHovered) {
    const alpha = context.globalAlpha
    context.fillStyle = ACCENT[theme]
    context.globalAlpha = node.isChosen ? 0.3 : 0.14
    context.beginPath()
    context.arc(node.x, node.y, node.r + Math.max(9, 6 / zoom), 0, 2 * Math.PI)
    context.fill()
    context.globalAlpha = alpha
  }
  context.fillStyle = node.colour
  const isMarked = node.isChosen || node.isPinned
  if (node.r * zoom < SEEN_SHAPE && !isMarked) {
    context.fillRect(node.x - node.r, node.y - node.r, 2 * node.r, 2 * node.r)
    return
  }
  traceShape(context, node)
  context.fill()
  const border = isMarked ? 3 : 1.5
  if (border * zoom < SEEN_BORDER) return
  context.lineWidth = border
  context.strokeStyle = isMarked ? INK[theme] : PAPER[theme]
  context.stroke()
}

/** Draws lines and actors of a big graph; the strongest actors last, so that they lie over the others. */
export const drawCrowd = (context: CanvasRenderingContext2D, scene: CrowdScene, view: CrowdView): void => {
  const { zoom, extent } = view
  const isSeen = ({ x, y, r }: CrowdNode): boolean =>
    x + r >= extent.x1 && x - r <= extent.x2 && y + r >= extent.y1 && y - r <= extent.y2
  const layer = (isNear: boolean | null, alpha: number): void => {
    if (isNear !== false) drawMarks(context, scene.marked, view)
    for (const edges of scene.strokes)
      drawLines(
        context,
        edges.filter(e => (isNear === null || e.isNear === isNear) && canSee(e, extent)),
        { zoom, alpha },
      )
    context.globalAlpha = alpha
    for (let i = scene.nodes.length - 1; i >= 0; i--) {
      const node = scene.nodes[i]
      if ((isNear === null || node.isNear === isNear) && isSeen(node)) drawNode(context, node, view)
    }
  }
  context.save()
  if (scene.isFading) {
    layer(false, FADED)
    layer(true, 1)
  } else layer(null, 1)
  context.restore()
}
