import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('one noun of several states: each has its own', () =>
  statementTable([
    [
      'The Polish and Czech foreign ministers warned Belarus.',
      [
        'Polish foreign minister WARNED Belarus <active-clause>',
        'Czech foreign minister WARNED Belarus <active-clause>',
      ],
    ],
    [
      'The prime ministers of Laos and Nepal signed an accord.',
      ['prime minister of Laos SIGNED_AGREEMENT_WITH prime minister of Nepal <reciprocal-clause>'],
    ],
    [
      'Iraq thanked the Jordanian, Saudi and Kuwaiti ambassadors.',
      [
        'Iraq THANKED Jordanian ambassador <active-clause>',
        'Iraq THANKED Saudi ambassador <active-clause>',
        'Iraq THANKED Kuwaiti ambassador <active-clause>',
      ],
    ],
    [
      'Armenian and Azerbaijani troops clashed on Tuesday.',
      ['Armenian troops CLASHED_WITH Azerbaijani troops @2024-05-07 <reciprocal-clause>'],
    ],
    [
      'The governments of Ghana and Benin condemned the rebels.',
      ['Ghana CONDEMNED rebels <active-clause>', 'Benin CONDEMNED rebels <active-clause>'],
    ],
    [
      'The navies of India and Japan rescued five fishermen.',
      ['navy of India RESCUED five fishermen <active-clause>', 'navy of Japan RESCUED five fishermen <active-clause>'],
    ],
    [
      'The foreign ministers of Peru, the Netherlands and Ghana held talks with Kenya in Lima.',
      [
        'foreign minister of Peru HELD_TALKS_WITH Kenya at Lima <light-verb>',
        'foreign minister of Netherlands HELD_TALKS_WITH Kenya at Lima <light-verb>',
        'foreign minister of Ghana HELD_TALKS_WITH Kenya at Lima <light-verb>',
      ],
    ],
    // one state, one name, or no noun for somebody
    ['The Polish foreign minister warned Belarus.', ['Polish foreign minister WARNED Belarus <active-clause>']],
    [
      'Poland and the Czech foreign minister warned Belarus.',
      ['Poland WARNED Belarus <active-clause>', 'Czech foreign minister WARNED Belarus <active-clause>'],
    ],
    ['The government of Trinidad and Tobago thanked Peru.', ['Trinidad and Tobago THANKED Peru <active-clause>']],
    ['Spanish and Italian oranges reached Poland.', []],
    ['Hale and Sons sued Chile.', ['Hale and Sons SUED Chile <active-clause>']],
    ['Laos and Nepal signed an accord.', ['Laos SIGNED_AGREEMENT_WITH Nepal <reciprocal-clause>']],
  ]))
