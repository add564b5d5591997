import { LIMITS, MODALITIES, QUADS, type StoreMeta } from '@newsgraph/core'
import { memo, useMemo, useState } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { BesidePanel } from '../compare/beside-panel'
import { MODALITY_LOOKS, percent, QUAD_LOOKS, readable, type Theme, TYPE_LOOKS } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { MeasuresPanel } from '../measures/measures-panel'
import { setFilter, showWholeGraph, toggleIn } from '../state/actions'
import { useSessionParts } from '../state/session'
import { shownEdges } from '../state/shown'
import { countFilters, START } from '../state/view-state'
import { change, useView } from '../state/view-store'
import { LineSwatch, TypeSwatch } from '../swatch'
import { LeftOut } from './left-out'

const LISTED = 60

interface CheckProps {
  readonly label: string
  readonly isOn: boolean
  readonly onToggle: () => void
  readonly count?: number
  readonly hint?: string
  readonly children?: React.ReactNode
}

const Check = ({ label, isOn, onToggle, count, hint, children }: CheckProps) => (
  <label className="check" title={hint}>
    <input type="checkbox" checked={isOn} onChange={onToggle} />
    {children}
    <span className="check-label" dir="auto">
      {label}
    </span>
    {count !== undefined && <span className="soft number">{count.toLocaleString('en')}</span>}
  </label>
)

interface ListProps {
  readonly title: string
  readonly all: readonly { readonly name: string; readonly statements: number; readonly label: string }[]
  readonly chosen: readonly string[] | null
  readonly onChange: (chosen: readonly string[] | null) => void
}

/** A long list of names that can be searched, closed at first. Rendered again only where it has changed: it is most of what stands here. */
const NameList = memo(({ title, all, chosen, onChange }: ListProps) => {
  const [find, setFind] = useState('')
  const wanted = find.trim().toLowerCase()
  const names = all.map(a => a.name)
  const found = all.filter(a => a.label.toLowerCase().includes(wanted))
  return (
    <details className="group" open={chosen !== null || undefined}>
      <summary>
        {title}{' '}
        <span className="soft">{chosen === null ? `all ${all.length}` : `${chosen.length} of ${all.length}`}</span>
      </summary>
      <div className="list-tools">
        <input
          type="search"
          aria-label={`Find in ${title}`}
          placeholder="Find …"
          value={find}
          onChange={e => setFind(e.target.value)}
        />
        <button type="button" className="small" onClick={() => onChange(null)}>
          All
        </button>
        <button type="button" className="small" onClick={() => onChange([])}>
          None
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser */}
      <div className="scroll-list" role="group" aria-label={title}>
        {found.slice(0, LISTED).map(a => (
          <Check
            key={a.name}
            label={a.label}
            count={a.statements}
            isOn={chosen === null || chosen.includes(a.name)}
            onToggle={() => onChange(toggleIn(chosen, names, a.name))}
          />
        ))}
        {found.length > LISTED && <p className="soft">{found.length - LISTED} more: type to find one.</p>}
      </div>
    </details>
  )
})

const setRelations = (relations: readonly string[] | null): void => setFilter({ relations })
const setPublishers = (publishers: readonly string[] | null): void => setFilter({ publishers })

const Range = ({
  label,
  value,
  onChange,
  ...limits
}: {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly minValue: number
  readonly maxValue: number
  readonly step: number
  readonly formatOptions?: Intl.NumberFormatOptions
}) => (
  <Slider className="slider" value={value} onChange={v => onChange(v as number)} {...limits}>
    <Label>{label}</Label>
    <SliderOutput className="soft number" />
    <SliderTrack className="track">
      <SliderThumb className="thumb" />
    </SliderTrack>
  </Slider>
)

const useShown = () => {
  const { graph, counts } = useSessionParts('graph', 'counts')
  const edges = shownEdges(graph, counts)
  const ends = new Set(edges.flatMap(e => [e.source, e.target]))
  return { edges, actors: graph?.actors.filter(a => ends.has(a.id)) ?? [], graph }
}

/** "150 of 366", always visible, and the way back to all. */
export const Showing = () => {
  const { edges, actors, graph } = useShown()
  const { view } = useView()
  const { request } = useSessionParts('request')
  if (!graph) return null
  const isPart = view.focus.length > 0 || view.among.length > 0
  // Of what is there, as the numbers are: what was asked for may still be under way.
  const { focus, among } = request ?? view
  const scope = focus.length > 0 ? ' around the chosen actors' : among.length > 0 ? ' among the chosen actors' : ''
  const total = Math.max(graph.totalEdges, edges.length)
  return (
    <div className="showing" role="status">
      <p>
        {edges.length < total ? 'Showing the strongest ' : 'Showing '}
        <b>{edges.length.toLocaleString('en')}</b> of <b>{total.toLocaleString('en')}</b> relations{scope},{' '}
        {actors.length.toLocaleString('en')} actors.
      </p>
      <LeftOut weaker={Math.max(0, graph.totalEdges - graph.edges.length)} />
      {isPart && (
        <button type="button" className="small" onClick={showWholeGraph}>
          Whole graph
        </button>
      )}
      {view.hide.length > 0 && (
        <button type="button" className="small" onClick={() => change({ hide: [] })}>
          Show {view.hide.length} hidden
        </button>
      )}
    </div>
  )
}

