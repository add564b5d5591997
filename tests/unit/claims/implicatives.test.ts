import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('implicatives and factives', () =>
  statementTable([
    ['Jordan managed to arrest the smugglers.', ['Jordan ARRESTED smugglers <active-clause>']],
    ['Jordan did not manage to arrest the smugglers.', ['Jordan ARRESTED smugglers not <active-clause>']],
    ['Jordan forgot to thank Tunisia.', ['Jordan THANKED Tunisia not <active-clause>']],
    ['Jordan remembered to thank Tunisia.', ['Jordan THANKED Tunisia <active-clause>']],
    ['Jordan did not remember to thank Tunisia.', ['Jordan THANKED Tunisia not <active-clause>']],
    [
      'Jordan stayed out of negotiations with Tunisia. It rained. It snowed. It froze.',
      ['Jordan NEGOTIATED_WITH Tunisia not <tree-path>'],
    ],
    [
      'Jordan did not stay out of negotiations with Tunisia. It rained. It snowed. It froze.',
      ['Jordan NEGOTIATED_WITH Tunisia <tree-path>'],
    ],
    ['Jordan stayed out of attacking Tunisia.', ['Jordan ATTACKED Tunisia not <active-clause>']],
    ['Jordan kept out of attacking Tunisia.', ['Jordan ATTACKED Tunisia not <active-clause>']],
    ['Jordan did not stay out of attacking Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan did not hesitate to sanction Tunisia.', ['Jordan SANCTIONED Tunisia <active-clause>']],
    ['Jordan hesitated to sanction Tunisia.', ['Jordan SANCTIONED Tunisia possible <active-clause>']],
    ['Jordan did not bother to thank Tunisia.', ['Jordan THANKED Tunisia not <active-clause>']],
    [
      'Jordan forced Tunisia to release the sailors.',
      ['Jordan FORCED Tunisia <active-clause>', 'Tunisia RELEASED sailors <active-clause>'],
    ],
    [
      'Jordan did not force Tunisia to release the sailors.',
      ['Jordan FORCED Tunisia not <active-clause>', 'Tunisia RELEASED sailors possible <active-clause>'],
    ],
    [
      'Tunisia was forced to release the sailors.',
      ['Tunisia RELEASED sailors <active-clause>', 'Tunisia FORCED - <agentless-passive>'],
    ],
    [
      'Jordan persuaded Tunisia to release the sailors.',
      ['Jordan URGED Tunisia <active-clause>', 'Tunisia RELEASED sailors <active-clause>'],
    ],
    [
      'Jordan allowed Tunisia to arrest the smugglers.',
      ['Jordan ALLOWED Tunisia <active-clause>', 'Tunisia ARRESTED smugglers possible <active-clause>'],
    ],
    [
      'Jordan did not allow Tunisia to arrest the smugglers.',
      ['Jordan ALLOWED Tunisia not <active-clause>', 'Tunisia ARRESTED smugglers not <active-clause>'],
    ],
    [
      'Jordan prevented Tunisia from attacking Morocco.',
      ['Jordan PREVENTED Tunisia <active-clause>', 'Tunisia ATTACKED Morocco not <active-clause>'],
    ],
    [
      'Jordan failed to prevent Tunisia from attacking Morocco.',
      ['Jordan PREVENTED Tunisia not <active-clause>', 'Tunisia ATTACKED Morocco <active-clause>'],
    ],
    [
      'Morocco cleared Jordan of attacking Tunisia.',
      ['Morocco ALLOWED Jordan <active-clause>', 'Jordan ATTACKED Tunisia not <active-clause>'],
    ],
    // near controls: the plain reading
    ['Jordan did not know that Tunisia had attacked Morocco.', ['Tunisia ATTACKED Morocco <active-clause>']],
    ['Jordan knows that Tunisia attacked Morocco.', ['Tunisia ATTACKED Morocco <active-clause>']],
    ['Jordan did not regret that it attacked Tunisia.', ['Jordan ATTACKED Tunisia <active-clause>']],
    ['Jordan dared to criticise Tunisia.', ['Jordan CRITICIZED Tunisia <active-clause>']],
    ['Jordan happened to meet Tunisia.', ['Jordan MET Tunisia <active-clause>']],
    ['Jordan tried to arrest the smugglers.', ['Jordan ARRESTED smugglers possible <active-clause>']],
    ['Jordan wanted to help Tunisia.', ['Jordan AIDED Tunisia planned <active-clause>']],
    [
      'Jordan helped Tunisia to arrest the smugglers.',
      ['Jordan AIDED Tunisia <active-clause>', 'Tunisia ARRESTED smugglers <active-clause>'],
    ],
    [
      'Jordan arrested the smugglers before it met Tunisia.',
      ['Jordan ARRESTED smugglers <active-clause>', 'Jordan MET Tunisia <active-clause>'],
    ],
    ['Jordan continued to support Tunisia.', ['Jordan SUPPORTED Tunisia <active-clause>']],
    ['Jordan forgot that Tunisia had attacked Morocco.', ['Tunisia ATTACKED Morocco <active-clause>']],
    [
      'Morocco convicted Jordan of attacking Tunisia.',
      ['Morocco CONVICTED Jordan <active-clause>', 'Jordan ATTACKED Tunisia <active-clause>'],
    ],
  ]))
