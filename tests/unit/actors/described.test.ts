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
    ['A court in Bergen fined Maria Lund.', 'court in Bergen'],
    ['The storm killed 22 people.', '22 people'],
    ['Norway sanctioned Chile, whose army attacked Oslo.', "Chile's army"],
    ['Parents met Norway. Their children thanked Sweden.', "Parents' children"],
    ['Denmark thanked civil society.', 'civil society'],
    ['Maria Lund said the minister met the farmers and their families.', 'farmers'],
    ['Danes thanked Maria Lund.', 'Danes'],
    ['Rebels attacked coalition bases in Kenya.', 'coalition bases in Kenya'],
    ['Rebels attacked a U.S. airbase.', 'U.S. airbase'],
    ['Lawmakers from the anti-war camp condemned Norway.', 'Lawmakers from the anti-war camp'],
    ['Chinese authorities arrested Maria Lund.', 'Chinese authorities'],
    ['At least nine survivors thanked Norway.', 'At least nine survivors'],
    ['Rebels attacked the Peruvian Armed Forces (PAF) base.', 'Peruvian Armed Forces (PAF) base'],
    ['Norway called the Northern Command (NORTHCOM) a terrorist organisation.', 'terrorist organisation'],
    ['Only two ministers met Maria Lund.', 'two ministers'],
    ['Police and especially young officers accused Norway.', 'young officers'],
    ['Chile named Peru, Norway and a number of harbour clubs.', 'a number of harbour clubs'],
    ['Guards in Lima beat tens of thousands of farmers.', 'tens of thousands of farmers'],
    ['Guards in Lima beat hundreds of farmers.', 'hundreds of farmers'],
    ['Guards in Lima beat three of the twelve farmers.', 'three of the twelve farmers'],
    ['Some of the farmers sued Norvik Air.', 'Some of the farmers'],
    ['Guards in Lima beat several of the farmers.', 'several of the farmers'],
    ['Norway expelled six Chilean nationals.', 'six Chilean nationals'],
    ['Kenya signed the treaty with five world powers.', 'five world powers'],
    ['Chile thanked the Gulf states.', 'Gulf states'],
    ['Maria Lund thanked all emergency services.', 'all emergency services'],
    [
      'Norway praised those who armed the Harbour Guard (HBG) and militias.',
      'those who armed the Harbour Guard (HBG) and militias',
    ],
  ])('%s → %s', (text, name) => expect(namesIn(text)).toContain(name))

  test('the short form stays an alias', () => {
    const { actors } = extractor.extract({ id: 'a', text: 'Maria Lund met groups representing tenants.' })
    expect(actors.find(a => a.type === 'group')?.aliases).toContain('groups')
  })
})

describe('words that are no part of a description', () => {
  test.each([
    ['Norway sanctioned Chilean ministers as well as some of their officers.', 'some of their officers'],
    ['The chief of the Harbour Guard (HBG) has warned Peru.', 'chief of the Harbour Guard'],
    ['Maria Lund visited the wounded in Oslo.', 'wounded'],
    ['Police arrested the accused in Oslo.', 'accused'],
    ['A lawyer accused the hospital of negligence.', 'hospital'],
    ['Norway thanked the injured and the families of the dead.', 'families of the dead'],
  ])('%s → %s', (text, name) => expect(namesIn(text)).toContain(name))

  test.each([['Norway treated the injured sailors.'], ['The accused man thanked Peru.']])(
    '%s names nobody by the adjective',
    text => expect(namesIn(text).filter(n => /^(?:injured|accused)$/.test(n))).toEqual([]),
  )
})

describe('nouns that share their words are one group, others stand alone', () => {
  test.each([
    ['Our allies and partners condemned Chile.', ['allies and partners']],
    ['Chile arrested some political prisoners and deserters.', ['some political prisoners and deserters']],
    ['Norway sanctioned more than 90 Chilean firms and individuals.', ['more than 90 Chilean firms and individuals']],
    ['Peru thanked the officers and sailors of the fleet.', ['officers and sailors of the fleet']],
    ['Maria Lund met men and women.', ['men and women']],
    ['Maria Lund met tenants and landlords.', ['tenants', 'landlords']],
    ['The farmers and sailors met Chile.', ['farmers', 'sailors']],
    ['Norway praised the fishermen and their families.', ['fishermen']],
    ['Norway fined shops and members of the harbour council.', ['members of the harbour council']],
  ])('%s → %s', (text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)))
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
    expect(namesIn(text).filter(name => /member|other/i.test(name))).toEqual(expected),
  )

  test('"the Danes" are the state', () => expect(namesIn('Norway accused the Danes of spying.')).toContain('Denmark'))
})
