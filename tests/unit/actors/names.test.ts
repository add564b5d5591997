import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor } from '../../helpers/engine.js'
import { mentionTable } from '../../helpers/mention-table.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})
const table = (rows: Parameters<typeof mentionTable>[1]): void => mentionTable(() => extractor, rows)

describe('persons: the fullest form is the name, shorter forms say why they are taken for it', () =>
  table([
    [
      'Maria Lund visited Oslo. Lund praised Sweden. Maria thanked Denmark.',
      ['Maria Lund → Maria Lund (exact)', 'Lund → Maria Lund (surname)', 'Maria → Maria Lund (given-name)'],
    ],
    [
      'Foreign Minister Erik Strand met Mette Frederiksen. Minister Strand left.',
      ['Foreign Minister Erik Strand → Erik Strand (exact)', 'Minister Strand → Erik Strand (title)'],
    ],
    [
      'Volodymyr Zelenskyy spoke. Zelensky called Poland. Zelenskiy thanked Japan.',
      ['Zelensky → Volodymyr Zelenskyy (spelling)', 'Zelenskiy → Volodymyr Zelenskyy (spelling)'],
    ],
    ['Lund praised Sweden. Maria Lund visited Denmark.', ['Lund → Maria Lund (surname)']],
    ['Senator from Oregon Marit Lund praised Sweden.', ['Senator from Oregon Marit Lund → Marit Lund (exact)']],
    [
      'Foreign Minister Erik Strand met Denmark. The Foreign Minister left.',
      ['The Foreign Minister → Erik Strand (role)'],
    ],
    ['Mayor of Bergen Marit Lund praised the crew.', ['Mayor of Bergen Marit Lund → Marit Lund (exact)']],
    [
      'Joseph R. Walker, Jr. met Angela Merkel. Walker thanked Merkel.',
      ['Walker → Joseph R. Walker, Jr. (surname)', 'Merkel → Angela Merkel (surname)'],
    ],
    ['Kim Jong-un met Xi Jinping. Kim thanked Xi.', ['Kim → Kim Jong-un (given-name)', 'Xi → Xi Jinping (given-name)']],
    ['Lena Harstad Harstad met Ola Berg.', ['Lena Harstad Harstad → Lena Harstad (exact)']],
    ['Kari Lund-Lund met Ola Berg.', ['Kari Lund-Lund → Kari Lund-Lund (exact)']],
    ['Nicolas Pérez sued Chile. Perez lost.', ['Perez → Nicolas Pérez (surname)']],
  ]))

describe('persons: titles of two offices, fields of offices, numbers, initials, families and nicknames', () =>
  table([
    [
      "Jordan's Deputy Prime Minister and Foreign Minister Omar Haddad met Erik Strand.",
      ["Jordan's Deputy Prime Minister and Foreign Minister Omar Haddad → Omar Haddad (exact)"],
    ],
    [
      'The president and Foreign Minister Omar Haddad met Erik Strand.',
      ['The president → president (exact)', 'Foreign Minister Omar Haddad → Omar Haddad (exact)'],
    ],
    [
      "Jordan's Minister of Trade and Supply Omar Haddad met Erik Strand.",
      ["Jordan's Minister of Trade and Supply Omar Haddad → Omar Haddad (exact)"],
    ],
    [
      'British Minister of State for the Far East Robert Kent met Erik Strand.',
      ['British Minister of State for the Far East Robert Kent → Robert Kent (exact)'],
    ],
    [
      'Guard Chief Commander Major General Omar Haddad warned Peru.',
      ['Guard Chief Commander Major General Omar Haddad → Omar Haddad (exact)'],
    ],
    ['Voter Jane Roe thanked Norway.', ['Jane Roe → Jane Roe (exact)']],
    ['Faisal bin Khalid Alharbi met Maria Lund.', ['Faisal bin Khalid Alharbi → Faisal bin Khalid Alharbi (exact)']],
    [
      'King Hassan II of Morocco met Queen Margaret II.',
      ['King Hassan II of Morocco → Hassan II (exact)', 'Queen Margaret II → Margaret II (exact)'],
    ],
    [
      'Robert Thomas "Bobby" Kent thanked Norway. Bobby Kent left.',
      ['Bobby Kent → Robert Thomas "Bobby" Kent (surname)'],
    ],
  ]))

