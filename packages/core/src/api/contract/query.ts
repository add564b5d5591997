import * as z from 'zod/mini'
import { count, text } from './fields.js'

const fieldsSchema = z.record(text, z.unknown())

/** What of the graph an answer holds: at most `LIMITS.queryNodes` nodes, and the relationships between these. */
export const answerViewSchema = z.object({
  nodes: z.array(z.object({ id: text, labels: z.array(text), properties: fieldsSchema })),
  relationships: z.array(z.object({ id: text, type: text, start: text, end: text, properties: fieldsSchema })),
  /** Nodes beyond the limit. */
  leftOut: count,
})
/** See answerViewSchema. */
export type AnswerView = z.infer<typeof answerViewSchema>

const parameterSchema = z.object({
  name: text,
  label: text,
  kind: z.enum(['actor', 'relation', 'date', 'number']),
  default: z.union([text, z.number()]),
})

/** A question with a name; `params` says what to ask for and what stands where nothing is given. */
export const namedQuerySchema = z.object({
  name: text,
  title: text,
  cypher: text,
  params: z.array(parameterSchema),
})
/** A question with a name, its Cypher and its parameters. */
export type NamedQuery = z.infer<typeof namedQuerySchema>

/** The answer of `POST /api/query`; `truncated` where there were more rows. */
export const queryResultSchema = z.object({
  columns: z.array(text),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
  milliseconds: count,
  /** Actors met in the cells, for showing all that is between them. */
  actors: z.array(text),
  graph: answerViewSchema,
})
/** See queryResultSchema. */
export type QueryResult = z.infer<typeof queryResultSchema>
