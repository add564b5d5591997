import * as z from 'zod/mini'
import { count, text, textOrNull } from './fields.js'
import { namedQuerySchema } from './query.js'
import { MODALITIES } from './values.js'

/** What the store holds, how far it is read, and what is wrong with a request. */

/** The answer of `GET /api/meta`: what the store holds and what may be done with it. */
export const metaSchema = z.object({
  version: text,
  location: text,
  articles: count,
  actors: count,
  statements: count,
  edges: count,
  /** First and last day of the statements; null where none has a day. */
  firstDay: textOrNull,
  lastDay: textOrNull,
  types: z.array(z.object({ name: text, actors: count })),
  relations: z.array(
    z.object({ name: text, definition: text, quad: count, symmetric: z.boolean(), statements: count }),
  ),
  modalities: z.array(z.object({ name: z.enum(MODALITIES), statements: count })),
  publishers: z.array(z.object({ name: text, statements: count })),
  queries: z.array(namedQuerySchema),
  /** Labels and relationship types for completion in the query box. */
  schema: z.object({ labels: z.array(text), types: z.array(text), properties: z.array(text) }),
  /** Where the graph is that is served beside this one, below `/beside/api/`; null where there is none. */
  beside: textOrNull,
  canQuery: z.boolean(),
  canEdit: z.boolean(),
  /** True where the store holds more statements than are read. */
  truncated: z.boolean(),
})
/** See metaSchema. */
export type StoreMeta = z.infer<typeof metaSchema>

/** The answer of `GET /api/progress`: articles read into memory, of how many. */
export const progressSchema = z.object({ loaded: count, total: count })
/** See progressSchema. */
export type LoadProgress = z.infer<typeof progressSchema>

/** The answer of `GET /api/version`: another text once the graph in memory is another. */
export const versionSchema = z.object({ version: text })

/** The body of every error; `position` is an offset into the query that was sent. */
export const errorSchema = z.object({
  error: z.object({ code: text, message: text, position: z.optional(z.number()) }),
})
