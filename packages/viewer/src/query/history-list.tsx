import { useRef } from 'react'
import { Icon } from '../icons'
import { clearHistory, dropQuery, type PastQuery } from './history'

interface Props {
  readonly history: readonly PastQuery[]
  readonly onHistory: (history: readonly PastQuery[]) => void
  readonly onChoose: (query: PastQuery) => void
}

const inOneLine = ({ cypher, values }: PastQuery): string => {
  const fields = Object.entries(values).map(([name, value]) => `$${name} = ${value}`)
  return [cypher.replace(/\s+/g, ' '), ...fields].join(' · ').slice(0, 160)
}

/** Queries run before: each is put back into the box, or deleted. */
export const HistoryList = ({ history, onHistory, onChoose }: Props) => {
  const list = useRef<HTMLUListElement>(null)
  const head = useRef<HTMLElement>(null)
  if (history.length === 0) return null
  /** What was deleted leaves the focus with its neighbour. */
  const drop = (query: PastQuery, at: number): void => {
    onHistory(dropQuery(query))
    requestAnimationFrame(() => {
      const rest = list.current?.querySelectorAll<HTMLElement>('.icon-only')
      ;(rest?.[Math.min(at, rest.length - 1)] ?? head.current)?.focus()
    })
  }
  return (
    <details className="history">
      <summary ref={head}>History ({history.length})</summary>
      <ul className="plain" ref={list} aria-label="Queries run before">
        {history.map((query, at) => (
          <li key={JSON.stringify(query)}>
            <button type="button" className="link" title={query.cypher} onClick={() => onChoose(query)}>
              {inOneLine(query)}
            </button>
            <button
              type="button"
              className="icon-only"
              aria-label={`Delete ${inOneLine(query).slice(0, 60)}`}
              onClick={() => drop(query, at)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="small" onClick={() => onHistory(clearHistory())}>
        Delete all
      </button>
    </details>
  )
}
