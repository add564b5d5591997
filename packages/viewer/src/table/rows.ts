import type { GraphActor, GraphEdge } from '@newsgraph/core'
import { changeLook } from '../compare/change-looks'
import { isCompared } from '../compare/compared-edge'
import { modalityLook, quadLook, readable } from '../encoding'

export interface Column {
  readonly id: string
  readonly label: string
  readonly isNumber?: boolean
}
export interface EdgeRow {
  readonly edge: GraphEdge
  readonly cells: Readonly<Record<string, string | number>>
}

export const COLUMNS: readonly Column[] = [
  { id: 'subject', label: 'Subject' },
  { id: 'relation', label: 'Relation' },
  { id: 'object', label: 'Object' },
  { id: 'class', label: 'Class' },
  { id: 'status', label: 'Status' },
  { id: 'statements', label: 'Statements', isNumber: true },
  { id: 'publishers', label: 'Publishers', isNumber: true },
  { id: 'confidence', label: 'Confidence', isNumber: true },
  { id: 'first', label: 'First' },
  { id: 'last', label: 'Last' },
]

const comparedColumns = (before: string, after: string): readonly Column[] => [
  { id: 'change', label: 'Change' },
  { id: 'before', label: before, isNumber: true },
  { id: 'after', label: after, isNumber: true },
]
/** What stands beside these while two periods, or two graphs, are compared. */
export const COMPARED = {
  periods: comparedColumns('First period', 'Second period'),
  graphs: comparedColumns('Other graph', 'This graph'),
} as const

export const toRows = (edges: readonly GraphEdge[], actors: ReadonlyMap<string, GraphActor>): readonly EdgeRow[] =>
  edges.map(edge => ({
    edge,
    cells: {
      subject: actors.get(edge.source)?.name ?? edge.source,
      relation: edge.relations.map(r => readable(r.name)).join(', '),
      object: actors.get(edge.target)?.name ?? edge.target,
      class: quadLook(edge.quad).label,
      status: modalityLook(edge.modality).label,
      statements: edge.statements,
      publishers: edge.publishers,
      confidence: Math.round(edge.confidence * 100),
      first: edge.first ?? '',
      last: edge.last ?? '',
      ...(isCompared(edge) ? { change: changeLook(edge.change).label, before: edge.before, after: edge.after } : {}),
    },
  }))

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en')

/** Rows with the text in any cell, sorted; equal ones by subject, then object. */
export const arrange = (
  rows: readonly EdgeRow[],
  { find, column, isDown }: { readonly find: string; readonly column: string; readonly isDown: boolean },
): readonly EdgeRow[] => {
  const wanted = find.trim().toLowerCase()
  const kept = wanted ? rows.filter(r => Object.values(r.cells).join('\n').toLowerCase().includes(wanted)) : rows
  return [...kept].sort(
    (a, b) =>
      (isDown ? -1 : 1) * compare(a.cells[column] ?? '', b.cells[column] ?? '') ||
      compare(a.cells.subject, b.cells.subject) ||
      compare(a.cells.object, b.cells.object),
  )
}
