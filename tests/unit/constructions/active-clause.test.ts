import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('active clauses: object, indirect object, oblique with its preposition', () =>
  statementTable([
    ['Norway accused Sweden of spying.', ['Norway ACCUSED Sweden <active-clause>']],
    ['Chile sent medicine to Peru.', ['Chile AIDED Peru <light-verb>']],
    ['Angela Merkel met with Emmanuel Macron.', ['Angela Merkel MET Emmanuel Macron <active-clause>']],
    ['Norvik Air hired Maria Lund.', ['Norvik Air HIRED Maria Lund <active-clause>']],
    ['Iran called on Iraq to close the border.', ['Iran URGED Iraq <active-clause>']],
    ['The army shelled the town of Bakhmut.', ['army SHELLED Bakhmut <active-clause>']],
    ['Norway greeted Sweden.', ['Norway HOSTED Sweden <active-clause>']],
    ['The minister left the room.', []],
    ['Prices rose in Norway and Sweden.', []],
    ['Norway is a country in Europe.', []],
    ['The U.S. introduced sanctions on Peruvian banks.', ['United States SANCTIONED Peruvian banks <light-verb>']],
    [
      'Police reported the attacker left the hall and shot Jane Roe.',
      ['attacker SHOT_AT Jane Roe by Police <active-clause>'],
    ],
    ['The Red Cross and Norway have played a role in Peru.', []],
    ["Iran's army killed more than 200 in March.", ['Iranian army KILLED more than 200 @2024-03 <active-clause>']],
    ['The U.S. left the agreement and imposed sanctions on Iran.', ['United States SANCTIONED Iran <light-verb>']],
    ['Residents and owners can apply by calling 1-800-621.', []],
    [
      'Assistant Secretary for African Affairs Molly Phee thanked Norway.',
      ['Molly Phee THANKED Norway <active-clause>'],
    ],
  ]))
