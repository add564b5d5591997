import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('the first person inside a quotation', () =>
  statementTable([
    ['"I thank Japan," Maria Lund said.', ['Maria Lund THANKED Japan <active-clause>']],
    [
      '"We condemn Russia," Norwegian Foreign Minister Erik Strand said.',
      ['Norway CONDEMNED Russia by Erik Strand <active-clause>'],
    ],
    [
      '"We will help Ukraine," Germany\'s Foreign Minister Jonas Brandt said.',
      ['Germany AIDED Ukraine planned by Jonas Brandt <active-clause>'],
    ],
    ['Maria Lund said: "I called Erik Strand."', ['Maria Lund CALLED Erik Strand <active-clause>']],
    ['"I will sue Norvik Air," said Anna Berg.', ['Anna Berg SUED Norvik Air planned <active-clause>']],
    [
      'Maria Lund left Norvik Air. "I thanked Japan," she said.',
      ['Maria Lund LEFT Norvik Air <active-clause>', 'Maria Lund THANKED Japan <active-clause>'],
    ],
    ['"We are happy," Maria Lund said.', []],
    ['We thank Japan.', []],
    ['"I agree," Maria Lund said.', []],
    [
      '"We will help Chad," the presidents of Ghana and Togo said.',
      [
        'Ghana AIDED Chad planned by president of Ghana <active-clause>',
        'Togo AIDED Chad planned by president of Ghana <active-clause>',
      ],
    ],
    [
      '"We thank Peru," Chile and Cuba said.',
      ['Chile THANKED Peru <active-clause>', 'Cuba THANKED Peru by Chile <active-clause>'],
    ],
    ['"I thank Peru," Ida Krog said.', ['Ida Krog THANKED Peru <active-clause>']],
  ]))
