import type { Evidence, GraphEdge } from '@newsgraph/core'
import { useDeferredValue, useState } from 'react'
import { counted, type Theme } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { Icon } from '../icons'
import { nameOf, setSide } from '../state/actions'
import { useSession } from '../state/session'
import { shownEdges } from '../state/shown'
import { type Comparing, NOTHING, type Selection } from '../state/view-state'
import { useView } from '../state/view-store'
import { ActorHead } from './actor-head'
import { ArticleDialog } from './article-dialog'
import { closeEvidence } from './close-evidence'
import { EdgeHead } from './edge-head'
import { SeveralHead } from './several-head'
import { SplitDialog } from './split-dialog'
import { StatementCard } from './statement-card'
import { useEvidence } from './use-evidence'

/** An edge that is not drawn is named after its first statement. */
const titleOf = (selection: Selection, edge: GraphEdge | undefined, first: Evidence | undefined): string => {
  if (selection.kind === 'edge' && edge)
    return `${nameOf(edge.source)} ${edge.symmetric ? '–' : '→'} ${nameOf(edge.target)}`
  if (selection.kind === 'edge') return first ? `${first.subject.name} → ${first.object?.name ?? ''}` : 'Relation'
  if (selection.kind === 'actors')
    return selection.ids.length === 1 ? nameOf(selection.ids[0]) : counted(selection.ids.length, 'actor')
  return ''
}

/** Whose sentences are read while two sides are compared. */
const SideSwitch = ({ compare }: { readonly compare: Comparing }) => {
  const { beside } = useSession()
  const nameOfSide = (side: Comparing['side']): string => {
    if (compare.kind === 'periods') return `${compare[side].from} – ${compare[side].to}`
    return side === 'before' ? (beside?.name ?? 'Other graph') : 'This graph'
  }
  return (
    <div className="chips">
      {(['before', 'after'] as const).map(side => (
        <button
          key={side}
          type="button"
          className="small"
          aria-pressed={compare.side === side}
          onClick={() => setSide(side)}
        >
          {nameOfSide(side)}
        </button>
      ))}
    </div>
  )
}

/** What is selected, and the sentences behind it. */
export const EvidencePanel = ({ theme }: { readonly theme: Theme }) => {
  const { graph, counts, paths } = useSession()
  const { compare, selection: chosen } = useView().view
  // Opened after the canvas has been drawn.
  const isClosed = useDeferredValue(chosen).kind === 'none'
  const selection = isClosed ? NOTHING : chosen
  const { state, problem, more } = useEvidence(selection)
  const [article, setArticle] = useState<Evidence | null>(null)
  const [isSplitting, setSplitting] = useState(false)
  if (selection.kind === 'none') return null
  const all = [...shownEdges(graph, counts), ...(paths?.edges ?? [])]
  const edge = selection.kind === 'edge' ? all.find(e => e.key === selection.key) : undefined
  const articles = new Set(state?.items.map(e => e.article.id)).size
  return (
    <aside className="evidence" id="evidence" aria-label="Evidence" tabIndex={-1}>
      <header className="panel-head">
        <h2 dir="auto">{titleOf(selection, edge, state?.items[0]).slice(0, 240)}</h2>
        <PanelHelp topic="evidence" />
        <button type="button" className="icon-only" onClick={closeEvidence} aria-label="Close evidence" title="Esc">
          <Icon name="close" />
        </button>
      </header>
      {selection.kind === 'actors' && selection.ids.length === 1 && (
        <ActorHead id={selection.ids[0]} theme={theme} onSplit={() => setSplitting(true)} />
      )}
      {selection.kind === 'actors' && selection.ids.length > 1 && <SeveralHead ids={selection.ids} />}
      {edge && selection.kind === 'edge' && <EdgeHead edge={edge} relation={selection.relation} theme={theme} />}
      {compare && <SideSwitch compare={compare} />}
      <section>
        <h3>
          {state ? counted(state.total, 'statement') : 'Evidence'}
          {state && state.items.length > 0 && (
            <span className="soft">
              {' '}
              in {articles}
              {state.next ? '+' : ''} {articles === 1 ? 'article' : 'articles'}, latest first
            </span>
          )}
        </h3>
        <p className="key">
          <mark className="subject">subject</mark> <mark className="relation">relation</mark>{' '}
          <mark className="object">object</mark>
        </p>
        {problem && <p role="alert">{problem}</p>}
        {!state && !problem && <p className="soft">Reading …</p>}
        {state && state.items.length === 0 && <p className="soft">The filters leave no statement here.</p>}
        <ul className="cards">
          {state?.items.map(e => (
            <StatementCard key={e.id} evidence={e} theme={theme} onArticle={setArticle} />
          ))}
        </ul>
        {state?.next && (
          <button type="button" onClick={more}>
            Show more of {state.total.toLocaleString('en')}
          </button>
        )}
      </section>
      {article && <ArticleDialog article={article.article} statement={article.id} onClose={() => setArticle(null)} />}
      {isSplitting && selection.kind === 'actors' && (
        <SplitDialog actor={selection.ids[0]} evidence={state?.items ?? []} onClose={() => setSplitting(false)} />
      )}
    </aside>
  )
}
