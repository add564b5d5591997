import * as z from 'zod/mini'
import { count, text, textOrNull } from './fields.js'
import { MODALITIES } from './values.js'

/** Statements counted, by time and by what a filter can ask for. */

/** Statements by time: bins from day to day, both included, those before and after them, of how long, and those without a day. */
export const timelineSchema = z.object({
  unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
  bins: z.array(z.object({ from: text, to: text, cooperation: count, conflict: count, other: count })),
  undated: count,
  firstDay: textOrNull,
  lastDay: textOrNull,
  before: count,
  after: count,
})
/** See timelineSchema. */
export type Timeline = z.infer<typeof timelineSchema>

/**
 * What each value of a filter would give, the other filters staying as they are: actors by type, statements by the rest. `lifted`
 * says how many more edges there would be without one of the filters.
 */
export const facetsSchema = z.object({
  version: text,
  types: z.array(z.object({ name: text, actors: count })),
  quads: z.array(z.object({ quad: count, statements: count })),
  modalities: z.array(z.object({ name: z.enum(MODALITIES), statements: count })),
  relations: z.array(z.object({ name: text, statements: count })),
  publishers: z.array(z.object({ name: text, statements: count })),
  lifted: z.object({
    types: count,
    quads: count,
    modalities: count,
    relations: count,
    publishers: count,
    confidence: count,
    time: count,
  }),
})
/** See facetsSchema. */
export type Facets = z.infer<typeof facetsSchema>
