import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('negation above the clause', () =>
  statementTable([
    ['There is no evidence that Jordan armed the rebels.', ['Jordan ARMED rebels not possible <active-clause>']],
    ['There was little proof that Jordan had bombed Tunisia.', ['Jordan BOMBED Tunisia not possible <active-clause>']],
    ['No indication exists that Jordan spied on Tunisia.', ['Jordan SPIED_ON Tunisia not possible <active-clause>']],
    ['Police found no sign that Jordan helped the smugglers.', ['Jordan AIDED smugglers not possible <active-clause>']],
    ['Nothing proves that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia not possible <active-clause>']],
    ['Nobody believes that Jordan threatened Tunisia.', ['Jordan THREATENED Tunisia not possible <active-clause>']],
    ['It is untrue that Jordan expelled the bishop.', ['Jordan EXPELLED bishop not <active-clause>']],
    ['It is not the case that Jordan invaded Tunisia.', ['Jordan INVADED Tunisia not <active-clause>']],
    ['The rumour that Jordan invaded Tunisia is baseless.', ['Jordan INVADED Tunisia not possible <active-clause>']],
    [
      'The audit did not show that Norvik Shipping had paid the mayor.',
      ['Norvik Shipping PAID mayor not possible <active-clause>'],
    ],
    [
      'Rumours that Jordan had bombed Tunisia were dismissed by Amman.',
      ['Jordan BOMBED Tunisia denied <active-clause>'],
    ],
    ['There is no truth in claims that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia not <active-clause>']],
    // near controls: the plain reading
    ['There is strong evidence that Jordan armed the rebels.', ['Jordan ARMED rebels <active-clause>']],
    ['There is no doubt that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['It is true that Jordan expelled the bishop.', ['Jordan EXPELLED bishop <active-clause>']],
    ['It is clear that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['The claim that Jordan invaded Tunisia was confirmed by Morocco.', ['Jordan INVADED Tunisia <active-clause>']],
    ['The audit showed that Norvik Shipping had sued the mayor.', ['Norvik Shipping SUED mayor <active-clause>']],
    ['Nobody doubts that Jordan threatened Tunisia.', ['Jordan THREATENED Tunisia <active-clause>']],
    [
      'The union that criticised Jordan thanked Tunisia.',
      ['union CRITICIZED Jordan <active-clause>', 'union THANKED Tunisia <active-clause>'],
    ],
    ['No minister denied that Jordan attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    [
      'The proof that Jordan attacked Tunisia convinced Morocco.',
      ['Jordan ATTACKED Tunisia <active-clause>', 'Jordan URGED Morocco <active-clause>'],
    ],
    ['Jordan has no army, and Tunisia attacked Morocco.', ['Tunisia ATTACKED Morocco <active-clause>']],
    ['Nothing happened when Jordan sanctioned Tunisia.', ['Jordan SANCTIONED Tunisia <active-clause>']],
  ]))
