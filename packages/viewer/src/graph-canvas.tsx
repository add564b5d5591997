import { findRelation, type GraphView } from '@newsgraph/core'
import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { readable } from './encoding'
import { graphStyle } from './graph-style'

export type Selection =
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  | null

export interface Visible {
  readonly types: ReadonlySet<string>
  readonly quads: ReadonlySet<number>
  readonly minConfidence: number
}

interface Props {
  readonly graph: GraphView
  readonly theme: 'light' | 'dark'
  readonly selection: Selection
  readonly visible: Visible
  readonly onSelect: (selection: Selection) => void
}

declare global {
  interface Window {
    /** The drawn graph, for tests that look at what is on the canvas. */
    newsgraphCanvas?: Core
  }
}

const toElements = (graph: GraphView): cytoscape.ElementDefinition[] => {
  const degree = new Map<string, number>()
  for (const edge of graph.edges)
    for (const id of [edge.source, edge.target]) degree.set(id, (degree.get(id) ?? 0) + edge.statements)
  return [
    ...graph.actors.map(a => ({
      data: { id: a.id, label: a.name, type: a.type, size: 22 + 8 * Math.log2(1 + (degree.get(a.id) ?? 0)) },
      position: { x: a.x, y: a.y },
    })),
    ...graph.edges.map(e => ({
      data: {
        id: e.key,
        source: e.source,
        target: e.target,
        quad: e.quad ?? 0,
        confidence: e.confidence,
        symmetric: findRelation(e.relation)?.symmetric ?? false,
        weight: Math.log2(e.statements),
        label: e.statements > 1 ? `${readable(e.relation)} · ${e.statements}` : readable(e.relation),
      },
    })),
  ]
}

const applySelection = (cy: Core, selection: Selection): void => {
  cy.batch(() => {
    cy.elements().removeClass('faded').unselect()
    if (!selection) return
    const chosen = cy.getElementById(selection.id)
    chosen.select()
    const near = selection.kind === 'edge' ? chosen.union(chosen.connectedNodes()) : chosen.closedNeighborhood()
    cy.elements().difference(near).addClass('faded')
  })
}

/** Brings what was selected outside the window (from the list) into it. */
const reveal = (cy: Core, selection: Selection): void => {
  cy.resize()
  if (!selection) return
  const chosen = cy.getElementById(selection.id)
  const box = chosen.union(chosen.connectedNodes()).renderedBoundingBox()
  const isInside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height()
  if (!isInside) cy.center(chosen)
}

const applyFilters = (cy: Core, { types, quads, minConfidence }: Visible): void => {
  cy.batch(() => {
    cy.nodes().forEach(node => void node.toggleClass('hidden', !types.has(node.data('type'))))
    cy.edges().forEach(
      edge => void edge.toggleClass('hidden', !quads.has(edge.data('quad')) || edge.data('confidence') < minConfidence),
    )
  })
}

/** The graph on a canvas. Clicking an edge or an actor selects it; a click beside clears. */
export const GraphCanvas = ({ graph, theme, selection, visible, onSelect }: Props) => {
  const holder = useRef<HTMLDivElement>(null)
  const core = useRef<Core | null>(null)
  useEffect(() => {
    const cy = cytoscape({
      container: holder.current,
      elements: toElements(graph),
      layout: { name: 'preset', fit: true, padding: 40 },
      style: graphStyle('light'),
      minZoom: 0.1,
      maxZoom: 4,
    })
    cy.on('tap', 'edge', event => onSelect({ kind: 'edge', id: event.target.id() }))
    cy.on('tap', 'node', event => onSelect({ kind: 'actor', id: event.target.id() }))
    cy.on('tap', event => {
      if (event.target === cy) onSelect(null)
    })
    core.current = cy
    window.newsgraphCanvas = cy
    return () => cy.destroy()
  }, [graph, onSelect])
  useEffect(() => void core.current?.style(graphStyle(theme)), [theme, graph])
  useEffect(() => void (core.current && applyFilters(core.current, visible)), [visible, graph])
  useEffect(() => {
    if (!core.current) return
    applySelection(core.current, selection)
    reveal(core.current, selection)
  }, [selection, graph])
  const zoom = (factor: number): void => {
    const cy = core.current
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  }
  return (
    <div className="canvas">
      <div
        className="canvas-holder"
        ref={holder}
        role="img"
        aria-label={`Graph of ${graph.actors.length} actors. The list of relations on the left holds the same content.`}
      />
      <div className="canvas-tools">
        <button type="button" onClick={() => zoom(1.3)} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => zoom(1 / 1.3)} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => core.current?.fit(undefined, 40)} aria-label="Fit to window">
          ⤢
        </button>
      </div>
    </div>
  )
}
