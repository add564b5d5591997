import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('planned, possible and demanded events', () =>
  statementTable([
    ['Norway will sanction Chile.', ['Norway SANCTIONED Chile planned <active-clause>']],
    ['Norway may sanction Chile.', ['Norway SANCTIONED Chile possible <active-clause>']],
    ['Norway could attack Sweden.', ['Norway ATTACKED Sweden possible <active-clause>']],
    ['Norway plans to ban Norvik Air.', ['Norway BANNED Norvik Air planned <active-clause>']],
    ['Norway vowed to punish Chile.', ['Norway SANCTIONED Chile planned act:PROMISED <active-clause>']],
    [
      'Norway urged Sweden to sanction Chile.',
      ['Norway URGED Sweden <active-clause>', 'Sweden SANCTIONED Chile demanded <active-clause>'],
    ],
    ['Norway must help Sweden.', ['Norway AIDED Sweden demanded <active-clause>']],
    ['If Norway attacks Sweden, Denmark will leave.', ['Norway ATTACKED Sweden possible <active-clause>']],
    ['Norway fears that Russia will attack Sweden.', ['Russia ATTACKED Sweden possible <active-clause>']],
    ['Norway sanctioned Chile.', ['Norway SANCTIONED Chile <active-clause>']],
    [
      'Norwegian engineers are to join the Swedish army.',
      ['Norwegian engineers JOINED Swedish army planned <active-clause>'],
    ],
    ['Oslo said Norway is to sue Norvik Air.', ['Norway SUED Norvik Air planned <active-clause>']],
  ]))
