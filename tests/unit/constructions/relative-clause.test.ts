import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('relative and participial clauses, appositions', () =>
  statementTable([
    ['Paul Ward, who sued Norvik Air, left.', ['Paul Ward SUED Norvik Air <active-clause>']],
    ['The airline, which was banned by Germany, appealed.', ['Germany BANNED airline <passive-clause>']],
    ['The airline that Germany banned is in Oslo.', ['Germany BANNED airline <active-clause>']],
    ['Soldiers guarding the border attacked Iran.', ['Soldiers guarding the border ATTACKED Iran <active-clause>']],
    [
      'Addressing reporters, Maria Lund accused Russia.',
      ['Maria Lund TOLD reporters <active-clause>', 'Maria Lund ACCUSED Russia <active-clause>'],
    ],
    [
      'Maria Lund met reporters in Oslo, accusing Russia of spying.',
      ['Maria Lund MET reporters at Oslo <active-clause>', 'Maria Lund ACCUSED Russia <active-clause>'],
    ],
    ['Maria Lund, a lawyer, sued Norvik Air.', ['Maria Lund SUED Norvik Air <active-clause>']],
    [
      'Maria Lund, whom Norway expelled, sued Sweden.',
      ['Norway EXPELLED Maria Lund <active-clause>', 'Maria Lund SUED Sweden <active-clause>'],
    ],
    [
      'On Monday, Maria Lund, a lawyer, addressed reporters.',
      ['Maria Lund TOLD reporters @2024-05-06 <active-clause>'],
    ],
    ['The man who came late left.', []],
    ['The house, which was old, fell.', []],
    [
      'Marit Lund addressed reporters in Oslo, Norway, calling on Russia to withdraw.',
      ['Marit Lund TOLD reporters at Oslo <active-clause>', 'Marit Lund URGED Russia <active-clause>'],
    ],
    [
      "Kenya condemns in the strongest terms the Sudanese army's executions of protesters.",
      ['Kenya CONDEMNED Sudanese army <active-clause>', 'Sudanese army KILLED protesters by Kenya <event-noun>'],
    ],
  ]))

describe('participles right behind people', () =>
  statementTable([
    [
      'Police fired tear gas at protesters demanding the resignation of Paul Ward.',
      [
        'Police REPRESSED protesters demanding the resignation of Paul Ward <light-verb>',
        'protesters demanding the resignation of Paul Ward DEMANDED_RESIGNATION_OF Paul Ward <light-verb>',
      ],
    ],
    [
      'Police killed protesters, demanding the resignation of Paul Ward.',
      ['Police KILLED protesters <active-clause>', 'Police DEMANDED_RESIGNATION_OF Paul Ward <light-verb>'],
    ],
  ]))
