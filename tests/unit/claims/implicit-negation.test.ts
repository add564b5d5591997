import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('negation without "not"', () =>
  statementTable([
    ['Jordan has yet to thank Tunisia.', ['Jordan THANKED Tunisia not <active-clause>']],
    ['Jordan is yet to apologise to Tunisia.', ['Jordan APOLOGISED_TO Tunisia not <active-clause>']],
    ['Jordan stopped short of sanctioning Tunisia.', ['Jordan SANCTIONED Tunisia not <active-clause>']],
    ['Jordan refrained from criticising Tunisia.', ['Jordan CRITICIZED Tunisia not <active-clause>']],
    ['Jordan almost attacked Tunisia.', ['Jordan ATTACKED Tunisia not <active-clause>']],
    ['Jordan is unlikely to help Tunisia.', ['Jordan AIDED Tunisia not possible <active-clause>']],
    ['Jordan closed its embassy without criticising Tunisia.', ['Jordan CRITICIZED Tunisia not <active-clause>']],
    ['Jordan narrowly avoided sanctioning Tunisia.', ['Jordan SANCTIONED Tunisia not <active-clause>']],
    ['Jordan was unable to persuade Tunisia.', ['Jordan URGED Tunisia not <active-clause>']],
    ['Jordan neglected to thank Tunisia.', ['Jordan THANKED Tunisia not <active-clause>']],
    ['Jordan was reluctant to sanction Tunisia.', ['Jordan SANCTIONED Tunisia not planned <active-clause>']],
    ['Not one senator thanked Jordan.', ['one senator THANKED Jordan not <active-clause>']],
    // near controls: the plain reading
    ['Jordan has already thanked Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan yet again criticised Tunisia.', ['Jordan CRITICIZED Tunisia <active-clause>']],
    ['Jordan almost always praises Tunisia.', ['Jordan PRAISED Tunisia <active-clause>']],
    ['Jordan was able to persuade Tunisia.', ['Jordan URGED Tunisia <active-clause>']],
    ['Jordan is likely to help Tunisia.', ['Jordan AIDED Tunisia possible <active-clause>']],
    ['Jordan went so far as to sanction Tunisia.', ['Jordan SANCTIONED Tunisia <active-clause>']],
    ['Jordan was quick to sanction Tunisia.', ['Jordan SANCTIONED Tunisia <active-clause>']],
    ['Jordan stopped in Lagos and thanked Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan criticised Tunisia without warning.', ['Jordan CRITICIZED Tunisia <active-clause>']],
    ['Jordan avoided the traffic and met Tunisia.', ['Jordan MET Tunisia <active-clause>']],
    ['Jordan shortly afterwards sanctioned Tunisia.', ['Jordan SANCTIONED Tunisia <active-clause>']],
    ['Nearly all ministers thanked Jordan.', ['all ministers THANKED Jordan <active-clause>']],
  ]))
