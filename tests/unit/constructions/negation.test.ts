import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('negation and denial', () =>
  statementTable([
    ['Norway did not accuse Sweden.', ['Norway ACCUSED Sweden not <active-clause>']],
    ['Norway never attacked Sweden.', ['Norway ATTACKED Sweden not <active-clause>']],
    [
      'Neither Norway nor Sweden attacked Russia.',
      ['Norway ATTACKED Russia not <active-clause>', 'Sweden ATTACKED Russia not <active-clause>'],
    ],
    ['No soldiers attacked Sweden.', ['No soldiers ATTACKED Sweden not <active-clause>']],
    ['Norway refused to help Sweden.', ['Norway AIDED Sweden not planned act:REJECTED <active-clause>']],
    ['Norway failed to help Sweden.', ['Norway AIDED Sweden not <active-clause>']],
    ['Norway no longer helps Sweden.', ['Norway AIDED Sweden not <active-clause>']],
    ['Norway accused Sweden.', ['Norway ACCUSED Sweden <active-clause>']],
    [
      'Norway not only accused Sweden but also sanctioned Chile.',
      ['Norway ACCUSED Sweden <active-clause>', 'Norway SANCTIONED Chile <active-clause>'],
    ],
    ['Norway did not only accuse Sweden.', ['Norway ACCUSED Sweden <active-clause>']],
    ['Norway attacked Sweden without warning.', ['Norway ATTACKED Sweden <active-clause>']],
  ]))
