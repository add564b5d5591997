import { textOrNull } from '../../graph/index.js'
import { type Fingerprint, readSketch } from '../../resolve/index.js'
import { type Row, type Run, runBatches } from '../database/index.js'
import { contentCypher } from './content-cypher.js'

/** What the store keeps of an article itself. */
export interface ArticleState extends Fingerprint {
  readonly title: string | null
  readonly url: string | null
  readonly contentHash: string
  readonly engine: string | null
  /** What it was read from; null where it came without, or from a version that did not keep it. */
  readonly input: string | null
  /** Where the file lies in which it is known by its number or place. */
  readonly file: string | null
}

const toState = (row: Row): ArticleState => ({
  id: String(row.id),
  title: textOrNull(row.title),
  url: textOrNull(row.url),
  publisher: textOrNull(row.publisher),
  publishedAt: textOrNull(row.publishedAt),
  sketch: readSketch(textOrNull(row.sketch)),
  contentHash: textOrNull(row.contentHash) ?? '',
  engine: textOrNull(row.engine),
  input: textOrNull(row.input),
  file: textOrNull(row.file),
})

/** The articles of these ids that the store holds, by id. */
export const readStates = async (run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleState>> =>
  new Map(
    (await runBatches(run, contentCypher.articleStates, { rows: ids, as: 'ids' }))
      .map(toState)
      .map(state => [state.id, state]),
  )
