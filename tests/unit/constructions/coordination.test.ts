import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('coordination of subjects, verbs and objects', () =>
  statementTable([
    [
      'Australia and Japan sanctioned Chile and Peru.',
      [
        'Australia SANCTIONED Chile <active-clause>',
        'Australia SANCTIONED Peru <active-clause>',
        'Japan SANCTIONED Chile <active-clause>',
        'Japan SANCTIONED Peru <active-clause>',
      ],
    ],
    [
      'Norway accused Sweden and expelled Paul Ward.',
      ['Norway ACCUSED Sweden <active-clause>', 'Norway EXPELLED Paul Ward <active-clause>'],
    ],
    [
      'Norway, Sweden and Denmark condemned Russia.',
      [
        'Norway CONDEMNED Russia <active-clause>',
        'Sweden CONDEMNED Russia <active-clause>',
        'Denmark CONDEMNED Russia <active-clause>',
      ],
    ],
    [
      'Norway condemned and sanctioned Russia.',
      ['Norway CONDEMNED Russia <active-clause>', 'Norway SANCTIONED Russia <active-clause>'],
    ],
    [
      'Chile praised its allies including Peru and Bolivia.',
      [
        "Chile PRAISED Chile's allies <active-clause>",
        'Chile PRAISED Peru <active-clause>',
        'Chile PRAISED Bolivia <active-clause>',
      ],
    ],
    [
      'Norvik Air sued Lindab Group in March; sued Norway in April.',
      ['Norvik Air SUED Lindab Group @2024-03 <active-clause>', 'Norvik Air SUED Norway @2024-04 <active-clause>'],
    ],
    ['Norway and fish are old friends.', []],
    ['Paul Ward came and went.', []],
    ['Norway and Sweden grew and prospered.', []],
  ]))

describe('who is named in contrast does nothing', () => statementTable([['Russia, not Ukraine, bombed the dam.', []]]))
