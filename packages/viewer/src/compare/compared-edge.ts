import type { Comparison, GraphEdge } from '@newsgraph/core'

type ComparedEdge = Comparison['edges'][number]

/** Whether an edge is one of two periods that are compared. */
export const isCompared = (e: GraphEdge): e is ComparedEdge => 'change' in e
