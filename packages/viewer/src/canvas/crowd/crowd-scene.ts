import { changeLook } from '../../compare/change-looks.js'
import { quadLook, type Theme, typeLook } from '../../encoding.js'
import type { Measures } from '../../measures/measure-job.js'
import type { Place } from '../../state/view-state.js'
import type { Drawing, DrawnEdge } from '../elements.js'
import { type ActorLook, lookOf } from '../look.js'
import type { Marks } from '../marks.js'

/** What a scene is made from: nothing of it has to be in Cytoscape yet. */
export interface SceneParts {
  readonly drawing: Drawing
  /** Where actors stand; one without a place is left out, with its relations. */
  readonly places: ReadonlyMap<string, Place>
  readonly pins: Readonly<Record<string, Place>>
  readonly marks: Marks
  /** What is pointed at. */
  readonly hovered: string | null
  readonly measures: Measures
  readonly theme: Theme
}

/** An actor of a big graph, as it is drawn. */
export interface CrowdNode {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly r: number
  readonly shape: string
  readonly colour: string
  readonly name: string
  readonly rank: number
  readonly isChosen: boolean
  readonly isNear: boolean
  readonly isHovered: boolean
  readonly isPinned: boolean
}

/** How lines of one kind look. */
export interface LineLook {
  readonly colour: string
  readonly width: number
  readonly line: 'solid' | 'dashed' | 'dotted'
  readonly end: 'triangle' | 'tee' | 'none'
  readonly faint: number
}

export interface CrowdEdge {
  readonly id: string
  readonly from: CrowdNode
  readonly to: CrowdNode
  /** The point a curved line is drawn to, where a pair has several; null where the line is straight. */
  readonly control: { readonly x: number; readonly y: number } | null
  readonly look: LineLook
  readonly isMarked: boolean
  readonly isNear: boolean
  readonly isHovered: boolean
  readonly words: string
}

/** All that is drawn of a big graph. */
export interface CrowdScene {
  /** The strongest first, those that are chosen and what belongs to them before all others. */
  readonly nodes: readonly CrowdNode[]
  readonly edges: readonly CrowdEdge[]
  /** Edges of one look that are drawn in one stroke. */
  readonly strokes: readonly (readonly CrowdEdge[])[]
  /** Edges that are chosen, on a way that is shown, or pointed at. */
  readonly marked: readonly CrowdEdge[]
  /** Whether some are chosen, and the rest fades. */
  readonly isFading: boolean
}

/** Steps between the lines of one pair, as in the style of a small graph. */
const STEP = 34

/** Makes looks, each once: lines of one look share one object. */
const createLooks = (theme: Theme) => {
  const looks = new Map<string, LineLook>()
  return ({ data }: DrawnEdge): LineLook => {
    const strength = Math.round(2 * data.strength) / 2
    const key = `${data.change === 'none' ? `${data.quad} ${strength}` : data.change} ${data.line} ${data.end} ${data.faint}`
    const known = looks.get(key)
    if (known) return known
    const quad = quadLook(data.quad)
    const change = data.change === 'none' ? null : changeLook(data.change)
    const made: LineLook = {
      colour: (change ?? quad)[theme],
      width: change?.width ?? quad.width - 0.5 + (strength / 6) * 6.5,
      line: change?.line ?? data.line,
      end: data.end,
      faint: data.faint,
    }
    looks.set(key, made)
    return made
  }
}

/** Bends the lines of a pair away from each other; one alone is straight. */
const controlOf = (from: CrowdNode, to: CrowdNode, { at, of }: { readonly at: number; readonly of: number }) => {
  if (of === 1 || from === to) return null
  const [first, second] = from.id < to.id ? [from, to] : [to, from]
  const [dx, dy] = [second.x - first.x, second.y - first.y]
  const length = Math.hypot(dx, dy) || 1
  const off = (at - (of - 1) / 2) * STEP
  return { x: (from.x + to.x) / 2 - (dy / length) * off, y: (from.y + to.y) / 2 + (dx / length) * off }
}

/** Lines in one stroke: of more, the browser takes longer over where they cross than over drawing them. */
const IN_ONE_STROKE = 60

