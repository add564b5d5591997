import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, expect, test } from 'vitest'
import { loadExtractor } from './engine.js'

/**
 * A table of sentences published on Wednesday 2024-05-08 with what is read from them, one line a statement: "A RELATION B", or the words of the
 * trigger in brackets where no relation covers them, "-" for no other side; then "not", status, act, speaker, who passed it on, place, date,
 * "background" and the rule.
 */
export const statementTable = (rows: readonly (readonly [text: string, statements: readonly string[]])[]): void => {
  let extractor: ArticleExtractor
  beforeAll(async () => {
    extractor = await loadExtractor()
  })
  test.each(rows)('%s', (text, expected) => {
    const { actors, statements } = extractor.extract({ id: 'test', text, publishedAt: '2024-05-08' })
    const name = (id: string | null): string => actors.find(a => a.id === id)?.name ?? String(id)
    const lines = statements
      .filter(s => s.object !== null || s.rule === 'agentless-passive')
      .map(s =>
        [
          name(s.subject),
          s.relation === 'INTERACTED_WITH' ? `(${s.phrase})` : s.relation,
          s.object ? name(s.object) : '-',
          s.negated ? 'not' : '',
          s.status === 'asserted' ? '' : s.status,
          s.act ? `act:${s.act.relation}` : '',
          s.speaker ? `by ${name(s.speaker)}` : '',
          s.reportedBy ? `via ${s.reportedBy.map(name).join(', ')}` : '',
          s.place ? `at ${s.place}` : '',
          s.date ? `@${s.date}` : '',
          s.background ? 'background' : '',
          `<${s.rule}>`,
        ]
          .filter(Boolean)
          .join(' '),
      )
    expect(lines).toEqual(expected)
  })
}
