import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('reported speech: who vouches for it, and no edge for the saying', () =>
  statementTable([
    [
      'Angela Merkel said that Norway accused Sweden of spying.',
      ['Norway ACCUSED Sweden by Angela Merkel <active-clause>'],
    ],
    [
      'Norway accused Sweden of spying, according to Angela Merkel.',
      ['Norway ACCUSED Sweden by Angela Merkel <active-clause>'],
    ],
    ['"Norway attacked Sweden," Angela Merkel said.', ['Norway ATTACKED Sweden by Angela Merkel <active-clause>']],
    [
      'Angela Merkel told reporters that Norway attacked Sweden.',
      ['Angela Merkel TOLD reporters <active-clause>', 'Norway ATTACKED Sweden by Angela Merkel <active-clause>'],
    ],
    ['Dagsposten reported that Norway sanctioned Chile.', ['Norway SANCTIONED Chile by Dagsposten <active-clause>']],
    [
      'Maria Lund said Russia was strong, adding that Norway accused Sweden.',
      ['Norway ACCUSED Sweden by Maria Lund <active-clause>'],
    ],
    ['Paul Ward tweeted: "Norway attacked Sweden."', ['Norway ATTACKED Sweden by Paul Ward <active-clause>']],
    ['Norway denied that it attacked Sweden.', ['Norway ATTACKED Sweden denied act:DENIED <active-clause>']],
    ['Angela Merkel said that the weather was fine.', []],
    ['Angela Merkel thanked Norway.', ['Angela Merkel THANKED Norway <active-clause>']],
  ]))
