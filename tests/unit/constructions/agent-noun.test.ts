import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('nouns for those who do something', () =>
  statementTable([
    ["Boris Johnson's critics marched in London.", ["Boris Johnson's critics CRITICIZED Boris Johnson <agent-noun>"]],
    [
      'Alexei Navalny, a critic of Vladimir Putin, died in March.',
      ['Alexei Navalny CRITICIZED Vladimir Putin <agent-noun>'],
    ],
    [
      'The killers of Jane Roe were arrested by police.',
      ['police ARRESTED killers of Jane Roe <passive-clause>', 'killers of Jane Roe KILLED Jane Roe <agent-noun>'],
    ],
    ['Putin critic Ilya Yashin was freed.', ['Ilya Yashin CRITICIZED Putin <agent-noun>']],
    ['The attackers fled.', []],
    ['Opponents of the war marched.', []],
    ['Emma Lind is a critic of Norvik Air.', ['Emma Lind CRITICIZED Norvik Air <copular-noun>']],
    [
      'Police warned the kidnappers of John Doe.',
      [
        'Police WARNED kidnappers of John Doe <active-clause>',
        'kidnappers of John Doe KIDNAPPED John Doe <agent-noun>',
      ],
    ],
    ['Art critics praised the film.', []],
    ['The critics were wrong.', []],
  ]))
