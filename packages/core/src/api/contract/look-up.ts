import * as z from 'zod/mini'
import { count, text, textOrNull } from './fields.js'
import { actorSchema, edgeSchema } from './graph.js'

/** Actors looked up: found by name, told of, and the ways between two. */

/** An actor found by name; `alias` is the name that matched, null where it is the actor's own. */
export const hitSchema = z.object({ id: text, name: text, type: text, alias: textOrNull, statements: count })
/** See hitSchema. */
export type ActorHit = z.infer<typeof hitSchema>

/** The answer of `GET /api/actors/:id`: counts under the filter, over the whole store. */
export const actorDetailSchema = z.object({
  id: text,
  name: text,
  type: text,
  country: textOrNull,
  aliases: z.array(text),
  statements: count,
  degree: count,
  neighbours: count,
  neighbourTypes: z.array(z.object({ type: text, actors: count })),
  quads: z.array(z.object({ quad: count, edges: count })),
})
/** See actorDetailSchema. */
export type ActorDetail = z.infer<typeof actorDetailSchema>

/** Ways between two actors, strongest first, each as ids of actors and keys of the edges between them. */
export const pathsSchema = z.object({
  paths: z.array(z.object({ actors: z.array(text), edges: z.array(text) })),
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
})
/** See pathsSchema. */
export type PathsView = z.infer<typeof pathsSchema>
