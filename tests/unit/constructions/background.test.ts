import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('anniversaries and history: dated where the text dates them, else background', () =>
  statementTable([
    [
      'Denmark marked the 85th anniversary of the Swedish invasion of Denmark.',
      ['Sweden INVADED Denmark @1939 <event-noun>'],
    ],
    [
      "On Monday Denmark marked the tenth anniversary of Sweden's attack on Norway.",
      ['Sweden ATTACKED Norway @2014 <event-noun>'],
    ],
    ['Denmark on Monday commemorated the bombing of Oslo by Sweden.', ['Sweden BOMBED Norway background <event-noun>']],
    ['Tuesday marks 50 years since Denmark attacked Sweden.', ['Denmark ATTACKED Sweden @1974 <active-clause>']],
    [
      'Denmark held a ceremony on the anniversary of the Swedish invasion of Norway.',
      ['Sweden INVADED Norway background <event-noun>'],
    ],
    [
      'Denmark celebrated the centenary of its recognition of Finland.',
      ['Denmark RECOGNISED Finland @1924 <event-noun>'],
    ],
    ['A new museum shows how Sweden invaded Denmark.', ['Sweden INVADED Denmark background <active-clause>']],
    ['A documentary tells how Sweden bombed Denmark.', ['Sweden BOMBED Denmark background <active-clause>']],
    ["The textbook describes Sweden's invasion of Norway in 1814.", ['Sweden INVADED Norway @1814 <event-noun>']],
    ["The textbook describes Sweden's invasion of Norway.", ['Sweden INVADED Norway background <event-noun>']],
    ['Centuries ago Sweden invaded Denmark.', ['Sweden INVADED Denmark background <active-clause>']],
    ['Twenty years ago Sweden bombed Denmark.', ['Sweden BOMBED Denmark @2004 <active-clause>']],
    ['Twenty-five years ago, Sweden sued Norvik Air.', ['Sweden SUED Norvik Air @1999 <active-clause>']],
    ['In 1657 Denmark attacked Sweden.', ['Denmark ATTACKED Sweden @1657 <active-clause>']],
    [
      'Ten years after the Swedish invasion of Denmark, the two states signed a treaty.',
      ['Sweden INVADED Denmark background <event-noun>'],
    ],
    [
      'Denmark marked the anniversary of the Swedish invasion of Norway in 1808.',
      ['Sweden INVADED Norway @1808 <event-noun>'],
    ],
  ]))

describe('news beside an anniversary, and times that are not long past', () =>
  statementTable([
    ['Denmark marked its national day and thanked Sweden.', ['Denmark THANKED Sweden <active-clause>']],
    ['On the tenth anniversary of the treaty, Denmark sued Sweden.', ['Denmark SUED Sweden <active-clause>']],
    ['Sweden attacked Denmark two days ago.', ['Sweden ATTACKED Denmark @2024-05-06 <active-clause>']],
    [
      'Two days after Sweden attacked Denmark, Norway condemned Sweden.',
      ['Sweden ATTACKED Denmark <active-clause>', 'Norway CONDEMNED Sweden <active-clause>'],
    ],
    ['Denmark has supported Sweden since the Cold War.', ['Denmark SUPPORTED Sweden <active-clause>']],
    ['Denmark remembered to thank Sweden.', ['Denmark THANKED Sweden <active-clause>']],
    ['Denmark recalled its ambassador to Sweden.', ['Denmark CUT_RELATIONS_WITH Sweden <light-verb>']],
    ['Historian Nils Berg accused Sweden.', ['Nils Berg ACCUSED Sweden <active-clause>']],
    ['Denmark hired 1500 workers from Sweden in 1500 homes.', ['Denmark HIRED 1500 workers <active-clause>']],
    ['Denmark marked the anniversary and then attacked Sweden.', ['Denmark ATTACKED Sweden <active-clause>']],
  ]))
