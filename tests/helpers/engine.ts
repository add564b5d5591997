import { type ArticleExtractor, createExtractor } from '@newsgraph/core'
import { loadModel } from '@newsgraph/core/node'

/** The shipped engine, read once a test file. */
export const loadExtractor = async (): Promise<ArticleExtractor> => createExtractor({ model: await loadModel() })

/** "Subject RELATION Object" lines of a text, with "not", the status where it is not asserted, and the speaker. */
export const readStatements = (
  extractor: ArticleExtractor,
  text: string,
  publishedAt: string | null = '2024-05-08',
): readonly string[] => {
  const { actors, statements } = extractor.extract({ id: 'test', text, publishedAt })
  const name = (id: string | null): string => actors.find(a => a.id === id)?.name ?? String(id)
  return statements
    .filter(s => s.object !== null)
    .map(s =>
      [
        name(s.subject),
        s.relation,
        name(s.object),
        s.negated ? 'not' : '',
        s.status === 'asserted' ? '' : s.status,
        s.speaker ? `(${name(s.speaker)})` : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
}
