import { counted, type Theme } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { nameOf, selectActor } from '../state/actions'
import { useSession, useSessionParts } from '../state/session'
import { type ColourBy, SIZES, type SizeBy } from '../state/view-state'
import { change, useView } from '../state/view-store'
import { SAMPLE } from './measure-job'
import { useMeasured } from './measured'
import { communityColour, LISTED_COMMUNITIES } from './tints'

const TOP = 10

const shownValue = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : value.toPrecision(2)

const Ranking = () => {
  const { size } = useMeasured()
  useSession()
  if (!size) return null
  const top = Object.entries(size.values)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, TOP)
  return (
    <>
      {size.sample !== null && (
        <p className="soft small-print">
          Counted from {SAMPLE.toLocaleString('en')} actors, the same each time, not from all.
        </p>
      )}
      <ol className="ranking" aria-label="Highest">
        {top.map(([id, value]) => (
          <li key={id}>
            <button type="button" className="link" dir="auto" onClick={() => selectActor(id)}>
              {nameOf(id).slice(0, 60)}
            </button>{' '}
            <span className="soft number">{shownValue(value)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

const Communities = ({ theme }: { readonly theme: Theme }) => {
  const { colour } = useMeasured()
  const { graph } = useSessionParts('graph')
  if (!colour) return null
  const strength = new Map(graph?.actors.map(a => [a.id, a.statements]))
  const members = new Map<number, string[]>()
  for (const [id, n] of Object.entries(colour.values)) members.set(n, [...(members.get(n) ?? []), id])
  const all = [...members].sort(([a], [b]) => a - b)
  return (
    <ul className="plain" aria-label="Communities">
      {all.slice(0, LISTED_COMMUNITIES).map(([n, ids]) => {
        const [first, second] = ids.sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0))
        return (
          <li key={n} className="check">
            <i className="tint" style={{ background: communityColour(n, theme) }} />
            <span className="check-label" dir="auto">
              {[first, second].flatMap(id => (id ? [nameOf(id).slice(0, 40)] : [])).join(', ')}
            </span>
            <span className="soft number">{ids.length}</span>
          </li>
        )
      })}
      {all.length > LISTED_COMMUNITIES && (
        <li className="soft">{counted(all.length - LISTED_COMMUNITIES, 'smaller one')}, grey</li>
      )}
    </ul>
  )
}

/** Size and colour of actors by what they measure among what is drawn. */
export const MeasuresPanel = ({ theme }: { readonly theme: Theme }) => {
  const { look } = useView().view
  const set = (patch: Partial<typeof look>): void => change(view => ({ look: { ...view.look, ...patch } }))
  return (
    <details className="group" open={look.size !== 'statements' || look.colour !== 'type' || undefined}>
      <summary>Measures</summary>
      <div className="measures-head">
        <PanelHelp topic="measures" />
      </div>
      <label className="parameter">
        Size
        <select value={look.size} onChange={e => set({ size: e.target.value as SizeBy })}>
          {SIZES.map(s => (
            <option key={s.name} value={s.name}>
              {s.label}
            </option>
          ))}
        </select>
      </label>
      <label className="parameter">
        Colour
        <select value={look.colour} onChange={e => set({ colour: e.target.value as ColourBy })}>
          <option value="type">Type of actor</option>
          <option value="community">Community (Louvain)</option>
        </select>
      </label>
      <label className="check">
        <input type="checkbox" checked={look.isEach} onChange={() => set({ isEach: !look.isEach })} />
        <span className="check-label">Parallel relations each by itself</span>
      </label>
      <p className="soft small-print">
        Of what is drawn, without direction.{' '}
        {look.isEach ? 'Each relation of a pair counts.' : 'A pair counts once, weighed by its statements.'}
      </p>
      <Ranking />
      <Communities theme={theme} />
    </details>
  )
}
