import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('averting and foiling', () =>
  statementTable([
    ['Police foiled a plot by the militia to bomb Latvia.', ['militia BOMBED Latvia not planned <active-clause>']],
    ['Latvia averted a war between Malta and Cyprus.', ['Malta FOUGHT Cyprus not <event-noun>']],
    ['An attack by Malta on Latvia was averted.', ['Malta ATTACKED Latvia not <event-noun>']],
    [
      'Latvia prevented the militia from bombing Malta.',
      ['Latvia PREVENTED militia <active-clause>', 'militia BOMBED Malta not <active-clause>'],
    ],
    [
      'Guards stopped the gunman from shooting the mayor.',
      ['Guards RESTRICTED gunman <active-clause>', 'gunman SHOT_AT mayor not <active-clause>'],
    ],
    ['Latvia forestalled an invasion of Malta by Cyprus.', ['Cyprus INVADED Malta not <event-noun>']],
    ['Police uncovered a plot by the militia to bomb Latvia.', ['militia BOMBED Latvia planned <active-clause>']],
    ["The militia's plot to bomb Latvia was foiled.", ['militia BOMBED Latvia not planned <active-clause>']],
    // near controls: the plain reading
    ['The militia bombed Latvia.', ['militia BOMBED Latvia <active-clause>']],
    [
      'Police could not stop the gunman from shooting the mayor.',
      ['Police RESTRICTED gunman not <active-clause>', 'gunman SHOT_AT mayor <active-clause>'],
    ],
    ['The militia launched an attack on Latvia.', ['militia ATTACKED Latvia <light-verb>']],
    [
      'Police arrested the gunman and thanked Latvia.',
      ['Police ARRESTED gunman <active-clause>', 'Police THANKED Latvia <active-clause>'],
    ],
    ['A planned meeting between Malta and Cyprus was scrapped.', ['Malta MET Cyprus not planned <event-noun>']],
    ['The war between Malta and Cyprus went on.', ['Malta FOUGHT Cyprus <event-noun>']],
    ['Police foiled nobody, and the militia bombed Latvia.', ['militia BOMBED Latvia <active-clause>']],
    ['Latvia threatened Malta, police averred.', ['Latvia THREATENED Malta <active-clause>']],
    ['The militia plotted to bomb Latvia.', ['militia BOMBED Latvia planned <active-clause>']],
    ['Latvia announced a plan to invade Malta.', ['Latvia INVADED Malta planned <active-clause>']],
  ]))
