import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('reports of reports: the speaker is the innermost, those who passed it on follow', () =>
  statementTable([
    [
      'The Bergen Post reported that Maria Lund had said that Denmark sued Latvia.',
      ['Denmark SUED Latvia by Maria Lund via Bergen Post <active-clause>'],
    ],
    [
      'Denmark sued Latvia, Maria Lund said, according to the Bergen Post.',
      ['Denmark SUED Latvia by Maria Lund via Bergen Post <active-clause>'],
    ],
    [
      'According to the Bergen Post, police said Paul Ward robbed Maria Lund.',
      ['Paul Ward ROBBED Maria Lund by police via Bergen Post <active-clause>'],
    ],
    [
      'Maria Lund told Paul Ward that Iceland said Denmark had sued Latvia.',
      ['Maria Lund TOLD Paul Ward <active-clause>', 'Denmark SUED Latvia by Iceland via Maria Lund <active-clause>'],
    ],
    [
      'Denmark accused Latvia of blocking Iceland, the Bergen Post reported.',
      [
        'Denmark ACCUSED Latvia by Bergen Post <active-clause>',
        'Latvia RESTRICTED Iceland by Denmark via Bergen Post <active-clause>',
      ],
    ],
    [
      'The Bergen Post quoted Paul Ward as saying that Denmark had sued Latvia.',
      [
        'Bergen Post SPOKE_ABOUT Paul Ward <active-clause>',
        'Denmark SUED Latvia by Paul Ward via Bergen Post <active-clause>',
      ],
    ],
    [
      'Paul Ward was quoted by the Bergen Post as saying that Denmark had sued Latvia.',
      [
        'Bergen Post SPOKE_ABOUT Paul Ward <passive-clause>',
        'Denmark SUED Latvia by Paul Ward via Bergen Post <active-clause>',
      ],
    ],
    [
      'The Bergen Post, citing two diplomats, said Denmark had sued Latvia.',
      [
        'Bergen Post SPOKE_ABOUT two diplomats <active-clause>',
        'Denmark SUED Latvia by two diplomats via Bergen Post <active-clause>',
      ],
    ],
    [
      'Denmark sued Latvia, Maria Lund said, citing Paul Ward.',
      [
        'Denmark SUED Latvia by Paul Ward via Maria Lund <active-clause>',
        'Maria Lund SPOKE_ABOUT Paul Ward <active-clause>',
      ],
    ],
    [
      '“Paul Ward told me that Denmark sued Latvia,” Maria Lund said.',
      [
        'Paul Ward TOLD Maria Lund by Maria Lund <active-clause>',
        'Denmark SUED Latvia by Paul Ward via Maria Lund <active-clause>',
      ],
    ],
    [
      'The Bergen Post said Iceland reported that Maria Lund had claimed Denmark sued Latvia.',
      ['Denmark SUED Latvia by Maria Lund via Iceland, Bergen Post <active-clause>'],
    ],
  ]))

describe('one voice, nobody in particular, and sources of something else', () =>
  statementTable([
    ['Denmark sued Latvia, Maria Lund said.', ['Denmark SUED Latvia by Maria Lund <active-clause>']],
    [
      'Maria Lund told the Bergen Post that Denmark sued Latvia.',
      ['Maria Lund TOLD Bergen Post <active-clause>', 'Denmark SUED Latvia by Maria Lund <active-clause>'],
    ],
    ['Maria Lund said she had said that Denmark sued Latvia.', ['Denmark SUED Latvia by Maria Lund <active-clause>']],
    [
      'Maria Lund said Iceland was calm. She added that Denmark had sued Latvia, saying she was sad.',
      ['Denmark SUED Latvia by Maria Lund <active-clause>'],
    ],
    [
      'Maria Lund said that Paul Ward had left and Denmark sued Latvia.',
      ['Denmark SUED Latvia by Maria Lund <active-clause>'],
    ],
    ['As Maria Lund said, Denmark sued Latvia.', ['Denmark SUED Latvia by Maria Lund <active-clause>']],
    ['Denmark is said to have sued Latvia, the Bergen Post reported.', ['Denmark SUED Latvia <active-clause>']],
    ['Paul Ward cited the Bergen Post.', ['Paul Ward SPOKE_ABOUT Bergen Post <active-clause>']],
    ['Denmark threatened Latvia, Iceland said.', ['Denmark THREATENED Latvia by Iceland <active-clause>']],
    ['When Denmark sued Latvia, Iceland spoke.', ['Denmark SUED Latvia <active-clause>']],
    ['Denmark sued Latvia, police in Riga said.', ['Denmark SUED Latvia by police in Riga <active-clause>']],
    ['The Bergen Post reported that Denmark sued Latvia.', ['Denmark SUED Latvia by Bergen Post <active-clause>']],
  ]))
