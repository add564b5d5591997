import { type Facets, LIMITS } from '@newsgraph/core'
import { setFilter } from '../state/actions'
import { useSessionParts } from '../state/session'
import { START, type ViewState } from '../state/view-state'
import { change, useView } from '../state/view-store'

type FilterPatch = Partial<ViewState['filter']>

/** How each filter is called where it leaves something out, and what lifts it. */
const LIFTED: readonly {
  readonly filter: keyof Facets['lifted']
  readonly by: string
  readonly lift: FilterPatch
}[] = [
  { filter: 'time', by: 'outside the dates', lift: { from: null, to: null } },
  {
    filter: 'modalities',
    by: 'of another status',
    lift: { modalities: ['asserted', 'planned', 'possible', 'demanded', 'denied', 'negated'] },
  },
  { filter: 'types', by: 'by actor type', lift: { types: null } },
  { filter: 'quads', by: 'by class', lift: { quads: null } },
  { filter: 'relations', by: 'by relation', lift: { relations: null } },
  { filter: 'publishers', by: 'by publisher', lift: { publishers: null } },
  { filter: 'confidence', by: 'less sure', lift: { confidence: 0 } },
]

/** As far as one click goes, from below each: what takes seconds is asked for twice. */
const REACHES = [LIMITS.detailed, 5000, LIMITS.budget.max]

/** Why not more is shown: how many relations the budget and each filter leave out, and a click that brings them in. */
export const LeftOut = ({ weaker }: { readonly weaker: number }) => {
  const { facets } = useSessionParts('facets')
  const { view } = useView()
  const reasons = LIFTED.flatMap(({ filter, by, lift }) => {
    const more = facets?.lifted[filter] ?? 0
    return more > 0 ? [{ by, more, onLift: () => setFilter(lift) }] : []
  })
  const most = REACHES.find(reach => view.budget < reach) ?? LIMITS.budget.max
  const budget = Math.min(most, Math.max(START.budget, Math.ceil((view.budget + weaker) / 25) * 25))
  const all =
    weaker > 0 ? [{ by: 'weaker', more: weaker, onLift: () => change({ budget }, 'budget') }, ...reasons] : reasons
  if (all.length === 0) return null
  return (
    <p className="left-out">
      <span className="soft">Left out:</span>
      {all.map(({ by, more, onLift }) => (
        <button key={by} type="button" className="small" title="Show them too" onClick={onLift}>
          {more.toLocaleString('en')} {by}
        </button>
      ))}
    </p>
  )
}
