import type { GraphEdge } from '@newsgraph/core'
import { counted, modalityLook, quadLook, readable, type Theme } from '../encoding'
import { NoteBox } from '../review/note-box'
import { nameOf, openStory, selectActor, selectEdge, toggleOpened } from '../state/actions'
import { useView } from '../state/view-store'
import { LineSwatch } from '../swatch'

export const EdgeHead = ({
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
        <button type="button" className="small" onClick={() => openStory(edge.source, edge.target)}>
          Their story
        </button>
        <button type="button" className="small" onClick={() => selectActor(edge.source)} dir="auto">
          {nameOf(edge.source).slice(0, 60)}
        </button>
        <button type="button" className="small" onClick={() => selectActor(edge.target)} dir="auto">
          {nameOf(edge.target).slice(0, 60)}
        </button>
      </div>
      <NoteBox
        key={edge.key}
        about={{ kind: 'edge', id: edge.key }}
        was={`${nameOf(edge.source)} – ${nameOf(edge.target)}`}
      />
    </>
  )
}
