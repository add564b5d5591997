import * as z from 'zod/mini'
import { count, text, textOrNull } from './fields.js'

const spanSchema = z.object({ start: count, end: count })

const partySchema = z.object({ id: text, name: text, start: count, end: count })

const articleSchema = z.object({
  id: text,
  title: textOrNull,
  publisher: textOrNull,
  publishedAt: textOrNull,
  url: textOrNull,
})

/** A statement with its sentence. Spans are relative to the sentence, in UTF-16 units. */
export const evidenceSchema = z.object({
  id: text,
  /** Null where the store was built without texts. */
  sentence: textOrNull,
  /** Index of the sentence in its article. */
  n: count,
  subject: partySchema,
  object: z.nullable(partySchema),
  argument: textOrNull,
  trigger: spanSchema,
  relation: text,
  phrase: text,
  quad: count,
  /** From -10, conflict, to 10, cooperation; null where its relation has none. */
  goldstein: z.nullable(count),
  status: text,
  negated: z.boolean(),
  act: textOrNull,
  date: textOrNull,
  /** True of history that the text does not date. */
  background: z.boolean(),
  speaker: textOrNull,
  /** Names of those who passed on what the speaker said, outermost last. */
  reportedBy: z.array(text),
  rule: text,
  confidence: count,
  /** The same of all reports of one event, and of all copies of one story; null where it is alone. */
  event: textOrNull,
  story: textOrNull,
  /** "confirmed" or "rejected" by somebody, else null. */
  review: z.nullable(z.enum(['confirmed', 'rejected'])),
  article: articleSchema,
})
/** See evidenceSchema. */
export type Evidence = z.infer<typeof evidenceSchema>

/** A page of statements, latest first. */
export const evidencePageSchema = z.object({
  items: z.array(evidenceSchema),
  total: count,
  /** Pass as `cursor` for the next page; null on the last. */
  next: textOrNull,
})
/** See evidencePageSchema. */
export type EvidencePage = z.infer<typeof evidencePageSchema>

/** The answer of `GET /api/articles/:id`: an article with its sentences in order and all its statements. */
export const articlePageSchema = z.object({
  article: articleSchema,
  sentences: z.array(z.object({ n: count, start: count, text: textOrNull })),
  statements: z.array(evidenceSchema),
})
/** See articlePageSchema. */
export type ArticlePage = z.infer<typeof articlePageSchema>
