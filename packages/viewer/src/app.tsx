import { type ComponentType, lazy, Suspense, useState } from 'react'
import { GraphCanvas } from './canvas/graph-canvas'
import { CompareBar } from './compare/compare-bar'
import { DecisionsDialog } from './panels/decisions-dialog'
import { EvidencePanel } from './panels/evidence-panel'
import { Filters, Showing } from './panels/filters'
import { HelpDialog } from './panels/help-dialog'
import { TimelinePanel } from './panels/timeline'
import { ReviewDialog } from './review/review-dialog'
import { Announcer, Banner, State } from './shell/states'
import { TopBar } from './shell/top-bar'
import { useKeys } from './shell/use-keys'
import { useTheme } from './shell/use-theme'
import { useSessionParts } from './state/session'
import { change, useView } from './state/view-store'
import { StoryDialog } from './story/story-dialog'
import { TableView } from './table/table-view'
import { ViewsDialog } from './views/views-dialog'

const QueryDrawer: ComponentType<
  import('react').ComponentProps<typeof import('./query/query-drawer').QueryDrawer>
> | null = __LIVE__ ? lazy(() => import('./query/query-drawer').then(m => ({ default: m.QueryDrawer }))) : null
/** The viewer: filters, graph or table with the timeline, and the evidence behind what is selected. */
export const App = () => {
  const [theme, onTheme] = useTheme()
  const { meta, graph, isBusy } = useSessionParts('meta', 'graph', 'isBusy')
  const { mode, selection, story } = useView().view
  const [dialog, setDialog] = useState<'none' | 'help' | 'decisions' | 'views' | 'review'>('none')
  const [isQuery, setQuery] = useState(false)
  const [areFilters, setFilters] = useState(false)
  const toggleQuery = (): void => setQuery(meta?.canQuery === true && !isQuery)
  const openReview = (): void => setDialog(meta?.canEdit === true ? 'review' : dialog)
  useKeys({
    onQuery: toggleQuery,
    onHelp: () => setDialog('help'),
    onViews: () => setDialog('views'),
    onReview: openReview,
  })
  const hasGraph = graph !== null && meta !== null && meta.statements > 0
  return (
    <div
      className={`app${selection.kind === 'none' ? '' : ' with-evidence'}${areFilters ? ' with-filters' : ''}`}
      aria-busy={isBusy || !graph}
    >
      <TopBar
        theme={theme}
        onTheme={onTheme}
        onQuery={toggleQuery}
        onHelp={() => setDialog('help')}
        onDecisions={() => setDialog('decisions')}
        onViews={() => setDialog('views')}
        onReview={openReview}
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
        {hasGraph && <CompareBar theme={theme} />}
        <div className="stage">
          {hasGraph && (mode === 'graph' ? <GraphCanvas theme={theme} /> : <TableView theme={theme} />)}
          <State />
        </div>
        {isQuery && meta && QueryDrawer && (
          <Suspense fallback={<section className="query soft">Loading the query box …</section>}>
            <QueryDrawer meta={meta} theme={theme} onClose={() => setQuery(false)} />
          </Suspense>
        )}
        {hasGraph && <TimelinePanel theme={theme} />}
      </main>
      <EvidencePanel theme={theme} />
      {dialog === 'help' && <HelpDialog onClose={() => setDialog('none')} />}
      {dialog === 'decisions' && <DecisionsDialog onClose={() => setDialog('none')} />}
      {story && <StoryDialog pair={story} theme={theme} onClose={() => change({ story: null })} />}
      {dialog === 'review' && <ReviewDialog onClose={() => setDialog('none')} />}
      {dialog === 'views' && <ViewsDialog onClose={() => setDialog('none')} />}
      <Announcer />
    </div>
  )
}
