import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toIcews, toPhoenix, toPlover } from '../../packages/core/src/export/index.js'
import { buildArticle } from '../helpers/articles.js'
import { wholeText } from '../helpers/exports.js'

const ARTICLE = buildArticle({
  id: 'a\t1',
  publisher: '=HYPERLINK("x")',
  publishedAt: '2021-05-04',
  codes: { Norway: 'NOR', 'Ana Sol': 'USAGOVMIL' },
  sentences: [
    {
      text: 'Norway accused Sweden.',
      statements: [{ subject: 'Norway', relation: 'ACCUSED', object: 'Sweden', date: '2021-05-03' }],
    },
    { text: 'Ana Sol met Ben Ray.', statements: [{ subject: 'Ana Sol', relation: 'MET', object: 'Ben Ray' }] },
    {
      text: 'Norway threatened to attack Sweden.',
      statements: [{ subject: 'Norway', relation: 'ATTACKED', object: 'Sweden', status: 'planned', act: 'THREATENED' }],
    },
    {
      text: 'Norway did not thank Sweden.',
      statements: [{ subject: 'Norway', relation: 'THANKED', object: 'Sweden', negated: true }],
    },
    {
      text: 'Ana Sol said Ben Ray recalled how Norway attacked Sweden.',
      statements: [
        {
          subject: 'Norway',
          relation: 'ATTACKED',
          object: 'Sweden',
          speaker: 'Ben Ray',
          reportedBy: ['Ana Sol'],
          background: true,
        },
      ],
    },
    { text: 'Norway spoke.', statements: [{ subject: 'Norway', relation: 'CALLED', object: null }] },
  ],
})

let store: GraphStore
beforeAll(async () => {
  store = await openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-events-')), 'g.db'))
  await store.write({ articles: [ARTICLE] }, { engine: 'test', ingestedAt: '2021-06-01' })
})
afterAll(() => store.close())

const table = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, delimiter: '\t' })

describe('ICEWS columns', () => {
  it('have a row a dyad: one for what is done to somebody, two for what is done together, the act for what is threatened', async () => {
    const rows = table(await wholeText(toIcews(store)))
    expect(rows.map(r => [r['Source Name'], r['Event Text'], r['CAMEO Code'], r['Target Name']])).toEqual([
      ['Norway', 'Accused', '112', 'Sweden'],
      ['Ana Sol', 'Met', '040', 'Ben Ray'],
      ['Ben Ray', 'Met', '040', 'Ana Sol'],
      ['Norway', 'Threatened', '130', 'Sweden'],
      ['Norway', 'Attacked', '190', 'Sweden'],
    ])
    expect(Object.keys(rows[0])).toHaveLength(20)
  })

  it('have the day of the event, or of publication where the text says none, and roles in words', async () => {
    const [accused, met] = table(await wholeText(toIcews(store)))
    expect(accused).toMatchObject({ 'Event Date': '2021-05-03', Intensity: '-2.0', 'Sentence Number': '1' })
    expect(met).toMatchObject({ 'Event Date': '2021-05-04', 'Source Sectors': 'Government,Military' })
  })

  it('have no day for history that the text does not date', async () => {
    expect(table(await wholeText(toIcews(store))).at(-1)).toMatchObject({ 'Event Text': 'Attacked', 'Event Date': '' })
  })

  it('keep tabs out of cells and formulas out of spreadsheets', async () => {
    const [row] = table(await wholeText(toIcews(store)))
    expect([row['Story ID'], row.Publisher]).toEqual(['a 1', `'=HYPERLINK("x")`])
  })
})

describe('Phoenix columns', () => {
  it('split the actor code and the date', async () => {
    const rows = table(await wholeText(toPhoenix(store)))
    expect(rows[0]).toMatchObject({
      Date: '20210503',
      Year: '2021',
      Month: '05',
      Day: '03',
      SourceActorFull: 'NOR',
      SourceActorEntity: 'NOR',
      EventCode: '112',
      EventRootCode: '11',
      QuadClass: '3',
      GoldsteinScore: '-2',
    })
    expect(rows[1]).toMatchObject({
      SourceActorEntity: 'USA',
      SourceActorRole: 'GOV',
      SourceActorAttribute: 'MIL',
      TargetActorFull: '---',
    })
  })
})

describe('PLOVER fields', () => {
  it('have one record for what two do together', async () => {
    const records = (await wholeText(toPlover(store)))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(records.map(r => [r.event, r.mode, r.actor.length, r.recipient.length])).toEqual([
      ['ACCUSE', null, 1, 1],
      ['CONSULT', 'meet', 2, 0],
      ['THREATEN', null, 1, 1],
      ['ASSAULT', null, 1, 1],
    ])
    expect(records[3]).toMatchObject({
      date: null,
      dateBasis: null,
      speaker: 'Ben Ray',
      reportedBy: ['Ana Sol'],
      background: true,
    })
    expect(records[1]).toMatchObject({ date: '2021-05-04', dateBasis: 'publication', text: 'Ana Sol met Ben Ray.' })
  })
})
