import type { ActorDetail, Evidence, GraphEdge, PathsView } from '@newsgraph/core'
import { useEffect, useMemo, useState } from 'react'
import { isAbort } from '../data/source'
import { counted, modalityLook, quadLook, readable, type Theme, typeLook } from '../encoding'
import { Icon } from '../icons'
import {
  clearSelection,
  collapse,
  expand,
  findWays,
  focusOn,
  goTo,
  hide,
  nameOf,
  selectActor,
  selectEdge,
  toggleOpened,
} from '../state/actions'
import { decide, shownEdges, useSession } from '../state/session'
import type { Selection } from '../state/view-state'
import { useView } from '../state/view-store'
import { LineSwatch, TypeSwatch } from '../swatch'
import { ArticleDialog } from './article-dialog'
import { SplitDialog } from './split-dialog'
import { StatementCard } from './statement-card'

const SHORT_LIST = 12
/** With more neighbours than this, one says which. */
const ASK_ABOVE = 200

interface EvidenceState {
  readonly items: readonly Evidence[]
  readonly total: number
  readonly next: string | null
}

/** Statements of the selection under the filter, page by page. */
const useEvidence = (selection: Selection) => {
  const { source, graph } = useSession()
  const { filter } = useView().view
  const [state, setState] = useState<EvidenceState | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const one = selection.kind === 'actors' ? selection.ids[selection.ids.length - 1] : null
  const key = selection.kind === 'edge' ? selection.key : null
  const relation = selection.kind === 'edge' ? selection.relation : null
  const narrowed = useMemo(
    () => (relation === null ? filter : { ...filter, relations: [relation] }),
    [filter, relation],
  )
  const ask = (cursor: string | null, signal?: AbortSignal) =>
    key !== null
      ? source.edgeEvidence(key, narrowed, cursor, signal)
      : source.actorEvidence(one!, narrowed, cursor, signal)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the graph's version changes when a decision was made
  useEffect(() => {
    if (key === null && one === null) return
    const control = new AbortController()
    setProblem(null)
    ask(null, control.signal).then(setState, error => {
      if (!isAbort(error)) setProblem(error.message)
    })
    return () => control.abort()
  }, [key, one, narrowed, source, graph])
  return {
    state,
    problem,
    more: (): void => {
      if (!state?.next) return
      ask(state.next).then(
        page => setState({ ...page, items: [...state.items, ...page.items] }),
        error => setProblem(error.message),
      )
    },
  }
}

const useActor = (id: string | null): ActorDetail | null => {
  const { source } = useSession()
  const { filter } = useView().view
  const [detail, setDetail] = useState<ActorDetail | null>(null)
  useEffect(() => {
    if (id === null) return
    const control = new AbortController()
    source.actor(id, filter, control.signal).then(setDetail, () => undefined)
    return () => control.abort()
  }, [id, filter, source])
  return detail?.id === id ? detail : null
}

const RelationsOf = ({ edges, theme }: { readonly edges: readonly GraphEdge[]; readonly theme: Theme }) => {
  const [isWhole, setWhole] = useState(false)
  if (edges.length === 0) return null
  return (
    <section>
      <h3>Relations shown</h3>
      <ul className="relation-list">
        {edges.slice(0, isWhole ? undefined : SHORT_LIST).map(e => (
          <li key={e.key}>
            <button type="button" onClick={() => selectEdge(e.key)}>
              <LineSwatch quad={quadLook(e.quad)} modality={modalityLook(e.modality)} theme={theme} />
              <span dir="auto">
                {nameOf(e.source).slice(0, 80)} <i>{readable(e.relations[0]?.name ?? '')}</i>{' '}
                {nameOf(e.target).slice(0, 80)}
              </span>
              {e.statements > 1 && <span className="badge">{e.statements}</span>}
            </button>
          </li>
        ))}
      </ul>
      {edges.length > SHORT_LIST && !isWhole && (
        <button type="button" className="small" onClick={() => setWhole(true)}>
          All {edges.length}
        </button>
      )}
    </section>
  )
}

