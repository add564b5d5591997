import { describe, expect, test } from 'vitest'
import {
  findNoun,
  findPerson,
  findPlace,
  findTitle,
  givenNameGender,
  longestName,
  officeOn,
} from '../../packages/core/src/lexicon/index.js'

const roleOf = (name: string, date: string | null): string | null => {
  const person = findPerson(name)
  if (!person) throw new Error(`"${name}" is not known`)
  return officeOn(person, date)
}

describe('people', () => {
  test.each([
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan', 'TUR'],
    ['recep tayyip erdogan', 'Recep Tayyip Erdoğan', 'TUR'],
    ['Kim Jong Un', 'Kim Jong-un', 'PRK'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'UKR'],
    ['Orbán Viktor', 'Viktor Orbán', 'HUN'],
    ['ANGELA MERKEL', 'Angela Merkel', 'DEU'],
  ])('%s is %s of %s', (name, canonical, country) => {
    expect(findPerson(name)).toMatchObject({ name: canonical, country })
  })

  test('nobody is found by a surname alone or by a name unknown', () => {
    expect(findPerson('Merkel')).toBeUndefined()
    expect(findPerson('Nobody Atall')).toBeUndefined()
  })

  test.each([
    ['before the first office', 'Joe Biden', '1960-05-01', null],
    ['in an office', 'Joe Biden', '2010-05-01', 'GOV'],
    ['between two offices', 'Joe Biden', '2018-05-01', 'ELI'],
    ['on the last day', 'Joe Biden', '2025-01-20', 'GOV'],
    ['after the last office', 'Joe Biden', '2025-06-01', 'ELI'],
    ['now, when it has ended', 'Joe Biden', null, 'ELI'],
    ['now, when it lasts', 'Sergei Lavrov', null, 'GOV'],
    ['a date of a month', 'Barack Obama', '2008-05', 'LEG'],
    ['leader of the opposition', 'Keir Starmer', '2022-01-01', 'OPP'],
    ['then prime minister', 'Keir Starmer', '2024-09-01', 'GOV'],
    ['a rebel who came to rule', 'Ahmed al-Sharaa', '2016-01-01', 'REB'],
    ['at the head of an alliance', 'Jens Stoltenberg', '2020-01-01', 'IGO'],
    ['a business that was left', 'Steve Jobs', '2015-01-01', null],
  ])('%s: %s on %s is %s', (_, name, date, role) => {
    expect(roleOf(name, date)).toBe(role)
  })
})

describe('places', () => {
  test.each([
    ['Mariupol', 'UKR', 'city'],
    ['MARIUPOL', 'UKR', 'city'],
    ['Kandahar', 'AFG', 'city'],
    ['Sao Paulo', 'BRA', 'city'],
    ['Baden-Wurttemberg', 'DEU', 'province'],
    ['Texas', 'USA', 'province'],
    ['Chechnya', 'RUS', 'province'],
    ['Okinawa', 'JPN', 'province'],
    ['Sicily', 'ITA', 'island'],
    ['Nagorno-Karabakh', 'AZE', 'disputed'],
    ['South Ossetia', 'GEO', 'disputed'],
    ['Transnistria', 'MDA', 'disputed'],
    ['Northern Cyprus', 'CYP', 'disputed'],
    ['Crimea', 'UKR', 'disputed'],
    ['Kashmir', 'IND', 'disputed'],
    ['Puerto Rico', 'USA', 'territory'],
  ])('%s lies in %s, a %s', (name, country, kind) => {
    expect(findPlace(name)).toMatchObject({ country, kind })
  })

  test.each(['Springfield', 'Georgia', 'Victoria', 'Córdoba', 'Nowhere'])(
    '%s is not known: unknown or of many',
    name => {
      expect(findPlace(name)).toBeUndefined()
    },
  )
})

describe('names of states', () => {
  test.each([
    ["Côte d'Ivoire", 'CIV', 'name'],
    ['Republic of China', 'TWN', 'name'],
    ['Burma', 'MMR', 'name'],
    ['Congolese', 'COD', 'adjective'],
    ['Downing Street', 'GBR', 'seat'],
    ['Holy See', 'VAT', 'seat'],
    ['Soviet Union', 'SUN', 'name'],
  ])('%s is %s as a %s', (name, country, use) => {
    expect(longestName(name.split(' '), 0)?.known).toMatchObject({ country, use })
  })
})

describe('named bodies', () => {
  test.each([
    ['Knesset', 'organisation', 'ISRLEG'],
    ['Verkhovna Rada', 'organisation', 'UKRLEG'],
    ['Fidesz', 'organisation', 'HUNPTY'],
    ['Hayat Tahrir al-Sham', 'armed_group', 'SYRREB'],
    ['Royal Navy', 'military', 'GBRMIL'],
    ['Mossad', 'organisation', 'ISRSPY'],
    ['Bundesbank', 'organisation', 'DEUGOV'],
    ['UNRWA', 'igo', 'IGOUNO'],
    ['Doctors Without Borders', 'organisation', 'NGO'],
    ['KCNA', 'media', 'PRKMED'],
    ['Rosneft', 'company', 'RUSMNC'],
    ['Sinaloa Cartel', 'organisation', 'MEXCRM'],
  ])('%s is of type %s, code %s', (name, type, code) => {
    expect(longestName(name.split(/ |(?<=-)|(?=-)/), 0)?.known).toMatchObject({ type, code })
  })

  test('an id follows from type, state and name unless the table gives another', () => {
    expect(longestName(['Seimas'], 0)?.known.id).toBe('organisation:ltu:seimas')
    expect(longestName(['Pentagon'], 0)?.known.id).toBe('organisation:usa:pentagon')
    expect(longestName(['NATO'], 0)?.known.id).toBe('igo:nato')
  })
})

test.each([
  ['Olena', 'f'],
  ['Hakainde', 'm'],
  ['Yuriko', 'f'],
  ['Kim', undefined],
  ['Sheikh', undefined],
])('the given name %s is %s', (name, gender) => {
  expect(givenNameGender(name)).toBe(gender)
})

test.each([
  ['lieutenant general', 'MIL', ''],
  ['grand mufti', 'REL', 'm'],
  ['chief constable', 'COP', ''],
  ['duchess', 'ELI', 'f'],
])('the title %s is of role %s', (title, code, gender) => {
  expect(findTitle(title.split(' '))).toMatchObject({ code, gender })
})

test.each([
  ['frigate', 'military', 'MIL'],
  ['fighter jet', 'military', 'MIL'],
  ['warplane', 'military', 'MIL'],
  ['beekeeper', 'group', 'AGR'],
  ['ombudsman', 'group', 'GOV'],
  ['occupier', 'group', 'UAF'],
  ['rebel group', 'armed_group', 'REB'],
])('%s is of type %s, role %s', (noun, type, code) => {
  expect(findNoun(noun)).toMatchObject({ type, code })
})
