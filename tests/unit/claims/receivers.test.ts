import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('who gives where somebody receives', () =>
  statementTable([
    ['Latvia received assurances from Portugal.', ['Portugal ASSURED Latvia <light-verb>']],
    ['Latvia got tractors from Portugal.', ['Portugal AIDED Latvia <light-verb>']],
    ['Latvia won praise from Portugal.', ['Portugal PRAISED Latvia <light-verb>']],
    ['Latvia secured a loan from Portugal.', ['Portugal LENT_TO Latvia <light-verb>']],
    ['Latvia obtained permission from Portugal.', ['Portugal ALLOWED Latvia <light-verb>']],
    ['Latvia drew criticism from Portugal.', ['Portugal CRITICIZED Latvia <light-verb>']],
    ['Latvia received a warning from Portugal.', ['Portugal WARNED Latvia <light-verb>']],
    ['Latvia received a letter from Portugal.', ['Portugal WROTE_TO Latvia <light-verb>']],
    ['Latvia won support from Portugal.', ['Portugal SUPPORTED Latvia <light-verb>']],
    ['Latvia gained the backing of Portugal.', ['Portugal SUPPORTED Latvia <light-verb>']],
    ['Latvia faced accusations from Portugal.', ['Portugal ACCUSED Latvia <light-verb>']],
    ['Latvia earned thanks from Portugal.', ['Portugal THANKED Latvia <light-verb>']],
    // near controls: the plain reading
    ['Latvia took two ships from Portugal.', ['Latvia SEIZED Portugal <light-verb>']],
    ['Gunmen stole money from the library.', []],
    ['Latvia won the match against Portugal.', ['Latvia DEFEATED Portugal <active-clause>']],
    ['Latvia bought trucks from Portugal.', ['Portugal SOLD_TO Latvia <light-verb>']],
    ['Latvia hid the report from Portugal.', ['Latvia (hid report from) Portugal <uncovered-complement>']],
    ['Latvia got away from Portugal.', []],
    ['Latvia seized weapons from the militia.', ['Latvia (seized weapons from) militia <uncovered-complement>']],
    ['Latvia withdrew its army from Portugal.', ['Latvia WITHDREW_FROM Portugal <light-verb>']],
    ['Latvia received the Portuguese president.', ['Latvia HOSTED Portuguese president <active-clause>']],
    ['Latvia faced Portugal in court.', ['Latvia COMPETED_WITH Portugal <active-clause>']],
    ['Latvia gave assurances to Portugal.', ['Latvia ASSURED Portugal <light-verb>']],
    ['Latvia drew a line and criticised Portugal.', ['Latvia CRITICIZED Portugal <active-clause>']],
  ]))
