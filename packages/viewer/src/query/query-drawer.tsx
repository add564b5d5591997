import type { NamedQuery, QueryResult, StoreMeta } from '@newsgraph/core'
import { useEffect, useRef, useState } from 'react'
import { SourceError } from '../data/source'
import { Icon } from '../icons'
import { nameOf, selectActor, showAmong } from '../state/actions'
import { useSession } from '../state/session'
import { ScrollRegion } from '../table/scroll-region.js'
import type { Editor } from './editor'

const FIRST =
  'MATCH (a:Actor)-[r]->(b:Actor)\nRETURN a.name, type(r), b.name, r.statements\nORDER BY r.statements DESC LIMIT 25'

/** A value of a result as text: never as markup. */
const toText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 400)
}

const Results = ({ result }: { readonly result: QueryResult }) => {
  const known = new Set(result.actors)
  return (
    <div className="results">
      <p className="soft" role="status">
        {result.rows.length} {result.rows.length === 1 ? 'row' : 'rows'}
        {result.truncated ? ' (the first; there are more)' : ''} in {result.milliseconds} ms
        {result.actors.length > 0 && (
          <button type="button" className="small" onClick={() => showAmong(result.actors)}>
            Show {result.actors.length} actors in the graph
          </button>
        )}
      </p>
      <ScrollRegion label="Result">
        <table>
          <thead>
            <tr>
              {result.columns.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.rows.map((row, i) => (
              // Rows of a result have no other name
              <tr key={i}>
                {row.map((value, k) => (
                  <td key={result.columns[k]} dir="auto">
                    {typeof value === 'string' && known.has(value) ? (
                      <button type="button" className="link" onClick={() => selectActor(value)}>
                        {nameOf(value)}
                      </button>
                    ) : (
                      toText(value)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

/** A parameter's field; for an actor, names are offered as one types. */
const ParameterField = ({
  param,
  value,
  onChange,
}: {
  readonly param: NamedQuery['params'][number]
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const { graph, meta } = useSession()
  const names =
    param.kind === 'actor'
      ? [...new Set(graph?.actors.map(a => a.name))].sort().slice(0, 300)
      : param.kind === 'relation'
        ? (meta?.relations.map(r => r.name).sort() ?? [])
        : []
  return (
    <label className="parameter">
      {param.label}
      <input
        type={param.kind === 'number' ? 'number' : param.kind === 'date' ? 'date' : 'text'}
        list={names.length > 0 ? `names-${param.name}` : undefined}
        value={value}
        onChange={e => onChange(e.target.value)}
      />
      {names.length > 0 && (
        <datalist id={`names-${param.name}`}>
          {names.map(n => (
            <option key={n} value={n.slice(0, 120)} />
          ))}
        </datalist>
      )}
    </label>
  )
}

const SAVED = 'newsgraph.queries'
const readSaved = (): readonly string[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(SAVED) ?? '[]')
    return Array.isArray(saved) ? saved.filter(s => typeof s === 'string').slice(0, 20) : []
  } catch {
    return []
  }
}
const keep = (cypher: string): readonly string[] => {
  const next = [cypher, ...readSaved().filter(s => s !== cypher)].slice(0, 20)
  try {
    localStorage.setItem(SAVED, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing forgets the history: no harm.
  }
  return next
}

interface Props {
  readonly meta: StoreMeta
  readonly onClose: () => void
}

/** Cypher against the store, and the questions that come with it. A query runs only when somebody says so. */
export const QueryDrawer = ({ meta, onClose }: Props) => {
  const { source } = useSession()
  const holder = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const [text, setText] = useState(FIRST)
  const [chosen, setChosen] = useState<NamedQuery | null>(null)
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [result, setResult] = useState<QueryResult | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [running, setRunning] = useState<AbortController | null>(null)
  const [saved, setSaved] = useState(readSaved)

  const run = async (): Promise<void> => {
    const control = new AbortController()
    setRunning(control)
    setProblem(null)
    const params = Object.fromEntries(
      (chosen?.params ?? []).map(p => [p.name, p.kind === 'number' ? Number(values[p.name]) : (values[p.name] ?? '')]),
    )
    try {
      // A question that was not changed runs by its name: then its fields are checked, and names like one's own are offered.
      const call = chosen?.cypher === text ? { name: chosen.name, params } : { cypher: text, params }
      setResult(await source.query(call, control.signal))
      setSaved(keep(text))
    } catch (error) {
      if (control.signal.aborted) return setProblem('Stopped.')
      setResult(null)
      setProblem((error as Error).message)
      if (error instanceof SourceError && error.position !== null) editor.current?.select(error.position)
    } finally {
      setRunning(null)
    }
  }
  const runNow = useRef(run)
  runNow.current = run

  useEffect(() => {
    let isGone = false
    void import('./editor').then(({ createEditor }) => {
      if (isGone || !holder.current) return
      editor.current = createEditor(holder.current, {
        text: FIRST,
        schema: meta.schema,
        onChange: setText,
        onRun: () => void runNow.current(),
      })
      editor.current.focus()
    })
    return () => {
      isGone = true
      editor.current?.destroy()
    }
  }, [meta])

  const choose = (query: NamedQuery): void => {
    setChosen(query)
    setValues(Object.fromEntries(query.params.map(p => [p.name, String(p.default)])))
    editor.current?.setText(query.cypher)
  }
  return (
    <section className="query" aria-label="Query">
      <div className="query-side">
        <div className="panel-head">
          <h2>Query</h2>
          <button type="button" className="icon-only" onClick={onClose} aria-label="Close query">
            <Icon name="close" />
          </button>
        </div>
        <label className="parameter">
          Questions
          <select
            value={chosen?.name ?? ''}
            onChange={e => {
              const found = meta.queries.find(q => q.name === e.target.value)
              if (found) choose(found)
              else setChosen(null)
            }}
          >
            <option value="">My own query</option>
            {meta.queries.map(q => (
              <option key={q.name} value={q.name}>
                {q.title}
              </option>
            ))}
          </select>
        </label>
        {chosen?.params.map(p => (
          <ParameterField
            key={p.name}
            param={p}
            value={values[p.name] ?? ''}
            onChange={v => setValues({ ...values, [p.name]: v })}
          />
        ))}
        {saved.length > 0 && (
          <label className="parameter">
            Run before
            <select
              value=""
              onChange={e => {
                setChosen(null)
                editor.current?.setText(e.target.value)
              }}
            >
              <option value="">…</option>
              {saved.map(s => (
                <option key={s} value={s}>
                  {s.replace(/\s+/g, ' ').slice(0, 80)}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="chips">
          <button
            type="button"
            className="primary"
            disabled={running !== null}
            onClick={() => void run()}
            title="Ctrl Enter"
          >
            <Icon name="play" /> Run
          </button>
          {running && (
            <button type="button" onClick={() => running.abort()}>
              Stop
            </button>
          )}
        </div>
        <p className="soft small-print">Reads only. At most 500 rows and 10 seconds.</p>
      </div>
      <div className="query-main">
        <div className="editor" ref={holder} />
        {problem && (
          <p className="query-problem" role="alert">
            {problem}
          </p>
        )}
        {running && <p className="soft">Running …</p>}
        {result && !running && <Results result={result} />}
      </div>
    </section>
  )
}
