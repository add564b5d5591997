import Graph from 'graphology'
import type { LayoutName, Place } from '../state/view-state'
import { pushApart } from './push-apart'

export interface LayoutNode {
  readonly id: string
  readonly type: string
  readonly size: number
  readonly weight: number
  /** Kept where it is. */
  readonly place: Place | null
}
export interface LayoutJob {
  readonly layout: LayoutName
  /** Width of the window by its height. */
  readonly aspect: number
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
}
export type Positions = Readonly<Record<string, Place>>

/** A part of more actors than this starts from its communities, and needs few rounds from there. */
export const LARGE = 1000

export type Layouted = InstanceType<typeof Graph>

export const toGraph = ({ nodes, edges }: LayoutJob): Layouted => {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const node of nodes) graph.addNode(node.id, { size: node.size })
  for (const { source, target, weight } of edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.updateUndirectedEdge(source, target, old => ({
        weight: (old.weight ?? 0) + Math.min(4, 1 + Math.log2(weight)),
      }))
  return graph
}

/** The actors of a large graph as discs, moved apart; those to keep stay. */
export const discsApart = (
  graph: Layouted,
  { margin, keep }: { readonly margin: number; readonly keep: ReadonlySet<string> },
) => {
  const discs = graph.mapNodes((id, { x, y, size }) => ({
    id,
    x: x as number,
    y: y as number,
    r: size as number,
    isFixed: keep.has(id),
  }))
  pushApart(discs, { margin })
  return discs
}
