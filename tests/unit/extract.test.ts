import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor, readStatements } from '../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})
const table = (rows: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(rows)('%s', (text, expected) => expect(readStatements(extractor, text)).toEqual(expected))

describe('active clauses', () =>
  table([
    ['Norway accused Sweden of spying.', ['Norway ACCUSED Sweden']],
    ['Angela Merkel visited Kenya on Monday.', ['Angela Merkel VISITED Kenya']],
    ['Chile sent medicine to Peru.', ['Chile AIDED Peru']],
    ['The minister left the room.', []],
    ['Norway is a country in Europe.', []],
  ]))

describe('passive clauses', () =>
  table([
    ['Norvik Air was banned by Germany.', ['Germany BANNED Norvik Air']],
    ['Three soldiers were killed.', []],
  ]))

describe('light verbs', () =>
  table([
    ['Brazil imposed sanctions on Peru.', ['Brazil SANCTIONED Peru']],
    ['Greece held talks with Turkey.', ['Greece HELD_TALKS_WITH Turkey']],
    ['Greece imposed a curfew.', []],
  ]))

describe('reciprocal clauses', () =>
  table([
    ['Angela Merkel and Emmanuel Macron met in Paris.', ['Angela Merkel MET Emmanuel Macron']],
    ['Norway and Sweden have blamed each other.', ['Norway ACCUSED Sweden']],
  ]))

describe('event nouns', () =>
  table([
    ['Talks between Greece and Turkey ended.', ['Greece HELD_TALKS_WITH Turkey']],
    [
      'Satellite images show Brazilian troop movements on the border of Peru.',
      ['Brazilian troops MOVED_TROOPS_TO border of Peru'],
    ],
    [
      'In a call with Angela Merkel, Emmanuel Macron thanked Germany.',
      ['Emmanuel Macron THANKED Germany', 'Emmanuel Macron CALLED Angela Merkel'],
    ],
  ]))

describe('coordination', () =>
  table([
    [
      'Australia and Japan sanctioned Chile and Peru.',
      ['Australia SANCTIONED Chile', 'Australia SANCTIONED Peru', 'Japan SANCTIONED Chile', 'Japan SANCTIONED Peru'],
    ],
  ]))

describe('negation and modality', () =>
  table([
    ['Norway did not attack Sweden.', ['Norway ATTACKED Sweden not']],
    ['Norway will sanction Sweden.', ['Norway SANCTIONED Sweden planned']],
    ['Norway may sanction Sweden.', ['Norway SANCTIONED Sweden possible']],
    ['Norway threatened to attack Sweden.', ['Norway ATTACKED Sweden planned']],
    ['Norway refused to meet Sweden.', ['Norway MET Sweden not planned']],
  ]))

describe('what is not an actor', () => {
  test.each([
    ['Norway rejected the proposed budget.', 'the proposed budget'],
    ['Angela Merkel criticised the new law.', 'the new law'],
    ['Norway rejected a proposal to raise taxes.', 'a proposal'],
    ['The plan was rejected by Norway.', 'The plan'],
    ['Norway condemned the Iran deal.', 'the Iran deal'],
    ['The Oslo agreement was rejected by Chile.', 'The Oslo agreement'],
  ])('%s', (text, expected) => {
    const { statements } = extractor.extract({ id: 'test', text })
    expect(statements).toEqual([
      expect.objectContaining({ object: null, argument: expect.objectContaining({ text: expected }) }),
    ])
  })

  test.each([
    ['Norway struck a deal in May.'],
    ['The president signed a memorandum.'],
    ['Chile held elections in May.'],
    ['Norway promotes peace.'],
    ['Peru met its obligations.'],
    ['Norvik released a report.'],
    ['Norway was clear with Peru.'],
  ])('%s tells of no deed to a thing', text => expect(extractor.extract({ id: 'test', text }).statements).toEqual([]))
})

describe('control', () =>
  table([
    ['Norway urged Sweden to help Finland.', ['Norway URGED Sweden', 'Sweden AIDED Finland demanded']],
    ['Norway continues to help Finland.', ['Norway AIDED Finland']],
  ]))

describe('speakers', () =>
  table([
    ['Angela Merkel said that Norway accused Sweden of spying.', ['Norway ACCUSED Sweden (Angela Merkel)']],
    ['Norway accused Sweden of spying, according to Angela Merkel.', ['Norway ACCUSED Sweden (Angela Merkel)']],
    ['Angela Merkel said that the weather was fine.', []],
  ]))

describe('who is who', () =>
  table([
    [
      'Foreign Minister Jens Holm met Angela Merkel. Holm thanked Merkel.',
      ['Jens Holm MET Angela Merkel', 'Jens Holm THANKED Angela Merkel'],
    ],
    ['Moscow accused Kyiv of delay.', ['Russia ACCUSED Ukraine']],
    [
      'Angela Merkel met Emmanuel Macron. She thanked France.',
      ['Angela Merkel MET Emmanuel Macron', 'Angela Merkel THANKED France'],
    ],
    [
      'The two diplomats spoke on the phone. Foreign Minister Jens Holm and Secretary Anna Berg are old friends.',
      ['Jens Holm CALLED Anna Berg'],
    ],
  ]))
