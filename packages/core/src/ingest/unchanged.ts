import type { ArticleExtractor } from '../pipeline/index.js'
import type { GraphStore } from '../store/index.js'
import type { Pending } from './duplicates.js'

export const STATES =
  'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.contentHash AS contentHash, a.engine AS engine, a.input AS input, a.file AS file'

/** What articles were read by, as stores and journals keep it: another engine or bound reads them again. */
export const engineMark = ({ version }: Pick<ArticleExtractor, 'version'>, minConfidence = 0): string =>
  `${version}/${minConfidence}`

/** Ids of the articles the store holds with the same content, read by the same engine. */
export const findUnchanged = async (
  store: GraphStore | null,
  batch: readonly Pending[],
  engine: string,
): Promise<ReadonlySet<string>> => {
  if (!store) return new Set()
  const rows = await store.query(STATES, { ids: batch.map(p => p.article.id) })
  const known = new Map(rows.map(r => [r.id, r]))
  return new Set(
    batch
      .filter(({ article, hash }) => {
        const state = known.get(article.id)
        // What an earlier version wrote without its input is written once more.
        const isPlaced = (state?.input != null || !article.input) && (state?.file != null || !article.file)
        return state?.contentHash === hash && state.engine === engine && isPlaced
      })
      .map(p => p.article.id),
  )
}
