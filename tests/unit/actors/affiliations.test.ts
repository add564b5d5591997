import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, expect, test } from 'vitest'
import { loadExtractor } from '../../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

/** "person | title | body" lines. */
const read = (text: string): readonly string[] => {
  const { actors, affiliations } = extractor.extract({ id: 'a', text })
  const name = (id: string | null): string => actors.find(a => a.id === id)?.name ?? '-'
  return affiliations.map(a => `${name(a.person)} | ${a.title} | ${name(a.body)}`)
}

test.each([
  ["Germany's Foreign Minister Jonas Brandt left.", ['Jonas Brandt | Foreign Minister | Germany']],
  ['Norwegian Prime Minister Ola Vik left.', ['Ola Vik | Prime Minister | Norway']],
  ['UN Secretary-General Hanna Dahl left.', ['Hanna Dahl | Secretary-General | United Nations']],
  ['Mayor of Bergen Marit Lund left.', ['Marit Lund | Mayor | Bergen']],
  ['Anna Berg, spokeswoman of the Foreign Ministry, left.', ['Anna Berg | spokeswoman | Foreign Ministry']],
  ['The chairman of the Nordic Council, Ola Dahl, left.', ['Ola Dahl | chairman | Nordic Council']],
  ['Marit Lund is the mayor of Bergen.', ['Marit Lund | mayor | Bergen']],
  ['Former president Carla Moreno left.', ['Carla Moreno | president | -']],
  ['The prime minister left.', []],
  ['Maria Lund met the mayor.', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

test('an affiliation spans title and name', () => {
  const text = "On Monday Germany's Foreign Minister Jonas Brandt left."
  const [{ start, end }] = extractor.extract({ id: 'a', text }).affiliations
  expect(text.slice(start, end)).toBe("Germany's Foreign Minister Jonas Brandt")
})

test.each([
  ["Germany's Foreign Minister Jonas Brandt left.", 'Jonas Brandt', 'DEUGOV'],
  ['Foreign Minister Jonas Brandt left.', 'Jonas Brandt', 'GOV'],
  ['Former president Carla Moreno left.', 'Carla Moreno', 'ELI'],
  ['Former Peruvian president Carla Moreno left.', 'Carla Moreno', 'PERELI'],
  ['UN Secretary-General Hanna Dahl left.', 'Hanna Dahl', 'IGOUNO'],
  ['The Norwegian government left.', 'Norway', 'NOR'],
  ['Danish farmers left.', 'Danish farmers', 'DNKAGR'],
  ['Two Danes left.', 'Two Danes', 'DNK'],
  ['Russian troops left.', 'Russian troops', 'RUSMIL'],
  ['Gunmen left.', 'Gunmen', 'UAF'],
  ['The police left.', 'police', 'COP'],
  ['The European Union left.', 'European Union', 'IGOEUREEC'],
])('%s: the code of %s is %s', (text, name, code) =>
  expect(extractor.extract({ id: 'c', text }).actors.find(a => a.name === name)?.code).toBe(code),
)
