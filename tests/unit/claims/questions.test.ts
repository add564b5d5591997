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
