import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('an outlet right before what it was told', () =>
  statementTable([
    [
      'An official told CNN Jordan would attack Tunisia.',
      ['official TOLD CNN <active-clause>', 'Jordan ATTACKED Tunisia planned by official <active-clause>'],
    ],
    [
      'The minister told Reuters Jordan had warned Tunisia.',
      ['minister TOLD Reuters <active-clause>', 'Jordan WARNED Tunisia by minister <active-clause>'],
    ],
    [
      'Ola Dahl told Sky News Kari Lund had warned Tunisia.',
      ['Ola Dahl TOLD Sky News <active-clause>', 'Kari Lund WARNED Tunisia by Ola Dahl <active-clause>'],
    ],
    [
      'The minister told Reuters that Jordan had warned Tunisia.',
      ['minister TOLD Reuters <active-clause>', 'Jordan WARNED Tunisia by minister <active-clause>'],
    ],
    ['CNN warned Tunisia.', ['CNN WARNED Tunisia <active-clause>']],
  ]))

describe('a deal or plan is about the state it is named for, and not theirs', () =>
  statementTable([
    ['Jordan condemned the Iranian proposal.', ['Jordan CONDEMNED Iran <active-clause>']],
    ["Jordan rejected Iran's plan.", ['Jordan REJECTED Iran <active-clause>']],
    ['Jordan rejected the White House plan.', ['Jordan REJECTED United States <active-clause>']],
    ['Jordan rejected the U.S. plan.', ['Jordan REJECTED United States <active-clause>']],
  ]))
