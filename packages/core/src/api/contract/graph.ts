import * as z from 'zod/mini'
import { count, text, textOrNull } from './fields.js'
import { MODALITIES } from './values.js'

/** Actors and edges that are drawn. */

/** An actor of a graph answer. */
export const actorSchema = z.object({
  id: text,
  name: text,
  type: text,
  country: textOrNull,
  /** Statements and drawn edges of the actor under the filter, in the whole store. */
  statements: count,
  degree: count,
})
/** See actorSchema. */
export type GraphActor = z.infer<typeof actorSchema>

/** A drawn edge: all statements of one pair, quad class and modality. Days are ISO, `confidence` is the highest, 0 to 1. */
export const edgeSchema = z.object({
  key: text,
  source: text,
  target: text,
  quad: count,
  modality: z.enum(MODALITIES),
  /** True where every relation in it is symmetric, so that the edge has no direction. */
  symmetric: z.boolean(),
  statements: count,
  articles: count,
  publishers: count,
  confidence: count,
  first: textOrNull,
  last: textOrNull,
  relations: z.array(z.object({ name: text, statements: count })),
})
/** See edgeSchema. */
export type GraphEdge = z.infer<typeof edgeSchema>

/** The answer of `GET /api/graph`. `version` changes whenever the graph does. */
export const graphSchema = z.object({
  version: text,
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
  /** What the filter leaves in the store, or in the neighbourhood asked for. */
  totalEdges: count,
  totalActors: count,
  totalStatements: count,
})
/** See graphSchema. */
export type GraphView = z.infer<typeof graphSchema>

/** The answer of `POST /api/graph/within`: statements left of each edge. */
export const countsSchema = z.object({
  version: text,
  edges: z.array(z.object({ key: text, statements: count })),
})
/** See countsSchema. */
export type EdgeCounts = z.infer<typeof countsSchema>

/** The answer of `POST /api/graph/left`: statements left of each edge of a graph, in the order of its edges. */
export const leftSchema = z.object({
  version: text,
  /** Statements of all these edges in that graph: where they are others, so are the edges. */
  statements: count,
  left: z.array(count),
})
/** See leftSchema. */
export type EdgesLeft = z.infer<typeof leftSchema>
