import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('words between subject and verb: the aside takes no subject away', () =>
  statementTable([
    ['Laos, which borders Vietnam and China, sued Thailand.', ['Laos SUED Thailand <active-clause>']],
    ['Telor Bank, founded in Bergen, sued Norvik Air.', ['Telor Bank SUED Norvik Air <active-clause>']],
    ['Rosa Vidal, 47, a former nurse, accused Peru of fraud.', ['Rosa Vidal ACCUSED Peru <active-clause>']],
    [
      'Egypt on Monday freed two Libyan sailors, Libyan officials said.',
      ['Egypt RELEASED two Libyan sailors by Libyan officials @2024-05-06 <active-clause>'],
    ],
    [
      'Denmark, diplomats said, expelled three Russian spies.',
      ['Denmark EXPELLED three Russian spies by diplomats <active-clause>'],
    ],
    [
      'Mali, along with Niger, condemned France.',
      ['Mali CONDEMNED France <active-clause>', 'Niger CONDEMNED France <active-clause>'],
    ],
    ['Erik Holm (Norway) thanked Maria Lund.', ['Erik Holm THANKED Maria Lund <active-clause>']],
    // nothing between, or what stands between is what is told
    ['Laos sued Thailand.', ['Laos SUED Thailand <active-clause>']],
    [
      'The airline banned by Chile sued Peru.',
      ['Chile BANNED airline <passive-clause>', 'airline SUED Peru <active-clause>'],
    ],
    ['Norvik Air, sued by Telor Bank, left.', ['Telor Bank SUED Norvik Air <passive-clause>']],
    [
      'Denmark and Norway, diplomats said, expelled three Russian spies.',
      [
        'Denmark EXPELLED three Russian spies by diplomats <active-clause>',
        'Norway EXPELLED three Russian spies by diplomats <active-clause>',
      ],
    ],
    [
      'Sweden said Norway expelled three Russian spies.',
      ['Norway EXPELLED three Russian spies by Sweden <active-clause>'],
    ],
    ['Moldova, on Tuesday, thanked Romania.', ['Moldova THANKED Romania @2024-05-07 <active-clause>']],
  ]))
