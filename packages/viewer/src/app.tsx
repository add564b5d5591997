import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { GraphCanvas } from './canvas/graph-canvas'
import { counted, type Theme } from './encoding'
import { ExportMenu } from './export/export-menu'
import { Icon } from './icons'
import { DecisionsDialog } from './panels/decisions-dialog'
import { EvidencePanel } from './panels/evidence-panel'
import { Filters, Showing } from './panels/filters'
import { HelpDialog } from './panels/help-dialog'
import { SearchBox } from './panels/search-box'
import { TimelinePanel } from './panels/timeline'
import { clearSelection } from './state/actions'
import { announce, retry, shownEdges, useSession } from './state/session'
import { countFilters, START } from './state/view-state'
import { change, redo, reset, undo, useView } from './state/view-store'
import { TableView } from './table/table-view'

const QueryDrawer: ComponentType<
  import('react').ComponentProps<typeof import('./query/query-drawer').QueryDrawer>
> | null = __LIVE__ ? lazy(() => import('./query/query-drawer').then(m => ({ default: m.QueryDrawer }))) : null

const TOAST_MS = 3500
const THEME = 'newsgraph.theme'
const readTheme = (): Theme => {
  try {
    const kept = localStorage.getItem(THEME)
    if (kept === 'light' || kept === 'dark') return kept
  } catch {
    // A browser that keeps nothing follows the system.
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

const useTheme = (): readonly [Theme, () => void] => {
  const [theme, setTheme] = useState(readTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return [
    theme,
    () => {
      const next = theme === 'light' ? 'dark' : 'light'
      setTheme(next)
      try {
        localStorage.setItem(THEME, next)
      } catch {
        // Kept for this visit only.
      }
    },
  ]
}

const toggleMode = (): void => change(view => ({ mode: view.mode === 'graph' ? 'table' : 'graph' }))

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type=range], [type=checkbox]), textarea, select, [contenteditable=true], [role=dialog]',
  ) !== null

/** Keys that work wherever one is, unless one is writing. */
const useKeys = (actions: { readonly onQuery: () => void; readonly onHelp: () => void }): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (event.ctrlKey || event.metaKey) {
        if (key === 'z') event.shiftKey ? redo() : undo()
        else if (key === 'y') redo()
        else return
        event.preventDefault()
        return
      }
      if (event.altKey) return
      if (key === '/') document.getElementById('search')?.focus()
      else if (key === 't') toggleMode()
      else if (key === 'q') actions.onQuery()
      else if (key === '?') actions.onHelp()
      else if (key === 'escape') clearSelection()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

const share = async (): Promise<void> => {
  try {
    await navigator.clipboard.writeText(location.href)
    announce('The link to this view is copied.')
  } catch {
    announce('Copy the address of this page: it holds the view.')
  }
}

/** The last thing said, shown for a while to those who see and told to those who hear. */
const Announcer = () => {
  const { announcement } = useSession()
  const [shown, setShown] = useState('')
  useEffect(() => {
    setShown(announcement)
    const timer = setTimeout(() => setShown(''), TOAST_MS)
    return () => clearTimeout(timer)
  }, [announcement])
  return (
    <div className={`toast${shown ? '' : ' empty'}`} role="status" aria-live="polite">
      {shown.slice(0, 300)}
    </div>
  )
}

/** What stands where the graph would be while there is none, with a way out. */
const State = () => {
  const { meta, graph, counts, progress, problem, isBusy } = useSession()
  const { view } = useView()
  if (problem && !graph)
    return (
      <div className="state" role="alert">
        <h2>{problem.isGone ? 'The server does not answer' : 'This did not work'}</h2>
        <p>{problem.message}</p>
        {problem.isGone && (
          <p className="soft">
            Start it again with <code>newsgraph view</code>, then try again.
          </p>
        )}
        <div className="chips">
          <button type="button" className="primary" onClick={retry}>
            Try again
          </button>
          <button type="button" onClick={reset}>
            Reset the view
          </button>
        </div>
      </div>
    )
  if (!meta || !graph)
    return (
      <div className="state" role="status">
        <span className="spinner" aria-hidden="true" />
        <p>
          Reading the graph
          {progress && progress.total > 0
            ? `: ${progress.loaded.toLocaleString('en')} of ${counted(progress.total, 'article')}`
            : ''}{' '}
          …
        </p>
      </div>
    )
  if (meta.statements === 0)
    return (
      <div className="state">
        <h2>No graph yet</h2>
        <p>This store holds no statement. Read some articles into it:</p>
        <code>newsgraph build my-articles/</code>
        <p className="soft">Or look at the examples first: npm start</p>
        <button type="button" onClick={() => location.reload()}>
          Look again
        </button>
      </div>
    )
  if (shownEdges(graph, counts).length === 0 && !isBusy)
    return (
      <div className="state floating" role="status">
        <h2>No relation fits</h2>
        <p>{countFilters(view.filter) > 0 ? 'The filters leave nothing here.' : 'These actors are in no relation.'}</p>
        <div className="chips">
          {countFilters(view.filter) > 0 && (
            <button type="button" className="primary" onClick={() => change({ filter: START.filter })}>
              Clear filters
            </button>
          )}
          <button type="button" onClick={reset}>
            Whole graph
          </button>
        </div>
      </div>
    )
  return null
}

const Banner = () => {
  const { problem, graph } = useSession()
  if (!problem || !graph) return null
  return (
    <div className="banner" role="alert">
      {problem.message} {problem.isGone && 'What you see is what was read last.'}
      <button type="button" className="small" onClick={retry}>
        Try again
      </button>
    </div>
  )
}

