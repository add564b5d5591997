import { useEffect, useState } from 'react'
import { counted } from '../encoding'
import { useSessionParts } from '../state/session'
import { shownEdges } from '../state/shown'
import { retry, takeIn } from '../state/start'
import { countFilters, START } from '../state/view-state'
import { change, reset, useView } from '../state/view-store'

const TOAST_MS = 3500
/** The last thing said, shown for a while to those who see and told to those who hear. */
export const Announcer = () => {
  const { announcement } = useSessionParts('announcement')
  const [shown, setShown] = useState('')
  useEffect(() => {
    setShown(announcement)
    const timer = setTimeout(() => setShown(''), TOAST_MS)
    return () => clearTimeout(timer)
  }, [announcement])
  return (
    <div className={`toast${shown ? '' : ' empty'}`} role="status" aria-live="polite">
      {shown.slice(0, 300)}
    </div>
  )
}

/** What stands where the graph would be while there is none, with a way out. */
export const State = () => {
  const { meta, graph, counts, progress, problem, isBusy } = useSessionParts(
    'meta',
    'graph',
    'counts',
    'progress',
    'problem',
    'isBusy',
  )
  const { view } = useView()
  if (problem && !graph)
    return (
      <div className="state" role="alert">
        <h2>{problem.isGone ? 'The server does not answer' : 'This did not work'}</h2>
        <p>{problem.message}</p>
        {problem.isGone && (
          <p className="soft">
            Start it again with <code>newsgraph view</code>, then try again.
          </p>
        )}
        <div className="chips">
          <button type="button" className="primary" onClick={retry}>
            Try again
          </button>
          <button type="button" onClick={reset}>
            Reset the view
          </button>
        </div>
      </div>
    )
  if (!meta || !graph)
    return (
      <div className="state" role="status">
        <span className="spinner" aria-hidden="true" />
        <p>
          Reading the graph
          {progress && progress.total > 0
            ? `: ${progress.loaded.toLocaleString('en')} of ${counted(progress.total, 'article')}`
            : ''}{' '}
          …
        </p>
      </div>
    )
  if (meta.statements === 0)
    return (
      <div className="state">
        <h2>No graph yet</h2>
        <p>This store holds no statement. Read some articles into it:</p>
        <code>newsgraph build my-articles/</code>
        <p className="soft">Or look at the examples first: npm start</p>
        <button type="button" onClick={() => location.reload()}>
          Look again
        </button>
      </div>
    )
  if (shownEdges(graph, counts).length === 0 && !isBusy)
    return (
      <div className="state floating" role="status">
        <h2>No relation fits</h2>
        <p>{countFilters(view.filter) > 0 ? 'The filters leave nothing here.' : 'These actors are in no relation.'}</p>
        <div className="chips">
          {countFilters(view.filter) > 0 && (
            <button type="button" className="primary" onClick={() => change({ filter: START.filter })}>
              Clear filters
            </button>
          )}
          <button type="button" onClick={reset}>
            Whole graph
          </button>
        </div>
      </div>
    )
  return null
}

export const Banner = () => {
  const { problem, graph, isNewer } = useSessionParts('problem', 'graph', 'isNewer')
  if (!problem && graph && isNewer)
    return (
      <div className="banner" role="status">
        The graph has changed since this was read.
        <button type="button" className="small" onClick={() => void takeIn()}>
          Show what is new
        </button>
      </div>
    )
  if (!problem || !graph) return null
  return (
    <div className="banner" role="alert">
      {problem.message} {problem.isGone && 'What you see is what was read last.'}
      <button type="button" className="small" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
