import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('what is told of something that may not exist', () =>
  statementTable([
    [
      'Norway will not sign a treaty that threatens Chile. It rained. It snowed. It froze.',
      ['Norway THREATENED Chile possible <tree-path>'],
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
      'Norway will not sign the treaty that threatens Chile. It rained. It snowed. It froze.',
      ['Norway THREATENED Chile <tree-path>'],
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
