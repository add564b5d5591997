import type { NamedQuery, QueryResult, StoreMeta } from '@newsgraph/core'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { SourceError } from '../data/source'
import type { Theme } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { Icon } from '../icons'
import { useSession } from '../state/session'
import type { Editor } from './editor'
import { keepQuery, type PastQuery, readHistory } from './history'
import { HistoryList } from './history-list'
import { ParameterFields } from './parameter-fields'
import { parameterNames, readValue } from './parameters'
import { Results } from './results'

const FIRST =
  'MATCH (a:Actor)-[r]->(b:Actor)\nRETURN a.name, type(r), b.name, r.statements\nORDER BY r.statements DESC LIMIT 25'

interface Props {
  readonly meta: StoreMeta
  readonly theme: Theme
  readonly onClose: () => void
}

/** Cypher against the store, and the questions that come with it. A query runs only when somebody says so. */
export const QueryDrawer = ({ meta, theme, onClose }: Props) => {
  const { source } = useSession()
  const holder = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const [text, setText] = useState(FIRST)
  const [chosen, setChosen] = useState<NamedQuery | null>(null)
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [result, setResult] = useState<QueryResult | null>(null)
  const [runs, setRuns] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const [running, setRunning] = useState<AbortController | null>(null)
  const [history, setHistory] = useState(readHistory)
  /** Where in the history the box is; -1 before it. */
  const at = useRef(-1)

  /** A question that was not changed runs by its name: then its fields are checked, and names like one's own are offered. */
  const question = chosen?.cypher === text ? chosen : null
  const names = parameterNames(text)

  const run = async (): Promise<void> => {
    const control = new AbortController()
    setRunning(control)
    setRuns(runs + 1)
    setProblem(null)
    at.current = -1
    const given = Object.fromEntries(
      (question?.params.map(p => p.name) ?? names).map(name => [name, values[name] ?? '']),
    )
    const params = question
      ? Object.fromEntries(
          question.params.map(p => [p.name, p.kind === 'number' ? Number(given[p.name]) : given[p.name]]),
        )
      : Object.fromEntries(names.map(name => [name, readValue(given[name])]))
    try {
      const call = question ? { name: question.name, params } : { cypher: text, params }
      setResult(await source.query(call, control.signal))
      setHistory(keepQuery({ cypher: text, values: given }))
    } catch (error) {
      if (control.signal.aborted) return setProblem('Stopped.')
      setResult(null)
      setProblem((error as Error).message)
      if (error instanceof SourceError && error.position !== null) editor.current?.select(error.position)
    } finally {
      setRunning(null)
    }
  }
  const put = (query: PastQuery): void => {
    setChosen(meta.queries.find(q => q.cypher === query.cypher) ?? null)
    setValues(query.values)
    editor.current?.setText(query.cypher)
  }
  const step = (by: 1 | -1): void => {
    const next = Math.max(0, Math.min(history.length - 1, at.current + by))
    if (!history[next]) return
    at.current = next
    put(history[next])
  }
  const now = useRef({ run, step })
  now.current = { run, step }

  useEffect(() => {
    let isGone = false
    void import('./editor').then(({ createEditor }) => {
      if (isGone || !holder.current) return
      editor.current = createEditor(holder.current, {
        text: FIRST,
        schema: meta.schema,
        // At once: keys that follow, such as those that run it, find what is written.
        onChange: next => flushSync(() => setText(next)),
        onRun: () => void now.current.run(),
        onHistory: by => now.current.step(by),
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
          <PanelHelp topic="query" />
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
        <ParameterFields question={question} names={names} values={values} onValues={setValues} />
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
        <HistoryList history={history} onHistory={setHistory} onChoose={put} />
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
        {result && !running && <Results key={runs} result={result} theme={theme} />}
      </div>
    </section>
  )
}
