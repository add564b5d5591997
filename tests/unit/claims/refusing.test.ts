import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('refusing and ruling out', () =>
  statementTable([
    ['Jordan ruled out sending troops to Tunisia.', ['Jordan MOVED_TROOPS_TO Tunisia not planned <light-verb>']],
    ['Jordan ruled out a war against Tunisia.', ['Jordan FOUGHT Tunisia not planned <event-noun>']],
    [
      'Jordan excluded expelling the Tunisian envoy.',
      ['Jordan CUT_RELATIONS_WITH Tunisian envoy not planned <light-verb>'],
    ],
    ['Jordan refused to help Tunisia.', ['Jordan AIDED Tunisia not planned act:REJECTED <active-clause>']],
    ['Jordan declined to criticise Tunisia.', ['Jordan CRITICIZED Tunisia not planned act:REJECTED <active-clause>']],
    ['Jordan rejected sanctioning Tunisia.', ['Jordan SANCTIONED Tunisia not planned act:REJECTED <active-clause>']],
    ['Jordan abandoned plans to invade Tunisia.', ['Jordan INVADED Tunisia not planned <active-clause>']],
    ['Jordan gave up trying to arrest the smugglers.', ['Jordan ARRESTED smugglers not possible <active-clause>']],
    ["Jordan's refusal to help Tunisia was criticised.", ['Jordan AIDED Tunisia not planned <active-clause>']],
    ['Jordan was unwilling to help Tunisia.', ['Jordan AIDED Tunisia not planned <active-clause>']],
    ['Jordan resisted criticising Tunisia.', ['Jordan CRITICIZED Tunisia not planned <active-clause>']],
    ['Jordan vowed never to attack Tunisia.', ['Jordan ATTACKED Tunisia not planned <active-clause>']],
    // near controls: the plain reading
    ['Jordan did not rule out sending troops to Tunisia.', ['Jordan MOVED_TROOPS_TO Tunisia possible <light-verb>']],
    ['Jordan did not rule out a war against Tunisia.', ['Jordan FOUGHT Tunisia possible <event-noun>']],
    ['Jordan has never refused to help Tunisia.', ['Jordan AIDED Tunisia possible <active-clause>']],
    ['Jordan was willing to help Tunisia.', ['Jordan AIDED Tunisia planned <active-clause>']],
    ['Jordan agreed to help Tunisia.', ['Jordan AIDED Tunisia planned act:AGREED_WITH <active-clause>']],
    ['Jordan considered sending troops to Tunisia.', ['Jordan MOVED_TROOPS_TO Tunisia possible <light-verb>']],
    ['The court ruled against Norvik Shipping.', ['court CONVICTED Norvik Shipping <active-clause>']],
    ['Jordan handed out leaflets and thanked Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan refused the offer and thanked Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan planned to invade Tunisia.', ['Jordan INVADED Tunisia planned <active-clause>']],
    [
      'Jordan refused Tunisia entry, criticising its army.',
      ['Jordan REJECTED Tunisia <active-clause>', "Jordan CRITICIZED Jordan's army <active-clause>"],
    ],
  ]))

describe('voted and decided against', () =>
  statementTable([
    ['Sweden voted against joining NATO.', ['Sweden JOINED NATO not planned <active-clause>']],
    ['Norway decided against suing Norvik Air.', ['Norway SUED Norvik Air not planned <active-clause>']],
    ['Sweden voted to join NATO.', ['Sweden JOINED NATO planned <active-clause>']],
  ]))
