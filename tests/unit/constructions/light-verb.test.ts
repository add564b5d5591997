import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('light verb and event noun are one relation', () =>
  statementTable([
    ['Brazil imposed sanctions on Peru.', ['Brazil SANCTIONED Peru <light-verb>']],
    ['Greece held talks with Turkey.', ['Greece HELD_TALKS_WITH Turkey <light-verb>']],
    ['Iran issued a warrant for Paul Ward.', ['Iran ARRESTED Paul Ward <light-verb>']],
    ['The rebels carried out an attack on the army.', ['rebels ATTACKED army <light-verb>']],
    ['Chile made a call to Peru.', ['Chile CALLED Peru <light-verb>']],
    ['Norway gave aid to Kenya.', ['Norway AIDED Kenya <light-verb>']],
    ['Talks were held with Turkey by Greece.', ['Greece HELD_TALKS_WITH Turkey <light-verb>']],
    ['Greece imposed a curfew.', []],
    ['Maria Lund had a good breakfast.', []],
    ['Norway took part in the games.', []],
  ]))
