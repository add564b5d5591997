import type { PathsView } from '@newsgraph/core'
import type { Selection } from '../state/view-state.js'
import type { Drawing, DrawnEdge } from './elements.js'

/** What is marked of a drawing, by id: what is selected, the actors and relations that belong to it, and ways that are shown. */
export interface Marks {
  readonly chosen: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly way: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
export const NO_MARKS: Marks = { chosen: NONE, near: NONE, way: NONE }

const isChosen = (selection: Selection, { key, relation }: DrawnEdge): boolean =>
  selection.kind === 'edge' &&
  key === selection.key &&
  (selection.relation === null || relation === null || relation === selection.relation)

/** Relations with the actors they join. */
const withEnds = (edges: readonly DrawnEdge[]): readonly string[] => edges.flatMap(e => [e.id, e.source, e.target])

/** What a selection, or the ways that are shown, mark of a drawing. */
export const marksOf = (drawing: Drawing, selection: Selection, paths: PathsView | null): Marks => {
  if (selection.kind === 'none' && paths === null) return NO_MARKS
  const wanted = new Set(selection.kind === 'actors' ? selection.ids : [])
  const actors = drawing.actors.filter(a => wanted.has(a.id)).map(a => a.id)
  const edges = drawing.edges.filter(e => isChosen(selection, e))
  const joined = drawing.edges.filter(e => wanted.has(e.source) || wanted.has(e.target))
  const chosen = new Set([...actors, ...edges.map(e => e.id)])
  if (paths === null) return { chosen, near: new Set([...actors, ...withEnds([...edges, ...joined])]), way: NONE }
  const keys = new Set(paths.edges.map(e => e.key))
  const ways = drawing.edges.filter(e => keys.has(e.key))
  return { chosen, near: new Set([...chosen, ...withEnds(ways)]), way: new Set(ways.map(e => e.id)) }
}
