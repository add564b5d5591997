import { z } from 'zod'

/** One statement as a model gives it. Words stay free here and are checked one statement at a time, so that one bad statement spoils no other. */
const saidSchema = z.object({
  sentence: z.number().int().describe('"n" of the sentence that says it'),
  subject: z.string().describe('who does it: words of the sentence, copied letter by letter'),
  subjectType: z.string().describe('the type of actor the subject is'),
  trigger: z.string().describe('the words of the sentence that say what is done, copied letter by letter'),
  object: z.string().describe('to or with whom: words of the sentence, copied letter by letter'),
  objectType: z.string().describe('the type of actor the object is'),
  relation: z.string().describe('a relation of the list'),
  status: z.string().describe('asserted, planned, possible, demanded or denied'),
  negated: z.boolean().describe('true where the sentence says that it did not happen'),
  reciprocal: z.boolean().describe('true where both do it to each other'),
})

/** What a model answers about a part of an article. */
export const replySchema = z.object({
  statements: z.array(saidSchema),
  rejected: z.array(z.number().int()).describe('"n" of the candidates that the text does not say'),
})

export type SaidStatement = z.infer<typeof saidSchema>
export type ModelReply = z.infer<typeof replySchema>
