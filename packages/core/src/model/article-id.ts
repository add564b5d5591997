import type { Article } from './article.js'

/** Ids as stores and queues know them: those of articles that are only numbered hold within their input alone. */

const RUNNING_NUMBER = /^\d+$/

/** True of an id that tells articles of one input apart, and nothing more. */
export const isRunningNumber = (id: string): boolean => RUNNING_NUMBER.test(id)

/** An article under the id stores and queues know it by: "7" of jan.csv is "7@jan.csv". Any other id, and a number without an input, stays. */
export const asStored = <T extends Pick<Article, 'id' | 'input'>>(article: T): T =>
  isRunningNumber(article.id) && article.input ? { ...article, id: `${article.id}@${article.input}` } : article

/** The running number a stored article was given; null where it was given another id. */
export const givenNumber = ({ id, input }: Pick<Article, 'id' | 'input'>): string | null => {
  if (!input || !id.endsWith(`@${input}`)) return null
  const given = id.slice(0, -input.length - 1)
  return isRunningNumber(given) ? given : null
}

/** True where an article is known by its place in its input: in a file of another name it is another article. */
export const isKnownByPlace = ({ id, input }: Pick<Article, 'id' | 'input'>): boolean =>
  Boolean(input) &&
  (id === input || id.startsWith(`${input}:`) || id.startsWith(`${input}#`) || givenNumber({ id, input }) !== null)
