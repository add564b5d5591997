import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('the first to do it, the only one to do it: who the noun is said of does it, and it is done', () =>
  statementTable([
    ['Slovenia was the first NATO state to arm Moldova.', ['Slovenia ARMED Moldova <active-clause>']],
    ['Benin is the latest African Union member to recognise Taiwan.', ['Benin RECOGNISED Taiwan <active-clause>']],
    ['Ida Krog became the second EU envoy to visit Libya.', ['Ida Krog VISITED Libya <active-clause>']],
    ['Laos was one of the last countries to condemn Cuba.', ['Laos CONDEMNED Cuba <active-clause>']],
    ["Togo was the only one of Chad's neighbours to sue Telor Group.", ['Togo SUED Telor Group <active-clause>']],
    ['Omar Rashid, the first Iraqi minister to thank Iran, left.', ['Omar Rashid THANKED Iran <active-clause>']],
    ['The only senator to praise Cuba was Dana Reyes.', ['Dana Reyes PRAISED Cuba <active-clause>']],
    ['Sweden was quick to condemn Syria.', ['Sweden CONDEMNED Syria <active-clause>']],
    // what is only meant or can still come
    ['Malta will be the first EU state to sue Google.', ['Malta SUED Google planned <active-clause>']],
    ["Spain's plan to arm Chad failed.", ['Spain ARMED Chad planned <active-clause>']],
    ['Kenya has a plan to sue Uganda.', ['Kenya SUED Uganda planned <active-clause>']],
    ['Nepal is ready to sue India.', ['Nepal SUED India planned <active-clause>']],
    ['Norway is the first country in the list.', []],
    ['Denmark is a NATO member.', []],
    ['The NATO member thanked Peru.', ['NATO member THANKED Peru <active-clause>']],
  ]))
