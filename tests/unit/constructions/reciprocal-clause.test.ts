import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('reciprocal and collective events', () =>
  statementTable([
    [
      'Angela Merkel and Emmanuel Macron met in Paris.',
      ['Angela Merkel MET Emmanuel Macron at Paris <reciprocal-clause>'],
    ],
    ['Norway and Sweden have blamed each other.', ['Norway ACCUSED Sweden <reciprocal-clause>']],
    ['The two ministers met. Erik Strand and Anna Berg left.', ['Erik Strand MET Anna Berg <reciprocal-clause>']],
    ['Greece and Turkey exchanged fire.', ['Greece SHOT_AT Turkey <reciprocal-clause>']],
    ['Greece and Turkey signed an agreement.', ['Greece SIGNED_AGREEMENT_WITH Turkey <reciprocal-clause>']],
    ['Maria Lund and Paul Ward were married in Oslo.', ['Maria Lund MARRIED Paul Ward at Oslo <reciprocal-clause>']],
    [
      'Norway and Sweden accused Russia.',
      ['Norway ACCUSED Russia <active-clause>', 'Sweden ACCUSED Russia <active-clause>'],
    ],
    ['Norway and Sweden grew.', []],
    ['Norway met the deadline.', []],
  ]))
