import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor } from '../../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

interface Row {
  readonly title?: string
  readonly publisher?: string
  readonly publishedAt?: string
  readonly text: string
}

/** "subject RELATION object" of every statement between two. */
const read = (row: Row): readonly string[] => {
  const { actors, statements } = extractor.extract({ id: 'a', ...row })
  const name = (id: string | null): string => actors.find(a => a.id === id)?.name ?? '-'
  return statements.filter(s => s.object).map(s => `${name(s.subject)} ${s.relation} ${name(s.object)}`)
}

describe('the first person outside quotations is who wrote the text', () => {
  test.each<[Row, string]>([
    [
      { title: 'Statement by Minister Anna Berg on the Harbour Strike', text: 'I thank Japan.' },
      'Anna Berg THANKED Japan',
    ],
    [{ title: 'Remarks of Mayor Lena Harstad', text: 'I met Paul Ward today.' }, 'Lena Harstad MET Paul Ward'],
    [{ text: 'Anna Berg, Minister of Trade\n\nI thank Japan.' }, 'Anna Berg THANKED Japan'],
    [
      { title: 'Statement by President Berg', text: 'I thank Japan. Nils Berg left for Oslo.' },
      'Nils Berg THANKED Japan',
    ],
    [
      { publisher: 'Norwegian Ministry of Trade', text: 'Anna Berg, Minister of Trade\n\nWe thank Japan.' },
      'Norway THANKED Japan',
    ],
    [
      {
        ...{ publisher: 'The White House', publishedAt: '2022-03-01' },
        ...{ title: 'Statement by President Biden on Peru', text: 'I thank Japan.' },
      },
      'Joe Biden THANKED Japan',
    ],
    [
      // He held no office that year, and the publisher is another's.
      {
        ...{ publisher: 'The White House', publishedAt: '2018-03-01' },
        ...{ title: 'Statement by President Biden on Peru', text: 'I thank Japan.' },
      },
      'Biden THANKED Japan',
    ],
    [
      {
        ...{ publisher: 'Norwegian Ministry of Trade', publishedAt: '2022-03-01' },
        ...{ title: 'Statement by Minister Biden on Peru', text: 'I thank Japan.' },
      },
      'Biden THANKED Japan',
    ],
    [{ publisher: 'The White House', text: 'We condemn Russia.' }, 'United States CONDEMNED Russia'],
  ])('%o', (row, expected) => expect(read(row)).toContain(expected))
})

describe('it is nobody where the text is a report', () => {
  test.each<[Row]>([
    [{ title: 'Minister Anna Berg on the Harbour Strike', text: 'I thank Japan.' }],
    [{ title: 'Joint statement by Norway and Sweden', text: 'I thank Japan.' }],
    [{ title: 'Statement by the ministry', text: 'I thank Japan.' }],
    [{ publisher: 'Norway Today', text: 'We thank Japan.' }],
    [{ text: 'Anna Berg, a minister, left.\n\nI thank Japan.' }],
  ])('%o', row => expect(read(row)).toEqual([]))
})
