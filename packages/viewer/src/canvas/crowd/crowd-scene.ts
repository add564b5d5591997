import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { changeLook } from '../../compare/change-looks.js'
import { quadLook, type Theme, typeLook } from '../../encoding.js'

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
  readonly element: NodeSingular
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
  readonly from: CrowdNode
  readonly to: CrowdNode
  /** The point a curved line is drawn to, where a pair has several; null where the line is straight. */
  readonly control: { readonly x: number; readonly y: number } | null
  readonly look: LineLook
  readonly isMarked: boolean
  readonly isNear: boolean
  readonly words: string
  readonly element: EdgeSingular
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

const toNode = (node: NodeSingular, theme: Theme): CrowdNode => {
  const { x, y } = node.position()
  const data = node.data()
  const look = typeLook(data.type)
  return {
    id: data.id,
    x,
    y,
    r: data.size / 2,
    shape: look.shape,
    colour: data.tint ?? look[theme],
    name: data.label,
    rank: data.rank,
    isChosen: node.hasClass('chosen'),
    isNear: node.hasClass('near'),
    isHovered: node.hasClass('hover'),
    isPinned: node.hasClass('pinned'),
    element: node,
  }
}

/** Makes looks, each once: lines of one look share one object. */
const createLooks = (theme: Theme) => {
  const looks = new Map<string, LineLook>()
  return (data: Readonly<Record<string, never>>): LineLook => {
    const isCompared = data.change !== 'none'
    const strength = Math.round(2 * data.strength) / 2
    const key = `${isCompared ? data.change : `${data.quad} ${strength}`} ${data.line} ${data.end} ${data.faint}`
    const known = looks.get(key)
    if (known) return known
    const quad = quadLook(data.quad)
    const change = isCompared ? changeLook(data.change) : null
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

const byImportance = (a: CrowdNode, b: CrowdNode): number =>
  Number(b.isChosen) - Number(a.isChosen) ||
  Number(b.isNear) - Number(a.isNear) ||
  b.rank - a.rank ||
  (a.id < b.id ? -1 : 1)

/** Relations between these actors; those of one pair are bent away from each other. */
const toEdges = (
  elements: readonly EdgeSingular[],
  { nodes, theme }: { readonly nodes: readonly CrowdNode[]; readonly theme: Theme },
): readonly CrowdEdge[] => {
  const lookOf = createLooks(theme)
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]))
  const ends = elements.map(element => {
    const { source, target } = element.data()
    return [numbers.get(source)!, numbers.get(target)!] as const
  })
  const pairs = ends.map(([a, b]) => Math.min(a, b) * nodes.length + Math.max(a, b))
  const sizes = new Map<number, number>()
  for (const pair of pairs) sizes.set(pair, (sizes.get(pair) ?? 0) + 1)
  const seen = new Map<number, number>()
  return elements.map((element, i): CrowdEdge => {
    const data = element.data()
    const [from, to] = [nodes[ends[i][0]], nodes[ends[i][1]]]
    const at = seen.get(pairs[i]) ?? 0
    seen.set(pairs[i], at + 1)
    const isMarked = element.hasClass('chosen') || element.hasClass('hover') || element.hasClass('way')
    return {
      from,
      to,
      control: controlOf(from, to, { at, of: sizes.get(pairs[i])! }),
      look: lookOf(data),
      isMarked,
      isNear: isMarked || from.isChosen || to.isChosen,
      words: data.label,
      element,
    }
  })
}

/** What is on the canvas now. */
export const readScene = (cy: Core, theme: Theme): CrowdScene => {
  const nodes = cy
    .nodes()
    .toArray()
    .map(node => toNode(node, theme))
  const edges = toEdges(cy.edges().toArray(), { nodes, theme })
  return {
    nodes: [...nodes].sort(byImportance),
    edges,
    strokes: toStrokes(edges),
    marked: edges.filter(e => e.isMarked),
    isFading: nodes.some(n => n.isNear),
  }
}
