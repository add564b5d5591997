import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('receivers right behind verbs of giving', () =>
  statementTable([
    ['Portugal gave Latvia tractors.', ['Portugal AIDED Latvia <light-verb>']],
    ['Portugal sent Latvia ninety trucks.', ['Portugal AIDED Latvia <light-verb>']],
    ['Portugal offered Latvia a loan.', ['Portugal PLEDGED_AID_TO Latvia <light-verb>']],
    ['Portugal lent Latvia money.', ['Portugal LENT_TO Latvia <active-clause>']],
    ['Portugal granted Latvia permission.', ['Portugal ALLOWED Latvia <light-verb>']],
    ['Latvia awarded Norvik Shipping a contract.', ['Latvia CONTRACTED Norvik Shipping <light-verb>']],
    ['Portugal sold Latvia two ferries.', ['Portugal SOLD_TO Latvia <active-clause>']],
    ['Tractors were given to Latvia by Portugal.', ['Portugal AIDED Latvia <light-verb>']],
    ['Portugal gave Latvia an assurance.', ['Portugal ASSURED Latvia <light-verb>']],
    ['Portugal sent Latvia a letter.', ['Portugal WROTE_TO Latvia <light-verb>']],
    // near controls: the plain reading
    ['Portugal gave tractors to Latvia.', ['Portugal AIDED Latvia <light-verb>']],
    ['Portugal sent a letter to Latvia.', ['Portugal WROTE_TO Latvia <light-verb>']],
    ['Portugal gave a concert.', []],
    ['Portugal gave the Latvian minister a medal.', ['Portugal PAID_TRIBUTE_TO Latvian minister <light-verb>']],
    ['Portugal offered help to Latvia.', ['Portugal PLEDGED_AID_TO Latvia <light-verb>']],
    ['Portugal taught Latvia a lesson.', ['Portugal SHOWED_TO Latvia <active-clause>']],
    ['Portugal sent the Latvia report to Malta.', ['Portugal WROTE_TO Malta <light-verb>']],
    ['Portugal gave way to Latvia.', ['Portugal (gave way to) Latvia <uncovered-complement>']],
    ['Latvia gave no reason.', []],
    ['Portugal promised Latvia nothing.', ['Portugal PROMISED Latvia <active-clause>']],
  ]))

describe('receivers in front of a sum', () =>
  statementTable([['China lent Pakistan $2 billion.', ['China LENT_TO Pakistan <active-clause>']]]))
