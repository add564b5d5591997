import { z } from 'zod'

/** Shapes of the HTTP API, checked on both sides. */

export const actorSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  country: z.string().nullable(),
  aliases: z.array(z.string()),
  x: z.number(),
  y: z.number(),
})
export const edgeSchema = z.object({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  relation: z.string(),
  quad: z.number().nullable(),
  statements: z.number(),
  articles: z.number(),
  confidence: z.number(),
  firstReported: z.string().nullable(),
  lastReported: z.string().nullable(),
})
export const graphSchema = z.object({
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
  totalEdges: z.number(),
  totalActors: z.number(),
})

export const evidenceSchema = z.object({
  id: z.string(),
  sentence: z.string(),
  subject: z.object({ id: z.string(), name: z.string(), start: z.number(), end: z.number() }),
  object: z.object({ id: z.string(), name: z.string(), start: z.number(), end: z.number() }),
  trigger: z.object({ start: z.number(), end: z.number() }),
  relation: z.string(),
  phrase: z.string(),
  status: z.string(),
  negated: z.boolean(),
  act: z.string().nullable(),
  date: z.string().nullable(),
  speaker: z.string().nullable(),
  rule: z.string(),
  confidence: z.number(),
  article: z.object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    url: z.string().nullable(),
  }),
})
export const metaSchema = z.object({
  location: z.string(),
  articles: z.number(),
  actors: z.number(),
  statements: z.number(),
  edges: z.number(),
})
export const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

export type GraphActor = z.infer<typeof actorSchema>
export type GraphEdge = z.infer<typeof edgeSchema>
export type GraphView = z.infer<typeof graphSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type StoreMeta = z.infer<typeof metaSchema>
