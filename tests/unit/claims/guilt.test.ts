import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('pleas, trials and verdicts', () =>
  statementTable([
    ['Paul Ward pleaded guilty to killing Maria Lund.', ['Paul Ward KILLED Maria Lund <active-clause>']],
    ['Paul Ward pleaded not guilty to killing Maria Lund.', ['Paul Ward KILLED Maria Lund denied <active-clause>']],
    ['Paul Ward is on trial for killing Maria Lund.', ['Paul Ward KILLED Maria Lund possible <active-clause>']],
    ['Paul Ward faces trial for killing Maria Lund.', ['Paul Ward KILLED Maria Lund possible <tree-path>']],
    ['Paul Ward confessed to killing Maria Lund.', ['Paul Ward KILLED Maria Lund <active-clause>']],
    [
      'Paul Ward was arrested for killing Maria Lund.',
      ['Paul Ward ARRESTED - <agentless-passive>', 'Paul Ward KILLED Maria Lund possible <tree-path>'],
    ],
    [
      'Paul Ward was jailed for killing Maria Lund.',
      ['Paul Ward KILLED Maria Lund <active-clause>', 'Paul Ward ARRESTED - <agentless-passive>'],
    ],
    [
      'The court overturned the conviction of Paul Ward for killing Maria Lund.',
      [
        'Paul Ward KILLED Maria Lund possible <active-clause>',
        'court (overturned conviction of) Paul Ward <uncovered-complement>',
      ],
    ],
    [
      'The court found Paul Ward guilty of killing Maria Lund.',
      ['court CONVICTED Paul Ward <active-clause>', 'Paul Ward KILLED Maria Lund <active-clause>'],
    ],
    [
      'The court found Paul Ward not guilty of killing Maria Lund.',
      ['court CONVICTED Paul Ward not <active-clause>', 'Paul Ward KILLED Maria Lund possible <active-clause>'],
    ],
    ['Paul Ward is committed to helping Peru.', ['Paul Ward AIDED Peru planned <active-clause>']],
  ]))

describe('waiting for trial, and what is not confirmed', () =>
  statementTable([
    [
      'Paul Ward is awaiting trial for threatening Maria Lund.',
      ['Paul Ward THREATENED Maria Lund possible <active-clause>'],
    ],
    ['Israel did not confirm bombing Norvik Air.', ['Israel SUPPORTED Norvik Air not <active-clause>']],
    ['Israel confirmed bombing Norvik Air.', []],
  ]))
