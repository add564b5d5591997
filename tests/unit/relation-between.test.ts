import { type ArticleExtractor, codeEvent, relationBetween } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'
import { relationOfMarked } from '../helpers/marked-pair.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

const between = (marked: string) => relationOfMarked(extractor, marked)
const table = (rows: readonly (readonly [event: string, marked: string])[]): void =>
  test.each(rows)('%s: %s', (event, marked) => expect(between(marked)?.event?.event).toBe(event))

describe('one sentence for every PLOVER event', () =>
  table([
    ['AGREE', '[Norway] offered to mediate between {the rebels} and the government.'],
    ['CONSULT', '[Merkel] had a telephone conversation with {Erdogan}.'],
    ['SUPPORT', '[Zambia] normalised relations with {South Africa}.'],
    ['CONCEDE', '[The authorities] lifted a ban on {the opposition party}.'],
    ['RETREAT', '[Ethiopian troops] pulled out of {Mogadishu}.'],
    ['COOPERATE', '[Mexico] shared intelligence on the cartel with {the United States}.'],
    ['AID', '[Washington] supplied {Georgia} with anti-tank missiles.'],
    ['REQUEST', '[Unions] are pressing {the government} for a pay rise.'],
    ['ACCUSE', '[The tribunal] found {the general} guilty of war crimes.'],
    ['REJECT', '[North Korea] turned down {South Korea}’s request for a meeting.'],
    ['THREATEN', '[The opposition] gave {the government} an ultimatum.'],
    ['PROTEST', '[Dock workers] walked out in protest at {the port authority}.'],
    ['SANCTION', '[Egypt] recalled its ambassador from {Israel}.'],
    ['MOBILIZE', '[Pakistan] massed troops along the border with {India}.'],
    ['COERCE', '[Vietnam] placed {the monk} under house arrest.'],
    ['ASSAULT', '[Somali pirates] hijacked {a Greek tanker}.'],
  ]))

describe('modality goes before the code', () =>
  table([
    ['AID', '[Britain] sent humanitarian supplies to {Sudan}.'],
    ['AGREE', '[Britain] will send humanitarian supplies to {Sudan}.'],
    ['AGREE', '[Britain] said it would send humanitarian supplies to {Sudan}.'],
    ['AGREE', '[Britain] is willing to send humanitarian supplies to {Sudan}.'],
    ['REJECT', '[Britain] refused to send humanitarian supplies to {Sudan}.'],
    ['REJECT', '[Britain] will not send humanitarian supplies to {Sudan}.'],
    ['SANCTION', '[Britain] no longer sends humanitarian supplies to {Sudan}.'],
    ['THREATEN', '[Israel] said it will strike {Iran} if diplomacy fails.'],
    ['THREATEN', '[Israel] threatened to strike {Iran}.'],
    ['ASSAULT', '[Israel] may have struck {Iran}.'],
    ['REQUEST', '[The Kremlin] said that {Georgia} must withdraw.'],
    ['REQUEST', '[Russia] wants {Georgia} to withdraw its forces.'],
    ['REJECT', '[The government] has no intention of releasing {the detained bishop}.'],
    ['SANCTION', '[The World Bank] halted lending to {Uganda}.'],
    ['CONCEDE', '[The strikers] ended their occupation of {the factory}.'],
  ]))

describe('voice, verbs that turn round, and acts that carry another', () =>
  table([
    ['ACCUSE', '{The airline} has been sued by [a group of passengers].'],
    ['AID', '{Mozambique} received 20 million euros in emergency aid from [Portugal].'],
    ['SUPPORT', '[Chile] called {Peru} to congratulate it on the election.'],
    ['ACCUSE', '[Chile] summoned {the Peruvian ambassador} to complain about the wall.'],
    ['ACCUSE', '[Norway] sent a team to {Svalbard} to investigate the crash.'],
    ['RETREAT', '[The troops] left {Kharkiv} in May.'],
    ['ASSAULT', '[Rebels] captured {the strategic town of Bor}.'],
  ]))

describe('acts are coded by what they are about', () => {
  test.each([
    ['[Norway] refused to help {Sweden}.', 'REJECTED', '122'],
    ['[Norway] refused to meet {Sweden}.', 'REJECTED', '125'],
    ['[Norway] agreed to help {Sweden}.', 'AGREED_WITH', '033'],
    ['[Norway] threatened to attack {Sweden}.', 'THREATENED', '138'],
    ['[Norway] threatened to sanction {Sweden}.', 'THREATENED', '131'],
    ['[Norway] promised to release {the sailors}.', 'PROMISED', '035'],
  ])('%s is %s, CAMEO %s', (marked, relation, cameo) => expect(between(marked)?.act).toMatchObject({ relation, cameo }))
})

test.each([
  ['[Uganda] ended its trade with {Chad}.', true],
  ['[Uganda] will not end its trade with {Chad}.', false],
  ['[Uganda] may end its trade with {Chad}.', false],
])('%s: what was brought to an end is negated: %s', (marked, negated) =>
  expect(between(marked)).toMatchObject({ relation: 'TRADED_WITH', negated }),
)

describe('the answer', () => {
  test('says where its trigger stands, and is less sure where no rule links the two', () => {
    const linked = between('[Chile] sent medicine to {Peru}.')
    expect(linked).toMatchObject({ relation: 'AIDED', why: 'rule light-verb', phrase: 'sent medicine' })
    const loose = between('[Chile], which sent medicine last week, has neighbours such as {Peru}.')
    expect(loose?.confidence).toBeLessThan(linked!.confidence)
  })
  test('is null without a trigger and outside the text', () => {
    expect(between('[Chile] is a neighbour, and {Peru} is another.')).toBeNull()
    const { document } = extractor.read({ id: 'e', text: 'Chile sent medicine to Peru.' })
    expect(relationBetween(document, { subject: { start: 900, end: 905 }, object: null })).toBeNull()
  })
  test('needs only one of the two', () => {
    const { document } = extractor.read({ id: 'e', text: 'The minister resigned.' })
    expect(relationBetween(document, { subject: { start: 0, end: 12 }, object: null })?.event?.event).toBe('RETREAT')
  })
})

test.each([
  [
    { relation: 'ATTACKED', status: 'asserted', negated: false, act: null },
    { event: 'ASSAULT', quad: 4 },
  ],
  [
    { relation: 'ATTACKED', status: 'planned', negated: false, act: null },
    { event: 'THREATEN', quad: 3 },
  ],
  [
    { relation: 'AIDED', status: 'asserted', negated: true, act: null },
    { event: 'REJECT', quad: 3 },
  ],
  [
    { relation: 'URGED', status: 'asserted', negated: false, act: null },
    { event: 'REQUEST', quad: 3 },
  ],
  [{ relation: 'TOLD', status: 'asserted', negated: false, act: null }, null],
] as const)('codeEvent %o', (statement, expected) => expect(codeEvent(statement)).toEqual(expected))
