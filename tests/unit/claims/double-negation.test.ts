import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('double negation', () =>
  statementTable([
    ['Jordan never once failed to thank Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan did not fail to thank Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan did not refuse to help Tunisia.', ['Jordan AIDED Tunisia possible <active-clause>']],
    ['Jordan cannot rule out suing Tunisia.', ['Jordan SUED Tunisia possible <active-clause>']],
    ['It is not inconceivable that Jordan will visit Tunisia.', ['Jordan VISITED Tunisia possible <active-clause>']],
    ['It is not untrue that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan did not deny that it attacked Tunisia.', ['Jordan ATTACKED Tunisia possible <active-clause>']],
    ['Jordan was not unable to help Tunisia.', ['Jordan AIDED Tunisia <active-clause>']],
    ['Jordan is not unlikely to sanction Tunisia.', ['Jordan SANCTIONED Tunisia possible <active-clause>']],
    [
      'Jordan did not stop Tunisia from attacking Morocco.',
      ['Jordan RESTRICTED Tunisia not <active-clause>', 'Tunisia ATTACKED Morocco <active-clause>'],
    ],
    ['No one denies that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    // near controls: the plain reading
    ['Jordan failed to support Tunisia.', ['Jordan SUPPORTED Tunisia not <active-clause>']],
    ['Jordan refused to help Tunisia.', ['Jordan AIDED Tunisia not planned act:REJECTED <active-clause>']],
    ['It is impossible that Jordan will attack Tunisia.', ['Jordan ATTACKED Tunisia not possible <active-clause>']],
    ['It is untrue that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia not <active-clause>']],
    ['Jordan denied that it attacked Tunisia.', ['Jordan ATTACKED Tunisia denied act:DENIED <active-clause>']],
    ['Jordan is unlikely to sanction Tunisia.', ['Jordan SANCTIONED Tunisia not possible <active-clause>']],
    ['Jordan never supported Tunisia.', ['Jordan SUPPORTED Tunisia not <active-clause>']],
    ['Jordan supported Tunisia, not without reason.', ['Jordan SUPPORTED Tunisia <active-clause>']],
    [
      'Jordan not only supported Tunisia but also thanked Morocco.',
      ['Jordan SUPPORTED Tunisia <active-clause>', 'Jordan THANKED Morocco <active-clause>'],
    ],
    ['Jordan helped Tunisia and never failed.', ['Jordan AIDED Tunisia <active-clause>']],
    [
      'Jordan stopped Tunisia from attacking Morocco.',
      ['Jordan RESTRICTED Tunisia <active-clause>', 'Tunisia ATTACKED Morocco not <active-clause>'],
    ],
    ['No soldiers attacked Tunisia.', ['No soldiers ATTACKED Tunisia not <active-clause>']],
  ]))
