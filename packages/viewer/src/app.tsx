import type { Evidence, GraphView, StoreMeta } from '@newsgraph/core'
import { useEffect, useMemo, useState } from 'react'
import type { DataSource } from './data-source'
import { ACTOR_LOOKS, QUAD_LOOKS, readable } from './encoding'
import { EvidencePanel } from './evidence-panel'
import { GraphCanvas, type Selection, type Visible } from './graph-canvas'
import { Sidebar } from './sidebar'

const BUDGET = 150
const ALL: Visible = {
  types: new Set(ACTOR_LOOKS.map(l => l.type)),
  quads: new Set(QUAD_LOOKS.map(l => l.quad)),
  minConfidence: 0,
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const initialTheme = (): 'light' | 'dark' =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'

const titleOf = (graph: GraphView, selection: NonNullable<Selection>): string => {
  const name = (id: string): string => graph.actors.find(a => a.id === id)?.name ?? id
  if (selection.kind === 'actor') return name(selection.id)
  const edge = graph.edges.find(e => e.key === selection.id)
  return edge ? `${name(edge.source)} ${readable(edge.relation)} ${name(edge.target)}` : selection.id
}

/** The viewer: search and filters, the graph, and the evidence behind what is selected. */
export const App = ({ source }: { readonly source: DataSource }) => {
  const [graph, setGraph] = useState<GraphView | null>(null)
  const [meta, setMeta] = useState<StoreMeta | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [selection, setSelection] = useState<Selection>(null)
  const [evidence, setEvidence] = useState<readonly Evidence[] | null>(null)
  const [evidenceError, setEvidenceError] = useState<string | null>(null)
  const [visible, setVisible] = useState<Visible>(ALL)
  const [search, setSearch] = useState('')
  const [theme, setTheme] = useState(initialTheme)

  useEffect(() => {
    const load = async (): Promise<void> => {
      await document.fonts.load('13px "Source Sans 3 Variable"').catch(() => undefined)
      const [view, counts] = await Promise.all([source.graph(BUDGET), source.meta()])
      setGraph(view)
      setMeta(counts)
    }
    load().catch(error => setFailure(messageOf(error)))
  }, [source])

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  useEffect(() => {
    if (!selection) return
    let isCurrent = true
    setEvidence(null)
    setEvidenceError(null)
    const request = selection.kind === 'edge' ? source.edgeEvidence(selection.id) : source.actorEvidence(selection.id)
    request
      .then(found => isCurrent && setEvidence(found))
      .catch(error => isCurrent && setEvidenceError(messageOf(error)))
    return () => {
      isCurrent = false
    }
  }, [selection, source])

  const title = useMemo(() => (graph && selection ? titleOf(graph, selection) : ''), [graph, selection])

  return (
    <div className={selection ? 'app with-evidence' : 'app'}>
      <header className="top">
        <h1>newsgraph</h1>
        <input
          type="search"
          placeholder="Find an actor or a relation …"
          aria-label="Find an actor or a relation"
          value={search}
          onChange={e => setSearch(e.target.value)}
        />
        <span className="meta">
          {meta && `${meta.articles} articles · ${meta.actors} actors · ${meta.statements} statements`}
        </span>
        <button type="button" onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
          {theme === 'light' ? 'Dark' : 'Light'}
        </button>
      </header>
      {failure && (
        <main className="state" role="alert">
          <p>{failure}</p>
          <button type="button" onClick={() => window.location.reload()}>
            Try again
          </button>
        </main>
      )}
      {!failure && !graph && <main className="state">Reading the graph …</main>}
      {graph && graph.edges.length === 0 && (
        <main className="state">
          <p>There is no relation in this graph yet.</p>
          <code>newsgraph build my-articles/</code>
        </main>
      )}
      {graph && graph.edges.length > 0 && (
        <>
          <Sidebar
            graph={graph}
            visible={visible}
            theme={theme}
            search={search}
            onVisible={setVisible}
            onSelect={setSelection}
          />
          <main>
            <GraphCanvas graph={graph} theme={theme} selection={selection} visible={visible} onSelect={setSelection} />
          </main>
          {selection && (
            <EvidencePanel title={title} evidence={evidence} error={evidenceError} onClose={() => setSelection(null)} />
          )}
        </>
      )}
    </div>
  )
}
