import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('questions', () =>
  statementTable([
    ['Has Jordan attacked Tunisia?', ['Jordan ATTACKED Tunisia possible <active-clause>']],
    ['Will Jordan sanction Tunisia?', ['Jordan SANCTIONED Tunisia planned <active-clause>']],
    ['Was Tunisia bombed by Jordan?', ['Jordan BOMBED Tunisia possible <passive-clause>']],
    ['Is it true that Jordan bombed Tunisia?', ['Jordan BOMBED Tunisia possible <active-clause>']],
    ['Is there evidence that Jordan attacked Tunisia?', ['Jordan ATTACKED Tunisia possible <active-clause>']],
    ['Jordan attacked Tunisia?', ['Jordan ATTACKED Tunisia possible <active-clause>']],
    // near controls: the plain reading
    ['Why has Jordan attacked Tunisia?', ['Jordan ATTACKED Tunisia <active-clause>']],
    ["When did Jordan's army attack Tunisia's rebels?", []],
    ['What did the mayor say? Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['"Is it cold?" Jordan thanked Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan wondered whether Tunisia had attacked Morocco.', ['Tunisia ATTACKED Morocco possible <active-clause>']],
  ]))

describe('whether it happened stays open whatever is said of the question', () =>
  statementTable([
    ['It was not clear whether Iran had attacked Israel.', ['Iran ATTACKED Israel possible <active-clause>']],
    ['It was clear that Iran had attacked Israel.', ['Iran ATTACKED Israel <active-clause>']],
    ['It was not clear that Iran had attacked Israel.', ['Iran ATTACKED Israel not <active-clause>']],
  ]))
