import { dirname, relative, resolve } from 'node:path'
import type { ExtractedArticle } from '../../model/index.js'

const isAddress = (location: string): boolean => /^[a-z0-9+]+:\/\//i.test(location)

/**
 * An article with its file as a store keeps it: by its path from the folder of the database, so that it is the same whatever folder one works
 * in, and where database and files move together. For a server it is the whole path.
 */
export const placedFrom = (location: string, article: ExtractedArticle): ExtractedArticle => {
  const { file } = article
  if (!file || isAddress(location)) return article
  return { ...article, file: relative(dirname(resolve(location)), resolve(file)).replaceAll('\\', '/') }
}