/** A stroke is drawn where its last line is in their order, so that no class of relations covers all others. */
const toStrokes = (edges: readonly CrowdEdge[]): readonly (readonly CrowdEdge[])[] => {
  const open = new Map<LineLook, CrowdEdge[]>()
  const strokes: (readonly CrowdEdge[])[] = []
  for (const edge of edges) {
    const stroke = open.get(edge.look) ?? []
    stroke.push(edge)
    open.set(edge.look, stroke)
    if (stroke.length < IN_ONE_STROKE) continue
    strokes.push(stroke)
    open.delete(edge.look)
  }
  return [...strokes, ...open.values()]
}

/** The strongest first; of two alike the one that comes first. One sort of numbers: comparing pair by pair takes ten times as long. */
const byRank = (nodes: readonly CrowdNode[]): readonly CrowdNode[] => {
  const most = nodes.length || 1
  const keys = Float64Array.from(nodes, ({ rank }, i) => -rank * most + i).sort()
  return Array.from(keys, key => nodes[((key % most) + most) % most])
}

/** Those that are chosen and what belongs to them before all others. */
const inOrder = (nodes: readonly CrowdNode[], isFading: boolean): readonly CrowdNode[] => {
  const ranked = byRank(nodes)
  if (!isFading && !ranked.some(n => n.isChosen)) return ranked
  return [
    ...ranked.filter(n => n.isChosen),
    ...ranked.filter(n => n.isNear && !n.isChosen),
    ...ranked.filter(n => !n.isNear && !n.isChosen),
  ]
}

const toNodes = ({ drawing, places, pins, marks, hovered, measures, theme }: SceneParts): readonly CrowdNode[] => {
  const ownLook = lookOf(measures, theme)
  return drawing.actors.flatMap(actor => {
    const { id, type, statements } = actor
    const place = places.get(id)
    if (place === undefined) return []
    const { size, tint, label }: ActorLook = ownLook(actor)
    const look = typeLook(type)
    return {
      id,
      x: place.x,
      y: place.y,
      r: size / 2,
      shape: look.shape,
      colour: tint ?? look[theme],
      name: label,
      rank: statements,
      isChosen: marks.chosen.has(id),
      isNear: marks.near.has(id),
      isHovered: hovered === id,
      isPinned: id in pins,
    }
  })
}

/** Relations between these actors; those of one pair are bent away from each other. */
const toEdges = ({ drawing, marks, hovered, theme }: SceneParts, nodes: readonly CrowdNode[]): readonly CrowdEdge[] => {
  const lineOf = createLooks(theme)
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]))
  const joined = drawing.edges.flatMap(edge => {
    const [a, b] = [numbers.get(edge.source), numbers.get(edge.target)]
    if (a === undefined || b === undefined) return []
    return { edge, from: nodes[a], to: nodes[b], pair: Math.min(a, b) * nodes.length + Math.max(a, b) }
  })
  const sizes = new Map<number, number>()
  for (const { pair } of joined) sizes.set(pair, (sizes.get(pair) ?? 0) + 1)
  const seen = new Map<number, number>()
  return joined.map(({ edge, from, to, pair }): CrowdEdge => {
    const at = seen.get(pair) ?? 0
    seen.set(pair, at + 1)
    const isHovered = hovered === edge.id
    const isMarked = isHovered || marks.chosen.has(edge.id) || marks.way.has(edge.id)
    return {
      id: edge.id,
      from,
      to,
      control: controlOf(from, to, { at, of: sizes.get(pair)! }),
      look: lineOf(edge),
      isMarked,
      isNear: isMarked || from.isChosen || to.isChosen,
      isHovered,
      words: edge.data.label,
    }
  })
}

/** All that is drawn of these parts. */
export const toScene = (parts: SceneParts): CrowdScene => {
  const nodes = toNodes(parts)
  const edges = toEdges(parts, nodes)
  const isFading = nodes.some(n => n.isNear)
  return {
    nodes: inOrder(nodes, isFading),
    edges,
    strokes: toStrokes(edges),
    marked: edges.filter(e => e.isMarked),
    isFading,
  }
}
