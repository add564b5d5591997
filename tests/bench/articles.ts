import type { Article } from '@newsgraph/core'
import { readArticles } from '@newsgraph/core/node'

/** The first articles of a file or folder. */
export const takeArticles = async (input: string | undefined, count: number): Promise<readonly Article[]> => {
  if (input === undefined) throw new Error('Name the articles: a file or folder.')
  const articles: Article[] = []
  for await (const article of readArticles(input)) if (articles.push(article) === count) break
  return articles
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
