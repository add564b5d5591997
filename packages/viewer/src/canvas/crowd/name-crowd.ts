import type { Theme } from '../../encoding'
import { type Box, createPlan, nameBox, SIDES, type Side } from '../plan'
import { FONT, INK, PAPER } from '../style'
import type { CrowdEdge, CrowdNode, CrowdScene } from './crowd-scene'

/** A name that stands, at a side of its actor. */
export interface StandingName {
  readonly node: CrowdNode
  readonly side: Side
}

/** Pixels a name is high: at least so many, and of an actor one is near to it grows with the graph. */
const [LEAST_SIZE, OWN_SIZE] = [12, 13]
/** An actor wider than this many pixels is not written over; the points of a crowd are. */
const BODY = 4
/** Pixels of the window for one name: more names are no help, and cost time in every frame. */
const ROOM = 7000
/** Actors a place is looked for, at most: where the strongest left no room, the others find none. */
const TRIED = 3000
/** Around the window, so much of it at each side is named too, as it may be moved into it. */
const AROUND = 0.5
/** Pixels between two names at each side: closer, they would hide the picture behind them. */
const [APART_X, APART_Y] = [16, 14]
const LINE_HEIGHT = 1.2
const GAP = 4

const nameSize = (zoom: number): number => Math.max(LEAST_SIZE, OWN_SIZE * zoom)

const scaled = ({ x1, y1, x2, y2 }: Box, zoom: number): Box => ({
  x1: x1 * zoom,
  y1: y1 * zoom,
  x2: x2 * zoom,
  y2: y2 * zoom,
})
const grown = ({ x1, y1, x2, y2 }: Box, x: number, y: number): Box => ({
  x1: x1 - x,
  y1: y1 - y,
  x2: x2 + x,
  y2: y2 + y,
})
const meets = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
const isInside = (a: Box, b: Box): boolean => a.x1 >= b.x1 && a.x2 <= b.x2 && a.y1 >= b.y1 && a.y2 <= b.y2

/**
 * Names for a big graph, in pixels of the screen: the strongest in and around the window first, none over another, none cut at the
 * edge of the window, and none over an actor wider than a point. Where some are chosen, only they and what belongs to them are named.
 */
export const nameCrowd = (
  { nodes, isFading }: Pick<CrowdScene, 'nodes' | 'isFading'>,
  {
    zoom,
    extent,
    widthOf,
  }: { readonly zoom: number; readonly extent: Box; readonly widthOf: (text: string) => number },
): readonly StandingName[] => {
  const size = nameSize(zoom)
  const frame = scaled(extent, zoom)
  const around = grown(frame, (frame.x2 - frame.x1) * AROUND, (frame.y2 - frame.y1) * AROUND)
  const bodyOf = ({ x, y, r }: CrowdNode): Box => scaled({ x1: x - r, y1: y - r, x2: x + r, y2: y + r }, zoom)
  const seen = nodes.map(node => ({ node, body: bodyOf(node) })).filter(({ body }) => meets(body, around))
  const plan = createPlan()
  for (const { body } of seen) if (body.x2 - body.x1 > BODY) plan.take(body)
  const standing: StandingName[] = []
  let tried = 0
  let left = Math.ceil(((frame.x2 - frame.x1) * (frame.y2 - frame.y1)) / ROOM)
  for (const { node, body } of seen) {
    if (left === 0 || tried === TRIED) break
    if (isFading && !node.isNear) continue
    tried++
    const room = { width: widthOf(node.name) * size, height: size * LINE_HEIGHT }
    const isWhole = (box: Box): boolean => !meets(box, frame) || isInside(box, frame)
    const side =
      SIDES.find(s => {
        const box = nameBox(body, s, room)
        return isWhole(box) && plan.isFree(box, body)
      }) ?? (node.isChosen ? '' : null)
    if (side === null) continue
    const box = nameBox(body, side, room)
    plan.take(grown(box, APART_X, APART_Y))
    standing.push({ node, side })
    if (meets(box, frame)) left--
  }
  return standing
}

const weightOf = ({ isChosen, rank }: CrowdNode): number => (isChosen ? 700 : rank >= 30 ? 600 : 500)

/** Writes the names, and the words of marked edges, into a picture of the graph, in pixels of the screen at that zoom. */
export const drawNames = (
  context: CanvasRenderingContext2D,
  { names, marked }: { readonly names: readonly StandingName[]; readonly marked: readonly CrowdEdge[] },
  { zoom, theme }: { readonly zoom: number; readonly theme: Theme },
): void => {
  const size = nameSize(zoom)
  context.save()
  context.scale(1 / zoom, 1 / zoom)
  context.strokeStyle = PAPER[theme]
  context.fillStyle = INK[theme]
  context.lineWidth = 5
  context.lineJoin = 'round'
  context.textBaseline = 'middle'
  const write = (text: string, x: number, y: number): void => {
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
  for (const { node, side } of names) {
    const [x, y, r] = [node.x * zoom, node.y * zoom, node.r * zoom]
    const isBeside = side === 'name-right' || side === 'name-left'
    const away = r + GAP + (isBeside ? 0 : (size * LINE_HEIGHT) / 2)
    const [dx, dy] = { '': [0, away], 'name-above': [0, -away], 'name-right': [away, 0], 'name-left': [-away, 0] }[side]
    context.textAlign = side === 'name-right' ? 'left' : side === 'name-left' ? 'right' : 'center'
    context.font = `${weightOf(node)} ${size}px ${FONT}`
    write(node.name, x + dx, y + dy)
  }
  context.textAlign = 'center'
  context.font = `500 ${size}px ${FONT}`
  for (const { from, to, control, words } of marked) {
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
    if (words !== '')
      write(words, (control ? (x + control.x) / 2 : x) * zoom, (control ? (y + control.y) / 2 : y) * zoom)
  }
  context.restore()
}
