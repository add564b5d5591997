import type { Change, GraphActor, GraphEdge, Modality, PathsView } from '@newsgraph/core'
import type { ElementDefinition } from 'cytoscape'
import { isCompared } from '../compare/compared-edge.js'
import { modalityLook, readable, shorten } from '../encoding.js'
import { isPhone, type Place } from '../state/view-state.js'

/** What is to be drawn, before it has positions. */
export interface Drawing {
  readonly actors: readonly GraphActor[]
  readonly edges: readonly DrawnEdge[]
}
export interface DrawnEdge {
  readonly id: string
  readonly key: string
  readonly relation: string | null
  readonly source: string
  readonly target: string
  readonly data: EdgeData
  readonly statements: number
}
/** What Cytoscape is told of an edge. */
export interface EdgeData {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly quad: number
  readonly modality: Modality
  readonly line: 'solid' | 'dashed' | 'dotted'
  readonly end: 'triangle' | 'tee' | 'none'
  readonly change: Change | 'none'
  /** By its statements, from 0 to 6. */
  readonly strength: number
  readonly faint: number
  readonly label: string
}

/** Above this many edges they carry no words: they would cover each other. */
const WORDED_EDGES = 160
/** Above this many not even a number. */
const COUNTED_EDGES = 450
const LABEL_LETTERS = 26
const PHONE_LETTERS = 18

const toDrawn = (e: GraphEdge, relation: string | null, statements: number, label: string): DrawnEdge => {
  const id = relation === null ? e.key : `${e.key}#${relation}`
  const look = modalityLook(e.modality)
  return {
    id,
    key: e.key,
    relation,
    source: e.source,
    target: e.target,
    statements,
    data: {
      id,
      source: e.source,
      target: e.target,
      quad: e.quad,
      modality: e.modality,
      line: look.line,
      end: e.symmetric && look.end === 'triangle' ? 'none' : look.end,
      change: isCompared(e) ? e.change : 'none',
      strength: Math.min(6, Math.log2(statements + 1)),
      faint: e.confidence >= 0.75 ? 0.95 : e.confidence >= 0.5 ? 0.72 : 0.5,
      label,
    },
  }
}

const labelOf = (e: GraphEdge, drawn: number): string => {
  if (isCompared(e)) return `${e.before} → ${e.after}`
  const count = e.statements > 1 ? `${e.statements}` : ''
  if (drawn > COUNTED_EDGES) return ''
  if (drawn > WORDED_EDGES) return count
  const more = e.relations.length > 1 ? ` +${e.relations.length - 1}` : ''
  return `${readable(e.relations[0]?.name ?? '')}${more}${count ? ` · ${count}` : ''}`
}

/** Actors with at least one shown edge, and those asked for by name, with their edges; opened edges as one for each relation. */
export const toDrawing = ({
  actors,
  edges,
  paths,
  opened,
  keep,
}: {
  readonly actors: readonly GraphActor[]
  readonly edges: readonly GraphEdge[]
  readonly paths: PathsView | null
  readonly opened: readonly string[]
  readonly keep: readonly string[]
}): Drawing => {
  const known = new Map(actors.map(a => [a.id, a]))
  for (const a of paths?.actors ?? []) if (!known.has(a.id)) known.set(a.id, a)
  const keys = new Set(edges.map(e => e.key))
  const all = [...edges, ...(paths?.edges ?? []).filter(e => !keys.has(e.key))]
  const open = new Set(opened)
  const drawn = all.flatMap(e =>
    open.has(e.key) && e.relations.length > 1
      ? e.relations.map(r =>
          toDrawn(e, r.name, r.statements, `${readable(r.name)}${r.statements > 1 ? ` · ${r.statements}` : ''}`),
        )
      : [toDrawn(e, null, e.statements, labelOf(e, all.length))],
  )
  const joined = new Set([...keep, ...all.flatMap(e => [e.source, e.target])])
  return { actors: [...known.values()].filter(a => joined.has(a.id)), edges: drawn }
}

/** Circles grow with the statements an actor is in, slowly. */
export const sizeOf = (actor: GraphActor): number =>
  Math.round(21 + 7 * Math.log2(1 + Math.min(actor.statements, 4000)))

/** Names as they are written beside actors. Cut here and not by the canvas, which would measure letter by letter. */
export const createNamer = (): ((actor: GraphActor) => string) => {
  const letters = isPhone() ? PHONE_LETTERS : LABEL_LETTERS
  return ({ name }) => shorten(name, letters)
}

export const toNode = (
  actor: GraphActor,
  { label, place }: { readonly label: string; readonly place: Place },
): ElementDefinition => ({
  group: 'nodes',
  data: {
    id: actor.id,
    label,
    type: actor.type,
    size: sizeOf(actor),
    own: sizeOf(actor),
    rank: actor.statements,
  },
  position: { ...place },
})

export const toEdge = (edge: DrawnEdge): ElementDefinition => ({ group: 'edges', data: { ...edge.data } })
