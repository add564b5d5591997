import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('what is said in front of who says it is read by itself where it was taken for a name', () =>
  statementTable([
    [
      'Kenyan police freed hostage Maria Lund on Monday, officials said.',
      ['Kenyan police RELEASED Maria Lund by officials @2024-05-06 <active-clause>'],
    ],
    [
      'Militants kidnapped Danish engineer Paul Ward, police said.',
      ['Militants KIDNAPPED Paul Ward by police <active-clause>'],
    ],
    ['Norvik Air fired finance chief Paul Ward, the company said.', ['Norvik Air DISMISSED Paul Ward <active-clause>']],
    ['Norway criticised protesters, officials said.', ['Norway CRITICIZED protesters by officials <active-clause>']],
    [
      'The army killed rebel leader Paul Ward, two officials told Reuters.',
      ['army KILLED Paul Ward by two officials <active-clause>', 'two officials TOLD Reuters <active-clause>'],
    ],
    [
      'Kenyan police freed hostage Maria Lund, said officials in Lund.',
      ['Kenyan police RELEASED Maria Lund by officials <active-clause>'],
    ],
    ['The rescue of the miners, police said, took two days.', []],
    ['"We will appeal," Anna Berg, spokeswoman of Norvik Air, said.', []],
    [
      'The Bergen Post, citing two diplomats, said Denmark had sued Latvia.',
      [
        'Bergen Post SPOKE_ABOUT two diplomats <active-clause>',
        'Denmark SUED Latvia by two diplomats via Bergen Post <active-clause>',
      ],
    ],
  ]))

describe('the day between subject and verb is left out where it hides the verb', () =>
  statementTable([
    [
      'Turkish police on Friday detained opposition mayor Emre Aydin, his party said.',
      ["Turkish police ARRESTED Emre Aydin by Emre Aydin's party @2024-05-03 <active-clause>"],
    ],
    [
      'Turkish police on Friday detained opposition mayor Emre Aydin.',
      ['Turkish police ARRESTED Emre Aydin @2024-05-03 <active-clause>'],
    ],
    ['Norway on Monday sued Peru.', ['Norway SUED Peru @2024-05-06 <active-clause>']],
    ['The meeting on Monday in Oslo.', []],
  ]))

describe('past forms that look like nouns are read as verbs where a sentence has no other', () =>
  statementTable([
    ['Police shot protesters in Oslo.', ['Police SHOT_AT protesters at Oslo <active-clause>']],
    ['Russia cut gas supplies to Poland.', ['Russia CUT_AID_TO Poland <light-verb>']],
    ['Shots at protesters in Oslo.', []],
  ]))
