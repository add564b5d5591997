import * as z from 'zod/mini'

/** Fields that the shapes of the API are made of. */

export const text = z.string()
export const count = z.number()
export const textOrNull = z.nullable(z.string())
