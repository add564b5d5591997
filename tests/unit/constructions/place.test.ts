import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('places as goal or target, and as place of the event', () =>
  statementTable([
    ['Russia deployed troops to Belarus.', ['Russia MOVED_TROOPS_TO Belarus <light-verb>']],
    ['Rebels attacked Raqqa.', ['Rebels ATTACKED Raqqa <active-clause>']],
    ['Angela Merkel visited Kenya on Monday.', ['Angela Merkel VISITED Kenya @2024-05-06 <active-clause>']],
    ['Angela Merkel met Emmanuel Macron in Geneva.', ['Angela Merkel MET Emmanuel Macron at Geneva <active-clause>']],
    ['The army withdrew from Kherson.', ['army WITHDREW_FROM Kherson <active-clause>']],
    ['Norway accused Sweden in Geneva.', ['Norway ACCUSED Sweden at Geneva <active-clause>']],
    ['Maria Lund flew to Moscow.', ['Maria Lund VISITED Moscow <active-clause>']],
    ['Maria Lund lives in Oslo.', []],
    ['Maria Lund was born in Oslo.', []],
  ]))

describe("a building that is nobody's is struck where it stands", () =>
  statementTable([
    ['Ukraine bombed an oil depot in Bryansk.', ['Ukraine BOMBED Bryansk at Bryansk <active-clause>']],
    ['The army shelled a school in Aleppo.', ['army SHELLED Aleppo at Aleppo <active-clause>']],
    ['The army attacked a man in Aleppo.', ['army ATTACKED man at Aleppo <active-clause>']],
    ['Israel attacked a warehouse.', []],
  ]))
