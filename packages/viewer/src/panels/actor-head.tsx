import type { ActorDetail, GraphEdge } from '@newsgraph/core'
import { useEffect, useState } from 'react'
import { useReading } from '../compare/reading'
import { counted, modalityLook, quadLook, readable, type Theme, typeLook } from '../encoding'
import { Icon } from '../icons'
import { NoteBox } from '../review/note-box'
import { collapse, expand, focusOn, hide, nameOf, selectEdge } from '../state/actions'
import { decide } from '../state/kept'
import { learnNames, useSession } from '../state/session'
import { shownEdges } from '../state/shown'
import { useView } from '../state/view-store'
import { LineSwatch, TypeSwatch } from '../swatch'

const SHORT_LIST = 12
/** With more neighbours than this, one says which. */
const ASK_ABOVE = 200

const useActor = (id: string | null): ActorDetail | null => {
  const { source } = useReading()
  const { filter } = useView().view
  const [detail, setDetail] = useState<ActorDetail | null>(null)
  useEffect(() => {
    if (id === null) return
    const control = new AbortController()
    source.actor(id, filter, control.signal).then(
      found => {
        learnNames([found])
        setDetail(found)
      },
      () => undefined,
    )
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

export const ActorHead = ({
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
      <NoteBox key={id} about={{ kind: 'actor', id }} was={nameOf(id)} />
      {detail && <Neighbours detail={detail} theme={theme} shown={shown} />}
      <RelationsOf edges={edges} theme={theme} />
    </>
  )
}
