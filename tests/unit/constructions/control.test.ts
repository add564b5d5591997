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

describe('who is called on, warned or hired does what is told below', () =>
  statementTable([
    [
      'Norway called for Kenya to release Maria Lund.',
      ['Norway URGED Kenya <active-clause>', 'Kenya RELEASED Maria Lund demanded <active-clause>'],
    ],
    ['Senators called for Treasury Secretary Paul Ward to resign.', ['Senators URGED Paul Ward <active-clause>']],
    ['Norway called for sanctions on Kenya.', ['Norway CALLED_FOR_SANCTIONS_ON Kenya <active-clause>']],
    [
      'Maria Lund appealed to Paul Ward to help Peru.',
      ['Maria Lund ASKED_FOR_AID Paul Ward <active-clause>', 'Paul Ward AIDED Peru demanded <active-clause>'],
    ],
    [
      'Norway pleaded with Kenya to leave Peru.',
      ['Norway URGED Kenya <active-clause>', 'Kenya LEFT Peru demanded <active-clause>'],
    ],
    [
      'Norway appointed Paul Ward to lead Norvik Air.',
      ['Norway APPOINTED Paul Ward <active-clause>', 'Paul Ward LED Norvik Air planned <active-clause>'],
    ],
    [
      'Norway hired Paul Ward to investigate Maria Lund.',
      ['Norway HIRED Paul Ward <active-clause>', 'Paul Ward INVESTIGATED Maria Lund planned <active-clause>'],
    ],
    [
      'Norway sent Paul Ward to meet Maria Lund.',
      ['Norway SENT Paul Ward <active-clause>', 'Paul Ward MET Maria Lund planned <active-clause>'],
    ],
    [
      'Norway sent troops to fight the rebels.',
      ['Norway SENT troops <active-clause>', 'Norway FOUGHT rebels planned <active-clause>'],
    ],
    [
      'Gunmen were hired by Paul Ward to kill Maria Lund.',
      ['Paul Ward HIRED Gunmen <passive-clause>', 'Gunmen KILLED Maria Lund planned <active-clause>'],
    ],
    [
      'Norway warned Kenya against arming Chad.',
      ['Norway WARNED Kenya <active-clause>', 'Kenya ARMED Chad not demanded by Norway <active-clause>'],
    ],
    [
      'Norway criticised Kenya for arming Chad.',
      ['Norway CRITICIZED Kenya <active-clause>', 'Kenya ARMED Chad by Norway <active-clause>'],
    ],
    ['Norvik is in talks to buy Fjordline.', ['Norvik ACQUIRED Fjordline planned <active-clause>']],
  ]))

describe('who is accused, or told by a common noun, does it', () =>
  statementTable([
    [
      'Police arrested a soldier accused of killing Maria Lund.',
      [
        'Police ARRESTED soldier accused of killing Maria Lund <active-clause>',
        'soldier accused of killing Maria Lund KILLED Maria Lund possible <active-clause>',
      ],
    ],
    [
      'Kenya charged two officers accused of beating Maria Lund.',
      [
        'Kenya CHARGED two officers accused of beating Maria Lund <active-clause>',
        'two officers accused of beating Maria Lund INJURED Maria Lund possible <active-clause>',
      ],
    ],
    [
      'Paul Ward accused Maria Lund of torturing migrants.',
      ['Paul Ward ACCUSED Maria Lund <active-clause>', 'Maria Lund TORTURED migrants by Paul Ward <active-clause>'],
    ],
    ['Angela Merkel accused Viktor Orban of attacking judges.', ['Angela Merkel ACCUSED Viktor Orban <active-clause>']],
    [
      'Norway appealed to donors to help Sudan.',
      ['Norway URGED donors <active-clause>', 'donors AIDED Sudan demanded <active-clause>'],
    ],
    [
      'Paul Ward tapped Maria Lund to lead Norvik Air.',
      ['Paul Ward APPOINTED Maria Lund <active-clause>', 'Maria Lund LED Norvik Air planned <active-clause>'],
    ],
    [
      'Soldiers arrested students marching in Oslo, accusing them of backing Paul Ward.',
      [
        'Soldiers ARRESTED students marching in Oslo <active-clause>',
        'Soldiers ACCUSED students marching in Oslo <active-clause>',
        'Soldiers SUPPORTED Paul Ward <active-clause>',
      ],
    ],
  ]))

describe('who asks for it does not do it, however likely it seems in an article', () =>
  statementTable([
    [
      'Maria Lund was freed by police. Militants had kidnapped her in March. Norway called for Kenya to prosecute the militants. The sun rose.',
      [
        'police RELEASED Maria Lund <passive-clause>',
        'Militants KIDNAPPED Maria Lund @2024-03 <active-clause>',
        'Norway URGED Kenya <active-clause>',
        'Kenya CHARGED Militants demanded <active-clause>',
      ],
    ],
  ]))
