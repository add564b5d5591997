import * as z from 'zod/mini'
import { text } from './fields.js'

/** An entry of the file of decisions: a decision, a correction, a note, or a view under a name. */
export const overrideSchema = z.union([
  z.object({ kind: z.literal('view'), name: text, hash: text }),
  z.object({
    kind: z.literal('note'),
    about: z.object({ kind: z.enum(['actor', 'edge', 'statement']), id: text }),
    text,
    was: text,
  }),
  z.object({
    kind: z.literal('correct'),
    statement: text,
    relation: text,
    status: text,
    negated: z.boolean(),
    isSwapped: z.boolean(),
  }),
  z.object({ kind: z.enum(['confirm', 'reject']), statement: text }),
  z.object({ kind: z.literal('merge'), actors: z.tuple([text, text]) }),
  z.object({ kind: z.literal('split'), actor: text, articles: z.array(text) }),
])

/** The answer of `GET /api/overrides`: what people decided and kept, each with a label to show. */
export const overrideListSchema = z.object({
  /** `isGone` where what a note is about is no longer in the graph. */
  entries: z.array(z.object({ id: text, entry: overrideSchema, label: text, isGone: z.boolean() })),
})
/** See overrideListSchema. */
export type OverrideList = z.infer<typeof overrideListSchema>

/** Annotated articles, as `newsgraph train statements --gold DIR` reads them: see docs/training.md. */
export const annotationsSchema = z.object({ articles: z.array(z.record(text, z.unknown())) })
/** See annotationsSchema. */
export type Annotations = z.infer<typeof annotationsSchema>
