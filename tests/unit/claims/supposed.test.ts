import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('what is told of something that may not exist', () =>
  statementTable([
    [
      'Norway will not hire guards who attack Chile. It rained. It snowed. It froze.',
      ['Norway HIRED guards not planned <active-clause>', 'guards ATTACKED Chile possible <active-clause>'],
    ],
    [
      'Kenya plans to hire guards who protect Malta.',
      ['Kenya HIRED guards planned <active-clause>', 'guards PROTECTED Malta planned <active-clause>'],
    ],
    [
      'Kenya may hire guards who protect Malta.',
      ['Kenya HIRED guards possible <active-clause>', 'guards PROTECTED Malta possible <active-clause>'],
    ],
    // near controls: it exists, or it is over
    [
      'Norway will not hire the guards who attack Chile. It rained. It snowed. It froze.',
      ['Norway HIRED guards not planned <active-clause>', 'guards ATTACKED Chile <active-clause>'],
    ],
    [
      'Norway may hire the guards who protect Malta.',
      ['Norway HIRED guards possible <active-clause>', 'guards PROTECTED Malta <active-clause>'],
    ],
    [
      'Norway may hire guards who protected Malta.',
      ['Norway HIRED guards possible <active-clause>', 'guards PROTECTED Malta <active-clause>'],
    ],
    [
      'Norway hired guards who protect Malta.',
      ['Norway HIRED guards <active-clause>', 'guards PROTECTED Malta <active-clause>'],
    ],
  ]))
