import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('headlines: capitals, the infinitive for what will be, the comma for "and"', () =>
  statementTable([
    ['IRAN ATTACKS IRAQ', ['Iran ATTACKED Iraq <active-clause>']],
    ['TELOR BANK SUES NORVIK OIL', ['Telor Bank SUED Norvik Oil <active-clause>']],
    ['NATO WARNS POLAND', ['NATO WARNED Poland <active-clause>']],
    ['UN CONDEMNS MALI OVER VOTE', ['United Nations CONDEMNED Mali <active-clause>']],
    ['Norway Accuses Sweden Of Spying', ['Norway ACCUSED Sweden <active-clause>']],
    ['Peru Expels Two Russian Diplomats', ['Peru CUT_RELATIONS_WITH Two Russian Diplomats <light-verb>']],
    ['Nepal, Laos Sign Border Treaty', ['Nepal SIGNED_AGREEMENT_WITH Laos <reciprocal-clause>']],
    ['Chile to sue Peru', ['Chile SUED Peru planned <active-clause>']],
    [
      'Egypt, Jordan condemn Syria',
      ['Egypt CONDEMNED Syria <active-clause>', 'Jordan CONDEMNED Syria <active-clause>'],
    ],
    // sentences and names are left as they are
    ['Norway accused Sweden of spying.', ['Norway ACCUSED Sweden <active-clause>']],
    ['NATO thanked the BBC.', ['NATO THANKED BBC <active-clause>']],
    ['The Red Cross thanked Peru.', ['Red Cross THANKED Peru <active-clause>']],
    ['Norway, a member of NATO, thanked Peru.', ['Norway THANKED Peru <active-clause>']],
    ['Chile sued Peru.', ['Chile SUED Peru <active-clause>']],
    ['EUROPEAN UNION ELECTION MISSION', []],
    ['The Ministry Of Defence thanked Peru.', ['Ministry Of Defence THANKED Peru <active-clause>']],
  ]))