/** Everything the graph and the table can be narrowed by. The marks are those of the canvas, so it is a legend too. */
export const Filters = memo(({ meta, theme }: { readonly meta: StoreMeta; readonly theme: Theme }) => {
  const { filter, budget } = useView().view
  const { facets } = useSessionParts('facets')
  const types = TYPE_LOOKS.filter(look => meta.types.some(t => t.name === look.type))
  const typeNames = meta.types.map(t => t.name)
  const byType = new Map(facets?.types.map(t => [t.name, t.actors]))
  const byQuad = new Map(facets?.quads.map(q => [q.quad, q.statements]))
  const byModality = new Map(facets?.modalities.map(m => [m.name, m.statements]))
  const relations = useMemo(() => {
    const statements = new Map(facets?.relations.map(r => [r.name, r.statements]))
    return meta.relations.map(r => ({ name: r.name, statements: statements.get(r.name) ?? 0, label: readable(r.name) }))
  }, [meta, facets])
  const publishers = useMemo(() => {
    const statements = new Map(facets?.publishers.map(p => [p.name, p.statements]))
    return meta.publishers.map(p => ({
      name: p.name,
      statements: statements.get(p.name) ?? 0,
      label: p.name || 'not named',
    }))
  }, [meta, facets])
  const quads = QUAD_LOOKS.filter(look => meta.relations.some(r => r.quad === look.quad))
  const isSet = countFilters(filter) > 0
  return (
    <>
      <div className="filter-head">
        <h2>Filters</h2>
        {isSet && (
          <button type="button" className="small" onClick={() => change({ filter: START.filter })}>
            Clear filters
          </button>
        )}
        <PanelHelp topic="filters" />
      </div>
      <fieldset>
        <legend>
          Actor type <span className="soft unit">actors</span>
        </legend>
        {types.map(look => (
          <Check
            key={look.type}
            label={look.label}
            count={facets ? (byType.get(look.type) ?? 0) : undefined}
            isOn={filter.types?.includes(look.type) ?? true}
            onToggle={() => setFilter({ types: toggleIn(filter.types, typeNames, look.type) })}
          >
            <TypeSwatch type={look.type} theme={theme} />
          </Check>
        ))}
      </fieldset>
      <fieldset>
        <legend>
          Class of relation <span className="soft unit">statements</span>
        </legend>
        {quads.map(look => (
          <Check
            key={look.quad}
            label={look.label}
            count={facets ? (byQuad.get(look.quad) ?? 0) : undefined}
            isOn={filter.quads?.includes(look.quad) ?? true}
            onToggle={() => setFilter({ quads: toggleIn(filter.quads, QUADS, look.quad) })}
          >
            <LineSwatch quad={look} theme={theme} />
          </Check>
        ))}
      </fieldset>
      <fieldset>
        <legend>
          Status <span className="soft unit">statements</span>
        </legend>
        {MODALITY_LOOKS.map(look => (
          <Check
            key={look.modality}
            label={look.label}
            hint={look.hint}
            count={facets ? (byModality.get(look.modality) ?? 0) : undefined}
            isOn={filter.modalities.includes(look.modality)}
            onToggle={() =>
              setFilter({ modalities: toggleIn(filter.modalities, MODALITIES, look.modality) ?? MODALITIES })
            }
          >
            <LineSwatch modality={look} theme={theme} />
          </Check>
        ))}
      </fieldset>
      <NameList title="Relation" all={relations} chosen={filter.relations} onChange={setRelations} />
      <NameList title="Publisher" all={publishers} chosen={filter.publishers} onChange={setPublishers} />
      <Range
        label="Confidence at least"
        value={filter.confidence}
        minValue={0}
        maxValue={1}
        step={0.05}
        formatOptions={{ style: 'percent' }}
        onChange={confidence => setFilter({ confidence: Math.round(confidence * 100) / 100 }, 'confidence')}
      />
      <Range
        label="Strongest relations"
        value={budget}
        minValue={25}
        maxValue={Math.max(LIMITS.detailed, budget)}
        step={25}
        onChange={next => change({ budget: next }, 'budget')}
      />
      <MeasuresPanel theme={theme} />
      <BesidePanel />
      {meta.truncated && (
        <p className="soft">The store holds more statements than this server reads: this is a part.</p>
      )}
      <p className="soft small-print">
        Thicker means more statements, fainter means less certain (below {percent(0.75)}, below {percent(0.5)}). A
        double ring is a pin.
      </p>
    </>
  )
})
