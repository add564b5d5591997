import * as z from 'zod/mini'
import { count } from './fields.js'
import { edgeSchema, graphSchema } from './graph.js'

/** How an edge, or its pair, changed from one period to another. */
export const CHANGES = ['new', 'gone', 'to-conflict', 'to-cooperation', 'stronger', 'weaker', 'same'] as const

/** One of CHANGES. */
export type Change = (typeof CHANGES)[number]
/** The answer of `GET /api/compare`: the edges that changed most between two periods, with the statements of each, and how many changed how. */
export const comparisonSchema = z.object({
  ...graphSchema.shape,
  edges: z.array(z.object({ ...edgeSchema.shape, before: count, after: count, change: z.enum(CHANGES) })),
  changes: z.array(z.object({ name: z.enum(CHANGES), edges: count })),
})
/** See comparisonSchema. */
export type Comparison = z.infer<typeof comparisonSchema>
