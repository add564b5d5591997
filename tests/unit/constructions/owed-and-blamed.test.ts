import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('what is owed is not paid, and who is blamed for something stands behind it', () =>
  statementTable([
    ['Nepal owes its independence to Bhutan.', ['Nepal RELIED_ON Bhutan <light-verb>']],
    ['Nepal owes two million dollars to Norvik Bank.', ['Nepal (owes dollars to) Norvik Bank <uncovered-complement>']],
    ['Nepal paid two million dollars to Norvik Bank.', ['Nepal PAID Norvik Bank <light-verb>']],
    ['Norvik Bank blamed the fire on Telor Air.', ['Norvik Bank ACCUSED Telor Air <light-verb>']],
    ['Norvik Bank blamed Telor Air for the fire.', ['Norvik Bank ACCUSED Telor Air <active-clause>']],
  ]))

describe('after "between", a name of two states is both of them', () =>
  statementTable([
    ['Trade between Serbia and Montenegro grew.', ['Serbia TRADED_WITH Montenegro <event-noun>']],
    ['Serbia and Montenegro sued Norvik Air.', ['Serbia and Montenegro SUED Norvik Air <active-clause>']],
  ]))