describe('persons: what stands before the name and is none of it', () =>
  table([
    [
      'Maria Lund told MSNBC Harland was ill. James Harland left.',
      ['MSNBC → MSNBC (exact)', 'Harland → James Harland (surname)'],
    ],
    [
      'Norway met the special envoy to Syria Chen Yulin.',
      ['special envoy to Syria Chen Yulin → Chen Yulin (exact)', 'Syria → Syria (exact)'],
    ],
    ['Police arrested the singer and activist Maria Lund.', ['activist Maria Lund → Maria Lund (exact)']],
    ['An official told CNN Norway would attack Peru.', ['CNN → CNN (exact)', 'Norway → Norway (exact)']],
    ['Lund told Sky News Peru had left.', ['Sky News → Sky News (exact)', 'Peru → Peru (exact)']],
    ['Norway met Chad Miller.', ['Chad Miller → Chad Miller (exact)']],
  ]))

test.each([
  ['Former soldier and writer Jonas Moi thanked Peru.', ['Peru', 'Jonas Moi']],
  ['Police arrested the singer and activist Maria Lund.', ['Police', 'Maria Lund']],
  ['Hurricane Lorenzo hit Norway.', ['Norway']],
  ['Tropical Storm Kari hit Norway.', ['Norway']],
  ['God bless Maria Lund.', ['Maria Lund']],
  ['Crew members returned to Earth. Norway thanked Peru.', ['Norway', 'Peru', 'Crew members']],
  ['Rebels violated the Doha Agreement.', ['Rebels']],
  ['Norway marked the anniversary of United Nations Security Council Resolution 1820.', ['Norway']],
  [
    'UK Minister of State for Asia, North Africa, and the Gulf Jonas Kent met Peru.',
    ['United Kingdom', 'Peru', 'Jonas Kent', 'North Africa'],
  ],
  ['Jane Storm met Norway.', ['Norway', 'Jane Storm']],
  ['President Moon met Norway.', ['Norway', 'Moon']],
])('%s → %j', (text, names) => {
  const found = extractor.extract({ id: 'a', text }).actors.map(a => a.name)
  expect(found.toSorted()).toEqual(names.toSorted())
})

describe('bodies: what they are for, where they stand, letters in brackets', () =>
  table([
    [
      'The Bureau of Forestry and Rural Affairs sued Norvik Air.',
      ['Bureau of Forestry and Rural Affairs → Bureau of Forestry and Rural Affairs (exact)'],
    ],
    [
      'The Bureau of Northern Affairs met Maria Lund.',
      ['Bureau of Northern Affairs → Bureau of Northern Affairs (exact)'],
    ],
    [
      'Norvik Air thanked the National Center for Lost and Stolen Children.',
      ['National Center for Lost and Stolen Children → National Center for Lost and Stolen Children (exact)'],
    ],
    [
      'The University of Oregon at Salem-Keizer thanked Norvik Air.',
      ['University of Oregon at Salem-Keizer → University of Oregon at Salem-Keizer (exact)'],
    ],
    ['Transport for Bergen (TfB) fined Norvik Air.', ['TfB → Transport for Bergen (acronym)']],
    ['Norway asked the Ministry for Peru and Chile for money.', ['Peru → Peru (exact)', 'Chile → Chile (exact)']],
    [
      'Paul Ward thanked Norway and the Council for Maria Lund.',
      ['Council → Council (exact)', 'Maria Lund → Maria Lund (exact)'],
    ],
    [
      'Paul Ward, Ranking Member of the Trade Committee, met Chile.',
      ['Ranking Member → Paul Ward (apposition)', 'Trade Committee → Trade Committee (exact)'],
    ],
  ]))

describe('bodies: the legal form behind a comma, and where a mission is', () =>
  table([
    [
      'Norway sued Green River Mills, Inc. in May. Peru fined Green River Mills.',
      ['Green River Mills, Inc. → Green River Mills, Inc. (exact)'],
    ],
    ['The UN Mission in South Sudan met Peru.', ['UN Mission in South Sudan → UN Mission in South Sudan (exact)']],
    ['Norway met the Harbour Mission in May.', ['Harbour Mission → Harbour Mission (exact)']],
  ]))

describe('a part of a named body is described', () =>
  table([
    ['Other Republicans criticised Donald Trump.', ['Other Republicans → Other Republicans (exact)']],
    ['Republicans criticised Donald Trump.', ['Republicans → Republican Party (alias)']],
    ['The previous Congress thanked Chile.', ['The previous Congress → previous Congress (exact)']],
    ['The Congress thanked Chile.', ['Congress → Congress (exact)']],
  ]))

