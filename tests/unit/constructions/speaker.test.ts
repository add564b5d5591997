import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('who vouches for what is said, beyond "said that"', () =>
  statementTable([
    [
      'Maria Lund denounced Russia for attacking Norway.',
      ['Maria Lund CONDEMNED Russia <active-clause>', 'Russia ATTACKED Norway by Maria Lund <active-clause>'],
    ],
    ['Norway attacked Sweden, Maria Lund remarked.', ['Norway ATTACKED Sweden by Maria Lund <active-clause>']],
    ['As Maria Lund said, Norway attacked Sweden.', ['Norway ATTACKED Sweden by Maria Lund <active-clause>']],
    [
      'Norway attacked Sweden, according to a report of Norvik Air.',
      ['Norway ATTACKED Sweden by Norvik Air <active-clause>'],
    ],
    [
      'Maria Lund said since Norway attacked Sweden, Denmark condemned Norway.',
      [
        'Norway ATTACKED Sweden by Maria Lund <active-clause>',
        'Denmark CONDEMNED Norway by Maria Lund <active-clause>',
      ],
    ],
    [
      'Maria Lund left. "The talks failed. Denmark was calm. Norway attacked Sweden," she said.',
      ['Norway ATTACKED Sweden by Maria Lund <active-clause>'],
    ],
    [
      'The prime minister, Maria Lund, said Norway attacked Sweden.',
      ['Norway ATTACKED Sweden by Maria Lund <active-clause>'],
    ],
    [
      'The ministry said in a statement that Denmark was calm. The statement added that Norway attacked Sweden.',
      ['Norway ATTACKED Sweden by ministry <active-clause>'],
    ],
    ['Paul Ward said,“Norway attacked Sweden.”', ['Norway ATTACKED Sweden by Paul Ward <active-clause>']],
  ]))

describe('nobody in particular, and the writer', () =>
  statementTable([
    ['Norway is said to have attacked Sweden.', ['Norway ATTACKED Sweden <active-clause>']],
    ['After Norway attacked Sweden, Maria Lund spoke.', ['Norway ATTACKED Sweden <active-clause>']],
    [
      'Maria Lund denounced Russia after Norway attacked Sweden.',
      ['Maria Lund CONDEMNED Russia <active-clause>', 'Norway ATTACKED Sweden <active-clause>'],
    ],
    [
      'Maria Lund said in a meeting with Paul Ward that the weather was fine.',
      ['Maria Lund MET Paul Ward <event-noun-adjunct>'],
    ],
  ]))

describe('who stands in the phrase of those who say it says nothing', () =>
  statementTable([
    [
      'Lawyers for Paul Ward said Norvik Air had sued Fjordline.',
      ['Norvik Air SUED Fjordline by Lawyers for Paul Ward <active-clause>'],
    ],
    ['Norvik Air chief Paul Ward said Kenya had sued Chile.', ['Kenya SUED Chile by Paul Ward <active-clause>']],
  ]))
