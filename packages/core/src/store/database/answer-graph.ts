import type { CypherValue } from '../../graph/index.js'

/** A node as an answer has it; `id` is the database's own and holds within one answer. */
export interface AnswerNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, CypherValue>>
}
/** A relationship between two nodes, by their ids. */
export interface AnswerRelationship {
  readonly id: string
  readonly type: string
  readonly start: string
  readonly end: string
  readonly properties: Readonly<Record<string, CypherValue>>
}
/** The nodes and relationships met in the cells of an answer, also in its paths and lists, each once. */
export interface AnswerGraph {
  readonly nodes: readonly AnswerNode[]
  readonly relationships: readonly AnswerRelationship[]
}

export interface AnswerCollector {
  readonly addNode: (node: AnswerNode) => void
  readonly addRelationship: (relationship: AnswerRelationship) => void
  readonly finish: () => AnswerGraph
}

/** Takes what a walk over the cells of an answer meets. */
export const createAnswerCollector = (): AnswerCollector => {
  const nodes = new Map<string, AnswerNode>()
  const relationships = new Map<string, AnswerRelationship>()
  return {
    addNode: node => void nodes.set(node.id, node),
    addRelationship: relationship => void relationships.set(relationship.id, relationship),
    finish: () => ({ nodes: [...nodes.values()], relationships: [...relationships.values()] }),
  }
}
