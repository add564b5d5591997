import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('control, raising and phase verbs', () =>
  statementTable([
    ['Iran threatened to attack Iraq.', ['Iran ATTACKED Iraq planned act:THREATENED <active-clause>']],
    [
      'Norway urged Sweden to sanction Iran.',
      ['Norway URGED Sweden <active-clause>', 'Sweden SANCTIONED Iran demanded <active-clause>'],
    ],
    ['The army began shelling the town of Bakhmut.', ['army SHELLED Bakhmut <active-clause>']],
    ['Chile refused to help Peru.', ['Chile AIDED Peru not planned act:REJECTED <active-clause>']],
    ['Norway plans to sue Norvik Air.', ['Norway SUED Norvik Air planned <active-clause>']],
    ['Greece continued to support Cyprus.', ['Greece SUPPORTED Cyprus <active-clause>']],
    ['Turkey agreed to help Greece.', ['Turkey AIDED Greece planned act:AGREED_WITH <active-clause>']],
    ["Norway's plan to attack Sweden failed.", ['Norway ATTACKED Sweden planned <active-clause>']],
    ['Maria Lund wants to sleep.', []],
    ['The minister tried to smile.', []],
    [
      'Norway accused Sweden of attacking its navy.',
      ['Norway ACCUSED Sweden <active-clause>', "Sweden ATTACKED Norway's navy by Norway <active-clause>"],
    ],
    [
      'Turkey stopped Sweden from joining NATO.',
      ['Turkey RESTRICTED Sweden <active-clause>', 'Sweden JOINED NATO not <active-clause>'],
    ],
    [
      'Norway criticised Sweden for selling weapons to Iran.',
      ['Norway CRITICIZED Sweden <active-clause>', 'Sweden SOLD_TO Iran by Norway <light-verb>'],
    ],
    [
      'Russia was accused of bombing Kharkiv.',
      ['Russia BOMBED Kharkiv possible <active-clause>', 'Russia ACCUSED - <agentless-passive>'],
    ],
    ['Norway called for expanding ties with Sweden.', ['Norway ESTABLISHED_TIES_WITH Sweden demanded <light-verb>']],
    [
      'Norway demanded that Sweden release the hostages.',
      ['Norway DEMANDED_FROM Sweden <active-clause>', 'Sweden RELEASED hostages demanded <active-clause>'],
    ],
    [
      'Norvik Air looks forward to working with Fjordline.',
      ['Norvik Air COOPERATED_WITH Fjordline planned <tree-path>'],
    ],
    ['The minister thanked the audience for listening.', ['minister THANKED audience <active-clause>']],
    [
      'NATO Secretary General Mark Rutte called on Russia to withdraw its troops from Norway.',
      ['Mark Rutte URGED Russia <active-clause>', 'Russia WITHDREW_FROM Norway demanded <light-verb>'],
    ],
    [
      'Erik Strand spoke by phone with Finnish Foreign Minister Aino Laine. They agreed to hold talks in Helsinki next week.',
      [
        'Erik Strand CALLED Aino Laine <active-clause>',
        'Erik Strand AGREED_WITH Aino Laine <reciprocal-clause>',
        'Erik Strand HELD_TALKS_WITH Aino Laine planned act:AGREED_WITH at Helsinki @2024-W20 <reciprocal-clause>',
      ],
    ],
    [
      'Laine thanked Norway for sharing its reports with Finland.',
      ['Laine THANKED Norway <active-clause>', 'Norway SHARED_INTELLIGENCE_WITH Finland by Laine <light-verb>'],
    ],
    ['Chile asked to join NATO.', ['Chile JOINED NATO demanded act:URGED <active-clause>']],
  ]))
