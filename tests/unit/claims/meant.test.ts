import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('what is ordered or on a schedule is to come', () =>
  statementTable([
    ['Jordan ordered sanctions against Tunisia.', ['Jordan SANCTIONED Tunisia planned <light-verb>']],
    ['Jordan imposed sanctions on Tunisia.', ['Jordan SANCTIONED Tunisia <light-verb>']],
    ['10:30 a.m. The minister meets Maria Lund.', ['minister MET Maria Lund planned <active-clause>']],
    ['9 p.m. Minister Ola Dahl calls Tunisia.', ['Ola Dahl CALLED Tunisia planned <active-clause>']],
    ['9:30 a.m. Jordan attacks Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['10:30 a.m. The minister met Maria Lund.', ['minister MET Maria Lund <active-clause>']],
    ['Jordan is in the process of leaving NATO.', ['Jordan LEFT NATO planned <active-clause>']],
  ]))

describe('whoever could not, did not', () =>
  statementTable([
    ['Jordan could not agree with Tunisia.', ['Jordan AGREED_WITH Tunisia not <active-clause>']],
    ['Jordan cannot help Tunisia.', ['Jordan AIDED Tunisia not <active-clause>']],
    ['Jordan could not have attacked Tunisia.', ['Jordan ATTACKED Tunisia not possible <active-clause>']],
    ['Jordan may not help Tunisia.', ['Jordan AIDED Tunisia not possible <active-clause>']],
    ['Jordan could help Tunisia.', ['Jordan AIDED Tunisia possible <active-clause>']],
  ]))

describe('saying so does it, and who is glad to has done it', () =>
  statementTable([
    ['"I want to thank Tunisia," Ola Dahl said.', ['Ola Dahl THANKED Tunisia <active-clause>']],
    ['"I would like to congratulate Tunisia," Ola Dahl said.', ['Ola Dahl CONGRATULATED Tunisia <active-clause>']],
    ['"I do not want to thank Tunisia," Ola Dahl said.', ['Ola Dahl THANKED Tunisia not planned <active-clause>']],
    ['"I want to meet Tunisia," Ola Dahl said.', ['Ola Dahl MET Tunisia planned <active-clause>']],
    ['Ola Dahl wants to thank Tunisia.', ['Ola Dahl THANKED Tunisia planned <active-clause>']],
    ['Jordan is excited to join NATO.', ['Jordan JOINED NATO <active-clause>']],
    ['Jordan would be excited to join NATO.', ['Jordan JOINED NATO possible <active-clause>']],
    ['It seems Jordan contacted Tunisia.', ['Jordan CONTACTED Tunisia possible <active-clause>']],
    ['Jordan is eager to join NATO.', ['Jordan JOINED NATO planned <active-clause>']],
    ['Jordan seems to have contacted Tunisia.', ['Jordan CONTACTED Tunisia possible <active-clause>']],
  ]))

describe('planned events by their adjective, and crowds that do by being there', () =>
  statementTable([
    ["Norvik's planned acquisition of Fjordline fell through.", ['Norvik ACQUIRED Fjordline planned <event-noun>']],
    ["Norvik's acquisition of Fjordline fell through.", ['Norvik ACQUIRED Fjordline <event-noun>']],
    [
      'Students rallied in Oslo to protest against Paul Ward.',
      ['Students PROTESTED_AGAINST Paul Ward <active-clause>'],
    ],
    ['Students marched through Oslo to denounce Norway.', ['Students CONDEMNED Norway <active-clause>']],
    ['Students plan to protest against Paul Ward.', ['Students PROTESTED_AGAINST Paul Ward planned <active-clause>']],
    [
      'Norway met Kenya to denounce Peru.',
      ['Norway MET Kenya <active-clause>', 'Norway CONDEMNED Peru planned <active-clause>'],
    ],
  ]))

describe('the infinitive of a headline before who says it', () =>
  statementTable([
    ['Germany to arm Ukraine, Scholz says.', ['Germany ARMED Ukraine planned by Scholz <active-clause>']],
  ]))
