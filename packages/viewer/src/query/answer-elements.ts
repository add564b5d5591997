import type { AnswerView } from '@newsgraph/core'
import type { ElementDefinition, StylesheetJson } from 'cytoscape'
import { readable, shorten, type Theme } from '../encoding.js'

export type AnswerNode = AnswerView['nodes'][number]
export type AnswerRelationship = AnswerView['relationships'][number]

/** What is behind an element of an answer. */
export type Behind =
  | { readonly kind: 'actor'; readonly id: string; readonly name: string }
  | { readonly kind: 'edge'; readonly key: string; readonly relation: string }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string }

/** Nodes that are no actors, as they look. */
const LABEL_LOOKS: readonly (Readonly<Record<Theme, string>> & { readonly label: string; readonly shape: string })[] = [
  { label: 'Statement', shape: 'round-tag', light: '#B06A00', dark: '#F0B95A' },
  { label: 'Sentence', shape: 'round-rectangle', light: '#7A7F87', dark: '#A8B0BD' },
  { label: 'Article', shape: 'cut-rectangle', light: '#3A5A78', dark: '#9CC3E6' },
  { label: 'Affiliation', shape: 'round-tag', light: '#555823', dark: '#9AD17A' },
]
const LETTERS = 26
const ACTOR_SIZE = 30
const OTHER_SIZE = 22

export const answerStyle = (theme: Theme): StylesheetJson =>
  LABEL_LOOKS.map(look => ({
    selector: `node[type="${look.label}"]`,
    style: { shape: look.shape, 'background-color': look[theme] },
  })) as StylesheetJson

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const isActor = ({ labels }: AnswerNode): boolean => labels.includes('Actor')

/** What a node is called: its name or title, what a statement says, else its label. */
export const titleOf = ({ labels, properties: p }: AnswerNode): string =>
  text(p.name) ||
  text(p.title) ||
  (p.relation ? readable(text(p.relation)) : '') ||
  text(p.text) ||
  text(p.id) ||
  labels.join(' ')

const actorId = ({ properties }: AnswerNode): string => text(properties.canonical ?? properties.id)

/** The evidence behind a node. */
export const behindNode = (node: AnswerNode): Behind | null => {
  if (isActor(node)) return { kind: 'actor', id: actorId(node), name: titleOf(node) }
  if (node.labels.includes('Statement')) return { kind: 'statement', id: text(node.properties.id) }
  if (node.labels.includes('Article')) return { kind: 'article', id: text(node.properties.id) }
  return null
}

/** The drawn edge a relationship between actors is part of, else what is behind the node it begins at. */
export const behindRelationship = (
  { type, properties }: AnswerRelationship,
  { start, end, isSymmetric }: { readonly start: AnswerNode; readonly end: AnswerNode; readonly isSymmetric: boolean },
): Behind | null => {
  if (!isActor(start) || !isActor(end)) return isActor(start) ? null : behindNode(start)
  if (typeof properties.statements !== 'number') return null
  const ends = [actorId(start), actorId(end)]
  const [from, to] = (isSymmetric ? ends.sort() : ends).map(encodeURIComponent)
  return { kind: 'edge', key: `${from}|${to}|${Number(properties.quad ?? 0)}|asserted`, relation: type }
}

const degreesOf = ({ relationships }: AnswerView): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>()
  for (const { start, end } of relationships) for (const id of [start, end]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}

export const nodeType = (node: AnswerNode): string =>
  isActor(node) ? text(node.properties.type) : (node.labels[0] ?? '')
export const nodeSize = (node: AnswerNode): number => (isActor(node) ? ACTOR_SIZE : OTHER_SIZE)

/** The elements of an answer, drawn as the graph is: actors by type, relations by class. Ids of relationships are set apart. */
export const toElements = (
  graph: AnswerView,
  isSymmetric: (relation: string) => boolean,
): readonly ElementDefinition[] => {
  const degrees = degreesOf(graph)
  const nodes = graph.nodes.map(node => ({
    group: 'nodes' as const,
    data: {
      id: node.id,
      label: shorten(titleOf(node), LETTERS),
      type: nodeType(node),
      size: nodeSize(node),
      rank: (degrees.get(node.id) ?? 0) + (isActor(node) ? 0.5 : 0),
    },
  }))
  const edges = graph.relationships.map(r => ({
    group: 'edges' as const,
    data: {
      id: `r${r.id}`,
      source: r.start,
      target: r.end,
      quad: Number(r.properties.quad ?? 0),
      line: 'solid',
      end: isSymmetric(r.type) ? 'none' : 'triangle',
      change: 'none',
      strength: Math.min(6, Math.log2(Number(r.properties.statements ?? 1) + 1)),
      faint: 0.95,
      label: readable(r.type),
    },
  }))
  return [...nodes, ...edges]
}