describe('bodies: acronyms, first words and parts of names', () =>
  table([
    [
      'The European Union (EU) sanctioned Belarus. The EU warned Russia.',
      ['European Union → European Union (exact)', 'EU → European Union (acronym)'],
    ],
    ['Norsk Fiskeunion sued Iceland. NF said it would appeal.', ['NF → Norsk Fiskeunion (acronym)']],
    [
      'The Supreme Court of Norway fined Lindab Group. The Supreme Court rejected an appeal.',
      ['Supreme Court → Supreme Court of Norway (partial-name)'],
    ],
    [
      'Norvik Air bought Lindab Group. Norvik thanked Lindab.',
      ['Norvik → Norvik Air (partial-name)', 'Lindab → Lindab Group (partial-name)'],
    ],
    [
      'The Farm and Fishery Administration fined Norvik Air.',
      ['Farm and Fishery Administration → Farm and Fishery Administration (exact)'],
    ],
    [
      'The U.S. sanctioned Iran. The US thanked Britain.',
      ['Britain → United Kingdom (alias)', 'US → United States (alias)'],
    ],
    ['Companies such as Norvik and Lindby sued Germany.', ['Norvik → Norvik (exact)', 'Lindby → Lindby (exact)']],
    ['The newspaper Dagsposten accused Norway.', ['Dagsposten → Dagsposten (exact)']],
  ]))

describe('types of names are read from their words, their surroundings and the whole document', () => {
  const typesOf = (text: string): Readonly<Record<string, string>> =>
    Object.fromEntries(extractor.extract({ id: 'n', text }).actors.map(a => [a.name, a.type]))
  test.each([
    ['Companies such as Norvik and Lindby sued Germany.', 'Norvik', 'company'],
    ['Companies such as Norvik and Lindby sued Germany.', 'Lindby', 'company'],
    ['The newspaper Dagsposten accused Norway.', 'Dagsposten', 'media'],
    [
      'The Court of Appeals for the Second District fined Chile.',
      'Court of Appeals for the Second District',
      'organisation',
    ],
    ['The chain HomeStar thanked its staff.', 'HomeStar', 'company'],
    ['Victoria Nuland visited Victoria.', 'Victoria', 'place'],
    ['Victoria Nuland visited Victoria.', 'Victoria Nuland', 'person'],
    ['The Norwegian Food Safety Authority sued Chile.', 'Norwegian Food Safety Authority', 'organisation'],
    ['Norvik Air sued Germany. Norvik thanked France.', 'Norvik Air', 'company'],
    ['The 5th Brigade attacked the town.', '5th Brigade', 'military'],
    ['Radio Bergen accused the mayor.', 'Radio Bergen', 'media'],
  ])('%s: %s is %s', (text, name, type) => expect(typesOf(text)[name]).toBe(type))

  test.each([
    ['Norway signed the Oslo Accords.'],
    ['Chile condemned the Lima Declaration.'],
    ['Ghana won the World Cup.'],
  ])('a treaty, text or contest is no actor: %s', text => expect(Object.keys(typesOf(text))).toHaveLength(1))
})

describe('what must not be merged', () => {
  const namesOf = (text: string): readonly string[] => extractor.extract({ id: 'n', text }).actors.map(a => a.name)
  test.each([
    ['two people of one surname', 'John Ward met Paul Ward. Ward left.', ['John Ward', 'Paul Ward', 'Ward']],
    ['father and son', 'Martin Vance Jr. met Martin Vance Sr. in Oslo.', ['Martin Vance Jr.', 'Martin Vance Sr.']],
    ['a person and a place of one name', 'Victoria Nuland visited Victoria.', ['Victoria', 'Victoria Nuland']],
    ['groups of other numbers', 'Four soldiers met six soldiers.', ['Four soldiers', 'six soldiers']],
    [
      'holders of one office in two states',
      'The president of Peru met the president of Chile.',
      ['president of Chile', 'president of Peru'],
    ],
    [
      'forces of two states',
      'Russian troops attacked Ukrainian troops. The Russian troops left.',
      ['Russian troops', 'Ukrainian troops'],
    ],
    [
      'bodies that share initials',
      'The Nordic Bank sued the National Board. NB appealed.',
      ['Nordic Bank', 'National Board', 'NB'],
    ],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expect.arrayContaining([...expected])))
})