/** Adding neighbours: the strongest, or those of one type where there are many. */
const Neighbours = ({
  detail,
  theme,
  shown,
}: {
  readonly detail: ActorDetail
  readonly theme: Theme
  readonly shown: number
}) => {
  const more = detail.neighbours - shown
  const isAdded = useView().view.expand.some(e => e.actor === detail.id)
  return (
    <section>
      <h3>
        {counted(detail.neighbours, 'neighbour')} <span className="soft">{shown} shown</span>
      </h3>
      <div className="chips">
        {more > 0 && (
          <button type="button" onClick={() => expand(detail.id)}>
            <Icon name="plus" /> Strongest {Math.min(20, more)}
          </button>
        )}
        {more > 0 &&
          (detail.neighbours > ASK_ABOVE || detail.neighbourTypes.length > 1) &&
          detail.neighbourTypes.map(({ type, actors }) => (
            <button type="button" key={type} className="small" onClick={() => expand(detail.id, { type })}>
              <TypeSwatch type={type} theme={theme} /> {typeLook(type).plural} {actors}
            </button>
          ))}
        {isAdded && (
          <button type="button" className="small" onClick={() => collapse(detail.id)}>
            <Icon name="minus" /> Collapse
          </button>
        )}
      </div>
    </section>
  )
}

const ActorHead = ({
  id,
  theme,
  onSplit,
}: {
  readonly id: string
  readonly theme: Theme
  readonly onSplit: () => void
}) => {
  const { graph, counts, meta, overrides } = useSession()
  const detail = useActor(id)
  const edges = shownEdges(graph, counts)
    .filter(e => e.source === id || e.target === id)
    .slice()
    .sort((a, b) => b.statements - a.statements)
  const shown = new Set(edges.map(e => (e.source === id ? e.target : e.source))).size
  const pending = overrides.entries.filter(
    ({ entry }) =>
      (entry.kind === 'merge' && entry.actors.includes(id)) || (entry.kind === 'split' && entry.actor === id),
  )
  const aliases = detail?.aliases.filter(a => a !== detail.name) ?? []
  return (
    <>
      {detail && (
        <p className="soft about">
          <TypeSwatch type={detail.type} theme={theme} /> {typeLook(detail.type).label}
          {detail.country ? `, ${detail.country}` : ''}
          {aliases.length > 0 && (
            <span dir="auto">
              {' '}
              · also{' '}
              {aliases
                .slice(0, 6)
                .map(a => a.slice(0, 60))
                .join(', ')}
            </span>
          )}
        </p>
      )}
      <div className="chips">
        <button type="button" onClick={() => focusOn([id])} title="N on the graph">
          Only its neighbourhood
        </button>
        <button type="button" className="small" onClick={() => hide([id])} title="H on the graph">
          Hide
        </button>
        {meta?.canEdit && (
          <button type="button" className="small" onClick={onSplit}>
            Split …
          </button>
        )}
      </div>
      {pending.map(({ id: entryId, entry, label }) => (
        <p className="notice" key={entryId}>
          {entry.kind === 'merge' ? `To be merged: ${label}.` : 'To be split.'} Takes effect at the next build.{' '}
          <button
            type="button"
            className="small"
            onClick={() => void decide(s => s.undoOverride(entryId), 'Decision taken back.')}
          >
            Take back
          </button>
        </p>
      ))}
      {detail && <Neighbours detail={detail} theme={theme} shown={shown} />}
      <RelationsOf edges={edges} theme={theme} />
    </>
  )
}

const EdgeHead = ({
  edge,
  relation,
  theme,
}: {
  readonly edge: GraphEdge
  readonly relation: string | null
  readonly theme: Theme
}) => {
  const { opened } = useView().view
  const isOpen = opened.includes(edge.key)
  return (
    <>
      <p className="soft about">
        <LineSwatch quad={quadLook(edge.quad)} modality={modalityLook(edge.modality)} theme={theme} />{' '}
        {quadLook(edge.quad).label}, {modalityLook(edge.modality).label.toLowerCase()} ·{' '}
        {counted(edge.publishers, 'publisher')}
        {edge.first ? ` · ${edge.first === edge.last ? edge.first : `${edge.first} – ${edge.last}`}` : ''}
      </p>
      <div className="chips">
        {edge.relations.length > 1 && (
          <>
            <button
              type="button"
              className="small"
              aria-pressed={relation === null}
              onClick={() => selectEdge(edge.key)}
            >
              All {edge.statements}
            </button>
            {edge.relations.map(r => (
              <button
                type="button"
                key={r.name}
                className="small"
                aria-pressed={relation === r.name}
                onClick={() => selectEdge(edge.key, r.name)}
              >
                {readable(r.name)} {r.statements}
              </button>
            ))}
            <button
              type="button"
              className="small"
              aria-pressed={isOpen}
              onClick={() => toggleOpened(edge.key)}
              title="O on the graph"
            >
              {isOpen ? 'Draw as one' : 'Draw each'}
            </button>
          </>
        )}
        <button type="button" className="small" onClick={() => selectActor(edge.source)} dir="auto">
          {nameOf(edge.source).slice(0, 60)}
        </button>
        <button type="button" className="small" onClick={() => selectActor(edge.target)} dir="auto">
          {nameOf(edge.target).slice(0, 60)}
        </button>
      </div>
    </>
  )
}

