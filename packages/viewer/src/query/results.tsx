import type { QueryResult } from '@newsgraph/core'
import { useState } from 'react'
import { counted, type Theme } from '../encoding'
import { nameOf, selectActor, showAmong } from '../state/actions'
import { ScrollRegion } from '../table/scroll-region.js'
import { AnswerCanvas } from './answer-graph'
import { toText } from './to-text'

const Cell = ({ value, isActor }: { readonly value: unknown; readonly isActor: boolean }) =>
  typeof value === 'string' && isActor ? (
    <button type="button" className="link" onClick={() => selectActor(value)}>
      {nameOf(value)}
    </button>
  ) : (
    toText(value)
  )

const AnswerTable = ({ result }: { readonly result: QueryResult }) => {
  const known = new Set(result.actors)
  return (
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
                  <Cell value={value} isActor={known.has(String(value))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** An answer: drawn where it holds nodes, and as a table. */
export const Results = ({ result, theme }: { readonly result: QueryResult; readonly theme: Theme }) => {
  const hasGraph = result.graph.nodes.length > 0
  const [isDrawn, setDrawn] = useState(hasGraph)
  return (
    <div className="results">
      <div className="results-head">
        {hasGraph && (
          // biome-ignore lint/a11y/useSemanticElements: two ways of seeing, not a form
          <div className="switch" role="group" aria-label="Answer as">
            <button type="button" aria-pressed={isDrawn} onClick={() => setDrawn(true)}>
              Draw
            </button>
            <button type="button" aria-pressed={!isDrawn} onClick={() => setDrawn(false)}>
              Rows
            </button>
          </div>
        )}
        <p className="soft" role="status">
          {counted(result.rows.length, 'row')}
          {result.truncated ? ' (the first; there are more)' : ''} in {result.milliseconds} ms
        </p>
        {result.actors.length > 0 && (
          <button type="button" className="small" onClick={() => showAmong(result.actors)}>
            Show {counted(result.actors.length, 'actor')} in the graph
          </button>
        )}
      </div>
      {hasGraph && isDrawn ? <AnswerCanvas graph={result.graph} theme={theme} /> : <AnswerTable result={result} />}
    </div>
  )
}
