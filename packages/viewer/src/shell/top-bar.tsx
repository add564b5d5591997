import { counted, type Theme } from '../encoding'
import { ExportMenu } from '../export/export-menu'
import { Icon } from '../icons'
import { SearchBox } from '../panels/search-box'
import { decisionsIn } from '../state/kept'
import { announce, useSessionParts } from '../state/session'
import { countFilters } from '../state/view-state'
import { change, redo, undo, useView } from '../state/view-store'

const share = async (): Promise<void> => {
  try {
    await navigator.clipboard.writeText(location.href)
    announce('The link to this view is copied.')
  } catch {
    announce('Copy the address of this page: it holds the view.')
  }
}

interface TopBarProps {
  readonly theme: Theme
  readonly onTheme: () => void
  readonly onQuery: () => void
  readonly onHelp: () => void
  readonly onDecisions: () => void
  readonly onViews: () => void
  readonly onReview: () => void
  readonly onFilters: () => void
  readonly isQuery: boolean
  readonly areFilters: boolean
}

export const TopBar = ({
  theme,
  onTheme,
  onQuery,
  onHelp,
  onDecisions,
  onViews,
  onReview,
  onFilters,
  isQuery,
  areFilters,
}: TopBarProps) => {
  const { meta, overrides, source } = useSessionParts('meta', 'overrides', 'source')
  const decided = decisionsIn(overrides).length
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
          aria-label={`Decisions, ${decided}`}
          title="Confirmed, rejected, merged, split; notes"
        >
          <Icon name="decisions" />
          {decided > 0 && <span className="badge">{decided}</span>}
        </button>
      )}
      {meta?.canEdit && (
        <button type="button" onClick={onReview} aria-label="Review" title="Review doubtful statements (D)">
          <Icon name="review" />
        </button>
      )}
      <button type="button" onClick={onViews} aria-label="Saved views" title="Saved views (V)">
        <Icon name="views" />
      </button>
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
