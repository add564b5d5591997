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
    ["Chile ratified Norway's accession.", ['Chile SUPPORTED Norway <light-verb>']],
    ["Norway ordered Paul Ward's release.", ['Norway RELEASED Paul Ward planned <light-verb>']],
    ['Norway ordered the release of Paul Ward.', ['Norway RELEASED Paul Ward planned <light-verb>']],
    [
      "Norway ordered the minister's release of a report.",
      ['Norway (ordered release) minister <uncovered-complement>'],
    ],
    ['Chile swapped prisoners with Peru.', ['Chile RETURNED_TO Peru <light-verb>']],
    ['Chile swapped stories with Peru.', ['Chile (swapped stories with) Peru <uncovered-complement>']],
    ['Greece imposed a curfew.', []],
    ['Maria Lund had a good breakfast.', []],
    ['Norway took part in the games.', []],
  ]))
