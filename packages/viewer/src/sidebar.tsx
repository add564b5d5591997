import type { GraphView } from '@newsgraph/core'
import { ACTOR_LOOKS, QUAD_LOOKS, readable } from './encoding'
import type { Selection, Visible } from './graph-canvas'

interface Props {
  readonly graph: GraphView
  readonly visible: Visible
  readonly theme: 'light' | 'dark'
  readonly search: string
  readonly onVisible: (visible: Visible) => void
  readonly onSelect: (selection: Selection) => void
}

const toggled = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

/** Filters with the legend in them, and every shown relation as a list. */
export const Sidebar = ({ graph, visible, theme, search, onVisible, onSelect }: Props) => {
  const names = new Map(graph.actors.map(a => [a.id, a]))
  const types = ACTOR_LOOKS.filter(look => graph.actors.some(a => a.type === look.type))
  const quads = QUAD_LOOKS.filter(look => graph.edges.some(e => (e.quad ?? 0) === look.quad))
  const wanted = search.trim().toLowerCase()
  const edges = graph.edges.filter(e => {
    const [a, b] = [names.get(e.source)!, names.get(e.target)!]
    const isShown =
      visible.quads.has(e.quad ?? 0) &&
      e.confidence >= visible.minConfidence &&
      visible.types.has(a.type) &&
      visible.types.has(b.type)
    const text = [a.name, b.name, ...a.aliases, ...b.aliases, readable(e.relation)].join('\n').toLowerCase()
    return isShown && text.includes(wanted)
  })
  return (
    <nav className="sidebar" aria-label="Filters and relations">
      <fieldset>
        <legend>Actor type</legend>
        {types.map(look => (
          <label key={look.type}>
            <input
              type="checkbox"
              checked={visible.types.has(look.type)}
              onChange={() => onVisible({ ...visible, types: toggled(visible.types, look.type) })}
            />
            <span className={`swatch ${look.shape}`} style={{ background: look[theme] }} />
            {look.label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Relation</legend>
        {quads.map(look => (
          <label key={look.quad}>
            <input
              type="checkbox"
              checked={visible.quads.has(look.quad)}
              onChange={() => onVisible({ ...visible, quads: toggled(visible.quads, look.quad) })}
            />
            <span className="line" style={{ background: look[theme], height: look.width }} />
            {look.label}
          </label>
        ))}
      </fieldset>
      <label className="range">
        Confidence at least {Math.round(visible.minConfidence * 100)} %
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={visible.minConfidence}
          onChange={e => onVisible({ ...visible, minConfidence: Number(e.target.value) })}
        />
      </label>
      <p className="count">
        {graph.actors.length} actors · showing {edges.length} of {graph.totalEdges} relations
      </p>
      <ul className="relations">
        {edges.map(e => (
          <li key={e.key}>
            <button type="button" onClick={() => onSelect({ kind: 'edge', id: e.key })}>
              <b>{names.get(e.source)!.name}</b> {readable(e.relation)} <b>{names.get(e.target)!.name}</b>
              {e.statements > 1 && <span className="badge">{e.statements}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
