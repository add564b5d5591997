import type { AnswerView } from '@newsgraph/core'
import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useRef, useState } from 'react'
import { fit } from '../canvas/fit'
import { DIRECTIONS, edgesOf, nextInDirection } from '../canvas/highlight'
import { createLabeller } from '../canvas/labels'
import { graphStyle } from '../canvas/style'
import { counted, readable, type Theme } from '../encoding'
import { announce, useSession } from '../state/session'
import { runLayout } from '../worker/run-job'
import { answerStyle, nodeSize, nodeType, titleOf, toElements } from './answer-elements'
import { Inspector } from './inspector'

declare global {
  interface Window {
    /** The drawn answer, for tests that look at what is on its canvas. */
    newsgraphAnswer?: Core
  }
}

const layOut = async (cy: Core, graph: AnswerView): Promise<void> => {
  const places = await runLayout({
    layout: 'force',
    aspect: Math.min(3, Math.max(0.5, cy.width() / Math.max(1, cy.height()))),
    nodes: graph.nodes.map(n => ({ id: n.id, type: nodeType(n), size: nodeSize(n), weight: 1, place: null })),
    edges: graph.relationships.map(r => ({ source: r.start, target: r.end, weight: 1 })),
  })
  if (cy.destroyed()) return
  cy.batch(() => cy.nodes().forEach(n => void n.position({ ...(places[n.id()] ?? { x: 0, y: 0 }) })))
  fit(cy)
}

/** Counts by label and type, the most first. */
const overview = (graph: AnswerView): string => {
  const count = (names: readonly string[]): readonly string[] => {
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    return [...counts].sort(([, a], [, b]) => b - a).map(([name, n]) => `${n} ${name}`)
  }
  const nodes = count(graph.nodes.map(n => n.labels[0] ?? 'node'))
  const types = count(graph.relationships.map(r => readable(r.type)))
  const shown = [nodes.join(', '), types.slice(0, 6).join(', ')].filter(Boolean).join(' · ')
  return graph.leftOut > 0 ? `${shown} · ${counted(graph.leftOut, 'more node')} left out` : shown
}

/** The nodes and relationships of an answer as a graph of its own; what is chosen is shown beside it, with what is behind it. */
export const AnswerCanvas = ({ graph, theme }: { readonly graph: AnswerView; readonly theme: Theme }) => {
  const { meta } = useSession()
  const holder = useRef<HTMLDivElement>(null)
  const core = useRef<Core | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const symmetric = new Set(meta?.relations.filter(r => r.symmetric).map(r => r.name))
  const isSymmetric = (relation: string): boolean => symmetric.has(relation)

  useEffect(() => {
    const box = holder.current!
    const cy = cytoscape({
      container: box,
      elements: [...toElements(graph, isSymmetric)],
      layout: { name: 'null' },
      minZoom: 0.05,
      maxZoom: 4,
    })
    const labeller = createLabeller(cy)
    core.current = cy
    window.newsgraphAnswer = cy
    cy.on('tap', 'node, edge', ({ target }) => setChosen(target.id()))
    cy.on('tap', event => event.target === cy && setChosen(null))
    cy.on('zoom dragfree', labeller.place)
    const resizing = new ResizeObserver(() => fit(cy))
    void layOut(cy, graph).then(() => {
      if (cy.destroyed()) return
      resizing.observe(box)
      labeller.place()
      box.dataset.state = 'drawn'
    })
    return () => {
      resizing.disconnect()
      box.dataset.state = 'drawing'
      cy.destroy()
    }
  }, [graph])
  useEffect(
    () => void core.current?.style([...(graphStyle(theme) as object[]), ...(answerStyle(theme) as object[])] as never),
    [theme, graph],
  )
  useEffect(() => {
    core.current?.elements('.chosen').removeClass('chosen')
    if (chosen !== null) core.current?.getElementById(chosen).addClass('chosen')
  }, [chosen])

  const node = graph.nodes.find(n => n.id === chosen)
  const relationship = graph.relationships.find(r => `r${r.id}` === chosen)
  /** Keys of the small canvas; true where one was used. */
  const onKey = (key: string): boolean => {
    const cy = core.current!
    const from = node?.id ?? relationship?.start ?? null
    const direction = DIRECTIONS[key]
    const next = direction
      ? nextInDirection(cy, from, direction)
      : key.toLowerCase() === 'r' && from !== null
        ? nextOf(edgesOf(cy, from), chosen)
        : undefined
    if (next === undefined) return false
    if (next !== null) {
      setChosen(next)
      const to = graph.nodes.find(n => n.id === next)
      const edge = cy.edges().filter(e => e.id() === next)[0]
      announce(to ? titleOf(to) : `${edge.source().data('label')} ${edge.data('label')} ${edge.target().data('label')}`)
    }
    return true
  }
  return (
    <div className="answer">
      <div className="answer-graph">
        <p className="soft">{overview(graph)}</p>
        <div
          className="answer-canvas"
          ref={holder}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the application role is interactive
          tabIndex={0}
          aria-label={`Answer as a graph of ${counted(graph.nodes.length, 'node')} and ${counted(graph.relationships.length, 'relationship')}. Arrow keys go from node to node, R steps through relationships. The table has the same.`}
          onKeyDown={event => {
            if (event.ctrlKey || event.metaKey || event.altKey || !onKey(event.key)) return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      </div>
      {(node || relationship) && (
        <Inspector
          key={chosen}
          node={node ?? null}
          relationship={
            relationship
              ? {
                  ...relationship,
                  isSymmetric: isSymmetric(relationship.type),
                  from: graph.nodes.find(n => n.id === relationship.start)!,
                  to: graph.nodes.find(n => n.id === relationship.end)!,
                }
              : null
          }
          theme={theme}
        />
      )}
    </div>
  )
}

const nextOf = (ids: readonly string[], current: string | null): string | null =>
  ids[(ids.indexOf(current ?? '') + 1) % ids.length] ?? null
