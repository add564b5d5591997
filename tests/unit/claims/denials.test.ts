import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('claims that are denied', () =>
  statementTable([
    ['Jordan denied attacking Tunisia.', ['Jordan ATTACKED Tunisia denied act:DENIED <active-clause>']],
    ['Jordan denied that it had attacked Tunisia.', ['Jordan ATTACKED Tunisia denied act:DENIED <active-clause>']],
    ['Jordan denied planning to attack Tunisia.', ['Jordan ATTACKED Tunisia denied act:DENIED <active-clause>']],
    ['Claims that Jordan had attacked Tunisia were denied by Amman.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan rejected allegations that it spied on Tunisia.', ['Jordan SPIED_ON Tunisia denied <active-clause>']],
    [
      'The rumour that Jordan had arrested the poet was refuted by Amman.',
      ['Jordan ARRESTED poet denied <active-clause>'],
    ],
    [
      'The suggestion that Jordan bombed Tunisia was labelled false by Amman.',
      ['Jordan BOMBED Tunisia denied <active-clause>'],
    ],
    ["Jordan's denial that it attacked Tunisia was repeated.", ['Jordan ATTACKED Tunisia denied <active-clause>']],
    ['Jordan disputed that Tunisia had attacked Morocco.', ['Tunisia ATTACKED Morocco denied <active-clause>']],
    ['Jordan dismissed the claim that it bombed Tunisia.', ['Jordan BOMBED Tunisia denied <active-clause>']],
    // near controls: the plain reading
    ['Jordan admitted that it attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan acknowledged attacking Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    [
      'The allegation that Jordan spied on Tunisia was renewed by Morocco.',
      ['Jordan SPIED_ON Tunisia <active-clause>'],
    ],
    [
      'The report that Jordan attacked Tunisia was confirmed by a witness.',
      ['Jordan ATTACKED Tunisia <active-clause>'],
    ],
    ['Jordan rejected a bid by Tunisia.', ['Jordan REJECTED Tunisia <light-verb>']],
    ['Jordan denied Tunisia access to the port.', ['Jordan DENIED_PERMISSION_TO Tunisia <light-verb>']],
    ['Jordan confirmed that it attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan repeated claims that Tunisia had attacked Morocco.', ['Tunisia ATTACKED Morocco <active-clause>']],
    [
      'Jordan refused to confirm that Tunisia had attacked Morocco.',
      ['Tunisia ATTACKED Morocco possible by Jordan <active-clause>'],
    ],
    [
      'Jordan declined to say whether Tunisia had attacked Morocco.',
      ['Tunisia ATTACKED Morocco possible by Jordan <active-clause>'],
    ],
    [
      'Jordan did not say that Tunisia had attacked Morocco.',
      ['Tunisia ATTACKED Morocco possible by Jordan <active-clause>'],
    ],
  ]))

describe('reports that are denied, with the verb read as a part of them', () =>
  statementTable([
    ['The Kremlin denied reports that Russia had sued Norvik Air.', ['Russia SUED Norvik Air denied <active-clause>']],
    ['Norway denied reports that Russia had sued Norvik Air.', ['Russia SUED Norvik Air denied <active-clause>']],
  ]))
