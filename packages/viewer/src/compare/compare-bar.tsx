import type { TimeSpan } from '@newsgraph/core'
import type { Theme } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { Icon } from '../icons'
import { setSide } from '../state/actions'
import { useSession } from '../state/session'
import { change, useView } from '../state/view-store'
import { CHANGE_LOOKS } from './change-looks'

const isSpan = ({ from, to }: TimeSpan): boolean => from !== '' && to !== '' && from <= to

const Period = ({
  name,
  span,
  onChange,
}: {
  readonly name: string
  readonly span: TimeSpan
  readonly onChange: (span: TimeSpan) => void
}) => {
  const set = (patch: Partial<TimeSpan>): void => {
    const next = { ...span, ...patch }
    if (isSpan(next)) onChange(next)
  }
  return (
    <fieldset className="period">
      <legend>{name}</legend>
      <input
        type="date"
        aria-label={`${name}, first day`}
        value={span.from}
        onChange={e => set({ from: e.target.value })}
      />
      –
      <input type="date" aria-label={`${name}, last day`} value={span.to} onChange={e => set({ to: e.target.value })} />
    </fieldset>
  )
}

/** Two sides of a comparison: which, how many relations changed how, and whose sentences are read. */
export const CompareBar = ({ theme }: { readonly theme: Theme }) => {
  const { changes, beside } = useSession()
  const { compare } = useView().view
  if (!compare) return null
  const { side } = compare
  return (
    <section className="compare" aria-label={compare.kind === 'periods' ? 'Two periods' : 'Two graphs'}>
      {compare.kind === 'periods' ? (
        <>
          <Period
            name="First period"
            span={compare.before}
            onChange={span => change({ compare: { ...compare, before: span } })}
          />
          <Period
            name="Second period"
            span={compare.after}
            onChange={span => change({ compare: { ...compare, after: span } })}
          />
        </>
      ) : (
        <p>
          <b dir="auto">{beside?.name}</b>, and then this graph
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: two ways of seeing, not a form */}
      <div className="switch" role="group" aria-label="Evidence of">
        <button type="button" aria-pressed={side === 'before'} onClick={() => setSide('before')}>
          {compare.kind === 'periods' ? 'First' : 'Other'}
        </button>
        <button type="button" aria-pressed={side === 'after'} onClick={() => setSide('after')}>
          {compare.kind === 'periods' ? 'Second' : 'This'}
        </button>
      </div>
      <ul className="changes" aria-label="Changes">
        {CHANGE_LOOKS.map(look => (
          <li key={look.change}>
            <i className={look.line} style={{ borderColor: look[theme] }} /> {look.label}{' '}
            <b className="number">{changes?.find(c => c.name === look.change)?.edges ?? 0}</b>
          </li>
        ))}
      </ul>
      <PanelHelp topic="compare" />
      <button
        type="button"
        className="icon-only"
        aria-label="Stop comparing"
        title="Stop comparing"
        onClick={() => change({ compare: null })}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
