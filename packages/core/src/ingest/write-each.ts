import { ConfigError, StoreError } from '../errors.js'
import type { ExtractedArticle } from '../model/index.js'

/** True where the store refuses every article alike. */
const isStoresFault = (error: unknown): boolean => error instanceof StoreError || error instanceof ConfigError

/**
 * Writes articles together and, where one of them is at fault, each by itself. Comes back, as `write` does, with what kept each of them from
 * being written, null where it is. Rejects with what concerns all of them: an error of the store, or what `concernsAll` says.
 */
export const writeEach = async (
  articles: readonly ExtractedArticle[],
  {
    write,
    concernsAll = () => false,
  }: {
    readonly write: (articles: readonly ExtractedArticle[]) => Promise<readonly unknown[]>
    readonly concernsAll?: (error: unknown) => boolean
  },
): Promise<readonly unknown[]> => {
  const writeSome = async (
    some: readonly ExtractedArticle[],
  ): Promise<readonly unknown[] | { readonly error: unknown }> => {
    try {
      return await write(some)
    } catch (error) {
      if (isStoresFault(error) || concernsAll(error)) throw error
      return { error }
    }
  }
  const together = await writeSome(articles)
  if (!('error' in together)) return together
  if (articles.length === 1) return [together.error]
  const errors: unknown[] = []
  for (const article of articles) {
    const alone = await writeSome([article])
    errors.push('error' in alone ? alone.error : alone[0])
  }
  return errors
}
