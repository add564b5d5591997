import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor } from '../../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})
const namesIn = (text: string): readonly string[] => extractor.extract({ id: 'a', text }).actors.map(a => a.name)

describe('a described actor is named with what describes it behind the noun', () => {
  test.each([
    ['Volunteers from the harbour district thanked Norway.', 'Volunteers from the harbour district'],
    ['Maria Lund met groups representing tenants.', 'groups representing tenants'],
    ['Paul Ward praised those who saved the ship.', 'those who saved the ship'],
    ['Norway warned anyone attacking Sweden.', 'anyone attacking Sweden'],
    ['A reporter at Dagsposten accused Norway.', 'reporter at Dagsposten'],
    ['The storm killed 22 people.', '22 people'],
    ['Norway sanctioned Chile, whose army attacked Oslo.', "Chile's army"],
    ['Parents met Norway. Their children thanked Sweden.', "Parents' children"],
    ['Denmark thanked civil society.', 'civil society'],
    ['Maria Lund said the minister met the farmers and their families.', 'farmers'],
    ['Danes thanked Maria Lund.', 'Danes'],
  ])('%s → %s', (text, name) => expect(namesIn(text)).toContain(name))

  test('the short form stays an alias', () => {
    const { actors } = extractor.extract({ id: 'a', text: 'Maria Lund met groups representing tenants.' })
    expect(actors.find(a => a.type === 'group')?.aliases).toContain('groups')
  })
})

describe('what belongs to the verb is no part of the description', () => {
  test.each([
    ['Norway thanked volunteers during the flood.', 'volunteers'],
    ['Police arrested protesters on Monday.', 'protesters'],
    ['Sweden sent soldiers after the attack.', 'soldiers'],
    ['Maria Lund met farmers, who left.', 'farmers'],
  ])('%s → %s', (text, name) => expect(namesIn(text)).toContain(name))

  test.each([
    ['Members criticised Norway.', []],
    ['Denmark and others condemned Norway.', []],
    ['Members of the dockers union criticised Norway.', ['Members of the dockers union']],
    ['Norway fined five members.', ['five members']],
    ['Norway thanked the others.', []],
  ])('some of whom nobody says who they are: %s', (text, expected) =>
    expect(namesIn(text).filter(name => /member|other/i.test(name))).toEqual(expected))

  test('"the Danes" are the state', () => expect(namesIn('Norway accused the Danes of spying.')).toContain('Denmark'))
})
