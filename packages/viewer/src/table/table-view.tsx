import { useEffect, useMemo, useState } from 'react'
import { quadLook, type Theme } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { selectActor, selectEdge } from '../state/actions'
import { useSessionParts } from '../state/session'
import { shownEdges } from '../state/shown'
import { change, useView } from '../state/view-store'
import { LineSwatch, TypeSwatch } from '../swatch'
import { arrange, COLUMNS, COMPARED, type EdgeRow, toRows } from './rows'
import { ScrollRegion } from './scroll-region.js'

const PAGE = 100
const LETTERS = 120

const Row = ({
  row,
  types,
  theme,
  isChosen,
}: {
  readonly row: EdgeRow
  readonly types: ReadonlyMap<string, string>
  readonly theme: Theme
  readonly isChosen: boolean
}) => {
  const { edge, cells } = row
  const actor = (id: string, name: string | number) => (
    <button type="button" className="link" onClick={() => selectActor(id)}>
      <TypeSwatch type={types.get(id) ?? ''} theme={theme} /> <span dir="auto">{String(name).slice(0, LETTERS)}</span>
    </button>
  )
  return (
    <tr aria-selected={isChosen} className={isChosen ? 'chosen' : undefined}>
      <th scope="row">{actor(edge.source, cells.subject)}</th>
      <td>
        <button type="button" className="link strong" onClick={() => selectEdge(edge.key)}>
          {String(cells.relation).slice(0, LETTERS)}
          <span className="sr-only">: read the evidence</span>
        </button>
      </td>
      <td>{actor(edge.target, cells.object)}</td>
      <td className="nowrap">
        <LineSwatch quad={quadLook(edge.quad)} theme={theme} /> {cells.class}
      </td>
      <td>{cells.status}</td>
      <td className="number">{Number(cells.statements).toLocaleString('en')}</td>
      <td className="number">{cells.publishers}</td>
      <td className="number">{cells.confidence} %</td>
      <td className="nowrap">{cells.first}</td>
      <td className="nowrap">{cells.last}</td>
      {'change' in cells && (
        <>
          <td className="nowrap">{cells.change}</td>
          <td className="number">{cells.before}</td>
          <td className="number">{cells.after}</td>
        </>
      )}
    </tr>
  )
}

/** What the graph shows, as a table: the same filters, the same selection, the same evidence. */
export const TableView = ({ theme }: { readonly theme: Theme }) => {
  const { graph, counts } = useSessionParts('graph', 'counts')
  const { sort, find, selection, compare } = useView().view
  const columns = compare ? [...COLUMNS, ...COMPARED[compare.kind]] : COLUMNS
  const [page, setPage] = useState(0)
  const actors = useMemo(() => new Map(graph?.actors.map(a => [a.id, a])), [graph])
  const types = useMemo(() => new Map(graph?.actors.map(a => [a.id, a.type])), [graph])
  const rows = useMemo(
    () => arrange(toRows(shownEdges(graph, counts), actors), { find, column: sort.column, isDown: sort.isDown }),
    [graph, counts, actors, find, sort],
  )
  // Another order or another choice starts at its first page
  useEffect(() => setPage(0), [find, sort])
  const pages = Math.max(1, Math.ceil(rows.length / PAGE))
  const at = Math.min(page, pages - 1)
  const chosen = selection.kind === 'edge' ? selection.key : null
  const isBy = (id: string): boolean => sort.column === id
  return (
    <section className="table-view" aria-label="Table of relations">
      <div className="table-tools">
        <input
          type="search"
          id="table-find"
          aria-label="Find in the table"
          placeholder="Find in the table …"
          value={find}
          onChange={e => change({ find: e.target.value }, 'find')}
        />
        <span className="soft" role="status">
          {rows.length.toLocaleString('en')} rows
        </span>
        {pages > 1 && (
          <span className="pager">
            <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
              Previous
            </button>
            <span className="soft number">
              {at * PAGE + 1}–{Math.min(rows.length, (at + 1) * PAGE)}
            </span>
            <button type="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
              Next
            </button>
          </span>
        )}
        <PanelHelp topic="table" />
      </div>
      <ScrollRegion label="Rows">
        <table>
          <thead>
            <tr>
              {columns.map(c => (
                <th
                  key={c.id}
                  scope="col"
                  className={c.isNumber ? 'number' : undefined}
                  aria-sort={isBy(c.id) ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    onClick={() =>
                      change({ sort: { column: c.id, isDown: isBy(c.id) ? !sort.isDown : c.isNumber === true } })
                    }
                  >
                    {c.label} <span aria-hidden="true">{isBy(c.id) ? (sort.isDown ? '↓' : '↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(at * PAGE, (at + 1) * PAGE).map(row => (
              <Row key={row.edge.key} row={row} types={types} theme={theme} isChosen={row.edge.key === chosen} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="empty-row">No relation fits.</p>}
      </ScrollRegion>
    </section>
  )
}