const Ways = ({ paths }: { readonly paths: PathsView }) => (
  <section>
    <h3>{paths.paths.length === 0 ? 'No way within four steps' : counted(paths.paths.length, 'shortest way')}</h3>
    <ol className="ways">
      {paths.paths.map(way => (
        <li key={way.actors.join()}>
          {way.actors.map((id, i) => (
            <span key={id}>
              {i > 0 && ' – '}
              <button type="button" className="link" onClick={() => selectActor(id)} dir="auto">
                {nameOf(id).slice(0, 60)}
              </button>
            </span>
          ))}
        </li>
      ))}
    </ol>
  </section>
)

const SeveralHead = ({ ids }: { readonly ids: readonly string[] }) => {
  const { meta, paths } = useSession()
  const isPair = ids.length === 2
  return (
    <>
      <div className="chips">
        {isPair && (
          <button type="button" onClick={() => findWays(ids[0], ids[1])}>
            Ways between them
          </button>
        )}
        <button type="button" className="small" onClick={() => focusOn(ids)}>
          Only their neighbourhood
        </button>
        <button type="button" className="small" onClick={() => hide(ids)}>
          Hide all
        </button>
        {isPair && meta?.canEdit && (
          <button
            type="button"
            className="small"
            onClick={() =>
              void decide(
                s => s.addOverride({ kind: 'merge', actors: [ids[0], ids[1]] }),
                'Marked as one actor. Takes effect at the next build.',
              )
            }
          >
            Same actor: merge
          </button>
        )}
      </div>
      <ul className="names">
        {ids.map(id => (
          <li key={id}>
            <button type="button" className="link" onClick={() => goTo(id)} dir="auto">
              {nameOf(id).slice(0, 120)}
            </button>
          </li>
        ))}
      </ul>
      {paths && <Ways paths={paths} />}
    </>
  )
}

/** An edge that is not drawn is named after its first statement. */
const titleOf = (selection: Selection, edge: GraphEdge | undefined, first: Evidence | undefined): string => {
  if (selection.kind === 'edge' && edge)
    return `${nameOf(edge.source)} ${edge.symmetric ? '–' : '→'} ${nameOf(edge.target)}`
  if (selection.kind === 'edge') return first ? `${first.subject.name} → ${first.object?.name ?? ''}` : 'Relation'
  if (selection.kind === 'actors')
    return selection.ids.length === 1 ? nameOf(selection.ids[0]) : counted(selection.ids.length, 'actor')
  return ''
}

/** What is selected, and the sentences behind it. */
export const EvidencePanel = ({ theme }: { readonly theme: Theme }) => {
  const { graph, counts, paths } = useSession()
  const { selection } = useView().view
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
        <button type="button" className="icon-only" onClick={clearSelection} aria-label="Close evidence" title="Esc">
          <Icon name="close" />
        </button>
      </header>
      {selection.kind === 'actors' && selection.ids.length === 1 && (
        <ActorHead id={selection.ids[0]} theme={theme} onSplit={() => setSplitting(true)} />
      )}
      {selection.kind === 'actors' && selection.ids.length > 1 && <SeveralHead ids={selection.ids} />}
      {edge && selection.kind === 'edge' && <EdgeHead edge={edge} relation={selection.relation} theme={theme} />}
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
      {article && <ArticleDialog evidence={article} onClose={() => setArticle(null)} />}
      {isSplitting && selection.kind === 'actors' && (
        <SplitDialog actor={selection.ids[0]} evidence={state?.items ?? []} onClose={() => setSplitting(false)} />
      )}
    </aside>
  )
}