interface TopProps {
  readonly theme: Theme
  readonly onTheme: () => void
  readonly onQuery: () => void
  readonly onHelp: () => void
  readonly onDecisions: () => void
  readonly onFilters: () => void
  readonly isQuery: boolean
  readonly areFilters: boolean
}

const Top = ({ theme, onTheme, onQuery, onHelp, onDecisions, onFilters, isQuery, areFilters }: TopProps) => {
  const { meta, overrides, source } = useSession()
  const { view, past, future } = useView()
  return (
    <header className="top">
      <button
        type="button"
        className="skip"
        onClick={() => {
          change({ mode: 'table' })
          setTimeout(() => document.getElementById('table-find')?.focus(), 50)
        }}
      >
        Skip to the table
      </button>
      <h1>newsgraph</h1>
      <button type="button" className="narrow-only" aria-expanded={areFilters} onClick={onFilters} aria-label="Filters">
        <Icon name="filter" />
        {countFilters(view.filter) > 0 && <span className="badge">{countFilters(view.filter)}</span>}
      </button>
      <SearchBox theme={theme} />
      {/* biome-ignore lint/a11y/useSemanticElements: two ways of seeing, not a form */}
      <div className="switch" role="group" aria-label="View">
        <button type="button" aria-pressed={view.mode === 'graph'} onClick={() => change({ mode: 'graph' })}>
          Graph
        </button>
        <button type="button" aria-pressed={view.mode === 'table'} onClick={() => change({ mode: 'table' })}>
          Table
        </button>
      </div>
      <button
        type="button"
        className="icon-only"
        disabled={past.length === 0}
        onClick={undo}
        aria-label="Undo"
        title="Undo (Ctrl Z)"
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="icon-only"
        disabled={future.length === 0}
        onClick={redo}
        aria-label="Redo"
        title="Redo (Ctrl Y)"
      >
        <Icon name="redo" />
      </button>
      <span className="space" />
      {meta && (
        <span className="meta soft">
          {counted(meta.articles, 'article')} · {counted(meta.actors, 'actor')} ·{' '}
          {counted(meta.statements, 'statement')}
        </span>
      )}
      {meta?.canQuery && (
        <button type="button" aria-expanded={isQuery} onClick={onQuery} title="Query (Q)" aria-label="Query">
          <Icon name="query" /> <span className="wide-only">Query</span>
        </button>
      )}
      {meta?.canEdit && (
        <button
          type="button"
          onClick={onDecisions}
          aria-label={`Decisions, ${overrides.entries.length}`}
          title="Confirmed, rejected, merged, split"
        >
          <Icon name="decisions" />
          {overrides.entries.length > 0 && <span className="badge">{overrides.entries.length}</span>}
        </button>
      )}
      <ExportMenu theme={theme} />
      {source.isLive && (
        <button type="button" onClick={() => void share()} title="Copy a link to this view" aria-label="Share">
          <Icon name="share" /> <span className="wide-only">Share</span>
        </button>
      )}
      <button
        type="button"
        className="icon-only"
        onClick={onHelp}
        aria-label="Keys and mouse"
        title="Keys and mouse (?)"
      >
        <Icon name="help" />
      </button>
      <button
        type="button"
        className="icon-only"
        onClick={onTheme}
        aria-label={theme === 'light' ? 'Dark' : 'Light'}
        title={theme === 'light' ? 'Dark' : 'Light'}
      >
        <Icon name={theme === 'light' ? 'moon' : 'sun'} />
      </button>
    </header>
  )
}

/** The viewer: filters, graph or table with the timeline, and the evidence behind what is selected. */
export const App = () => {
  const [theme, onTheme] = useTheme()
  const { meta, graph, isBusy } = useSession()
  const { mode, selection } = useView().view
  const [dialog, setDialog] = useState<'none' | 'help' | 'decisions'>('none')
  const [isQuery, setQuery] = useState(false)
  const [areFilters, setFilters] = useState(false)
  const toggleQuery = (): void => setQuery(meta?.canQuery === true && !isQuery)
  useKeys({ onQuery: toggleQuery, onHelp: () => setDialog('help') })
  const hasGraph = graph !== null && meta !== null && meta.statements > 0
  return (
    <div
      className={`app${selection.kind === 'none' ? '' : ' with-evidence'}${areFilters ? ' with-filters' : ''}`}
      aria-busy={isBusy || !graph}
    >
      <Top
        theme={theme}
        onTheme={onTheme}
        onQuery={toggleQuery}
        onHelp={() => setDialog('help')}
        onDecisions={() => setDialog('decisions')}
        onFilters={() => setFilters(!areFilters)}
        isQuery={isQuery}
        areFilters={areFilters}
      />
      <nav className="sidebar" aria-label="Filters">
        {hasGraph && (
          <>
            <Showing />
            <Filters meta={meta} theme={theme} />
          </>
        )}
      </nav>
      <main>
        <Banner />
        <div className="stage">
          {hasGraph && (mode === 'graph' ? <GraphCanvas theme={theme} /> : <TableView theme={theme} />)}
          <State />
        </div>
        {isQuery && meta && QueryDrawer && (
          <Suspense fallback={<section className="query soft">Loading the query box …</section>}>
            <QueryDrawer meta={meta} onClose={() => setQuery(false)} />
          </Suspense>
        )}
        {hasGraph && <TimelinePanel theme={theme} />}
      </main>
      <EvidencePanel theme={theme} />
      {dialog === 'help' && <HelpDialog onClose={() => setDialog('none')} />}
      {dialog === 'decisions' && <DecisionsDialog onClose={() => setDialog('none')} />}
      <Announcer />
    </div>
  )
}
