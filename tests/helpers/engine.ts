import { type ArticleExtractor, createExtractor } from '@newsgraph/core'
import { loadModel } from '@newsgraph/core/node'

/** The shipped engine. */
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

/** "surface → actor (why)" lines of a text, in text order; a mention of two actors gives two. */
export const readMentions = (extractor: ArticleExtractor, text: string): readonly string[] =>
  extractor
    .extract({ id: 'test', text, publishedAt: '2024-05-08' })
    .actors.flatMap(actor => actor.mentions.map(mention => ({ actor, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
    .map(({ actor, mention }) => `${text.slice(mention.start, mention.end)} → ${actor.name} (${mention.how})`)
