import type { ExtractedArticle } from '@newsgraph/core'
import { buildArticle } from './articles.js'

const COUNTRIES = ['Norway', 'Sweden', 'Finland', 'Denmark', 'Iceland', 'Estonia', 'Latvia']
const RELATIONS = ['MET', 'ACCUSED', 'ATTACKED', 'THANKED', 'CALLED']

/** Articles that share actors and edges, each with three statements; the same every time. */
export const manyArticles = (count: number): readonly ExtractedArticle[] =>
  Array.from({ length: count }, (_, i) =>
    buildArticle({
      id: `n${String(i).padStart(5, '0')}`,
      publisher: `P${i % 5}`,
      publishedAt: `2021-${String(1 + (i % 12)).padStart(2, '0')}-01`,
      sentences: [0, 1, 2].map(n => {
        const subject = COUNTRIES[(i + n) % 7]
        const object = COUNTRIES[(i + 2 * n + 1 + (i % 3)) % 7]
        const relation = RELATIONS[(i + n) % 5]
        return {
          text: `${subject} ${relation.toLowerCase()} ${object} in report ${i} (${n}).`,
          statements: subject === object ? [] : [{ subject, relation, object, confidence: 0.5 + ((i + n) % 5) / 10 }],
        }
      }),
    }),
  )
