import type { Evidence } from '@newsgraph/core'
import { useState } from 'react'
import { readable } from '../encoding'
import { useSession } from '../state/session'

const STATUSES = ['asserted', 'planned', 'possible', 'demanded', 'denied'] as const

export interface Corrected {
  readonly relation: string
  readonly status: string
  readonly negated: boolean
  readonly isSwapped: boolean
}

/** How a statement should have been read: its relation, its status, its direction. */
export const CorrectionForm = ({
  evidence,
  onDone,
  onCancel,
}: {
  readonly evidence: Evidence
  readonly onDone: (corrected: Corrected) => void
  readonly onCancel: () => void
}) => {
  const { meta } = useSession()
  const [fields, setFields] = useState<Corrected>({
    relation: evidence.relation,
    status: evidence.status,
    negated: evidence.negated,
    isSwapped: false,
  })
  const set = (patch: Partial<Corrected>): void => setFields({ ...fields, ...patch })
  const relations = [...new Set([evidence.relation, ...(meta?.relations.map(r => r.name) ?? [])])].sort()
  return (
    <form
      className="correction"
      onSubmit={event => {
        event.preventDefault()
        onDone(fields)
      }}
    >
      <label className="parameter">
        Relation
        <select
          ref={select => select?.focus()}
          value={fields.relation}
          onChange={e => set({ relation: e.target.value })}
        >
          {relations.map(name => (
            <option key={name} value={name}>
              {readable(name)}
            </option>
          ))}
        </select>
      </label>
      <label className="parameter">
        Status
        <select value={fields.status} onChange={e => set({ status: e.target.value })}>
          {STATUSES.map(name => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input type="checkbox" checked={fields.negated} onChange={() => set({ negated: !fields.negated })} /> It did not
        happen
      </label>
      <label className="check">
        <input type="checkbox" checked={fields.isSwapped} onChange={() => set({ isSwapped: !fields.isSwapped })} /> The
        other way round
      </label>
      <div className="chips">
        <button type="submit" className="primary">
          Keep correction
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
