import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('conditions and counterfactuals', () =>
  statementTable([
    [
      'Had Jordan invited Tunisia, the quarrel would have been over.',
      ['Jordan INVITED Tunisia possible <active-clause>'],
    ],
    [
      'Should Jordan criticise Tunisia, Morocco will sue it.',
      ['Jordan CRITICIZED Tunisia possible <active-clause>', 'Morocco SUED Tunisia planned <active-clause>'],
    ],
    [
      'Unless Jordan releases the sailors, Tunisia will sue it.',
      ['Jordan RELEASED sailors possible <active-clause>', 'Tunisia SUED Jordan planned <active-clause>'],
    ],
    [
      'If Jordan attacks Tunisia, Morocco will help Tunis.',
      ['Jordan ATTACKED Tunisia possible <active-clause>', 'Morocco AIDED Tunisia planned <active-clause>'],
    ],
    [
      'Jordan would help Tunisia if Morocco asked for it.',
      ['Jordan AIDED Tunisia possible <active-clause>', 'Morocco (asked for) Jordan possible <uncovered-complement>'],
    ],
    ['Jordan would have sued Tunisia without the letter.', ['Jordan SUED Tunisia possible <active-clause>']],
    ['The mayor spoke as if Jordan had invaded Tunisia.', ['Jordan INVADED Tunisia possible <active-clause>']],
    ['The mayor talked as though Jordan had bombed Tunisia.', ['Jordan BOMBED Tunisia possible <active-clause>']],
    ['Imagine that Jordan invaded Tunisia.', ['Jordan INVADED Tunisia possible <active-clause>']],
    [
      'Jordan asked whether Tunisia had attacked Morocco.',
      ['Tunisia ATTACKED Morocco possible by Jordan <active-clause>'],
    ],
    [
      'Even if Jordan helped Tunisia, Morocco would not thank it.',
      ['Jordan AIDED Tunisia possible <active-clause>', 'Morocco THANKED Tunisia not possible <active-clause>'],
    ],
    // near controls: the plain reading
    ['Jordan had invited Tunisia before the quarrel.', ['Jordan INVITED Tunisia <active-clause>']],
    ['Jordan said it should have helped Tunisia.', ['Jordan AIDED Tunisia demanded <active-clause>']],
    [
      'Jordan, which had attacked Tunisia, thanked Morocco.',
      ['Jordan ATTACKED Tunisia <active-clause>', 'Jordan THANKED Morocco <active-clause>'],
    ],
    ['Jordan would later criticise Tunisia for the delay.', ['Jordan CRITICIZED Tunisia <active-clause>']],
    ['Jordan would eventually recognise Tunisia.', ['Jordan RECOGNISED Tunisia <active-clause>']],
    ['Even if prices rise, Jordan has sanctioned Tunisia.', ['Jordan SANCTIONED Tunisia <active-clause>']],
    ['Jordan sanctioned Tunisia, as many had feared.', ['Jordan SANCTIONED Tunisia <active-clause>']],
    [
      'Jordan attacked Tunisia although Morocco had warned it.',
      ['Jordan ATTACKED Tunisia <active-clause>', 'Morocco WARNED Jordan <active-clause>'],
    ],
    ['As Jordan attacked Tunisia, Morocco closed its border.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Had it rained? Jordan thanked Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['When Jordan attacked Tunisia, Morocco protested.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan thanked Tunisia if somewhat coolly.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Were Jordan to attack Tunisia, Morocco would help.', ['Jordan ATTACKED Tunisia possible <active-clause>']],
  ]))
