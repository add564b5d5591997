import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('contrast', () =>
  statementTable([
    ['Jordan thanked Tunisia instead of Morocco.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan thanked Tunisia, not Morocco.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan thanked Tunisia rather than Morocco.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Not Jordan but Tunisia attacked Morocco.', ['Tunisia ATTACKED Morocco <active-clause>']],
    ['Jordan, not Tunisia, attacked Morocco.', ['Jordan ATTACKED Morocco <active-clause>']],
    ['It was Jordan, not Tunisia, that sued the bishops.', ['Jordan SUED bishops <active-clause>']],
    [
      'Instead of fining Paul Ward, the council praised him.',
      ['council FINED Paul Ward not <active-clause>', 'council PRAISED Paul Ward <active-clause>'],
    ],
    [
      'Rather than sanctioning Tunisia, Jordan praised Morocco.',
      ['Jordan SANCTIONED Tunisia not <active-clause>', 'Jordan PRAISED Morocco <active-clause>'],
    ],
    [
      'Far from condemning Tunisia, Jordan praised it.',
      ['Jordan CONDEMNED Tunisia not <active-clause>', 'Jordan PRAISED Tunisia <active-clause>'],
    ],
    ['Jordan praised Tunisia but not Morocco.', ['Jordan PRAISED Tunisia <active-clause>']],
    ['Jordan sanctioned Tunisia and not Morocco.', ['Jordan SANCTIONED Tunisia <active-clause>']],
    // near controls: the plain reading
    [
      'Jordan thanked not only Tunisia but also Morocco.',
      ['Jordan THANKED Tunisia <active-clause>', 'Jordan THANKED Morocco <active-clause>'],
    ],
    [
      'Jordan thanked Tunisia as well as Morocco.',
      ['Jordan THANKED Tunisia <active-clause>', 'Jordan THANKED Morocco <active-clause>'],
    ],
    [
      'Jordan thanked both Tunisia and Morocco.',
      ['Jordan THANKED Tunisia <active-clause>', 'Jordan THANKED Morocco <active-clause>'],
    ],
    ['Jordan rather reluctantly invited Tunisia.', ['Jordan INVITED Tunisia <active-clause>']],
    ['Unlike Morocco, Jordan thanked Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Like Morocco, Jordan condemned Tunisia.', ['Jordan CONDEMNED Tunisia <active-clause>']],
    ['Jordan attacked Tunisia far from the border.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan thanked Tunisia instead.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Not long ago Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
  ]))
