import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('light verb and event noun are one relation', () =>
  statementTable([
    ['Brazil imposed sanctions on Peru.', ['Brazil SANCTIONED Peru <light-verb>']],
    ['Greece held talks with Turkey.', ['Greece HELD_TALKS_WITH Turkey <light-verb>']],
    ['Iran issued a warrant for Paul Ward.', ['Iran CHARGED Paul Ward <light-verb>']],
    ['The rebels carried out an attack on the army.', ['rebels ATTACKED army <light-verb>']],
    ['Chile made a call to Peru.', ['Chile CALLED Peru <light-verb>']],
    ['Norway gave aid to Kenya.', ['Norway AIDED Kenya <light-verb>']],
    ['Talks were held with Turkey by Greece.', ['Greece HELD_TALKS_WITH Turkey <light-verb>']],
    ["Chile ratified Norway's accession.", ['Chile SUPPORTED Norway <light-verb>']],
    ["Norway ordered Paul Ward's release.", ['Norway RELEASED Paul Ward planned <light-verb>']],
    ['Norway ordered the release of Paul Ward.', ['Norway RELEASED Paul Ward planned <light-verb>']],
    [
      "Norway ordered the minister's release of a report.",
      ['Norway (ordered release) minister <uncovered-complement>'],
    ],
    ['Chile swapped prisoners with Peru.', ['Chile RETURNED_TO Peru <light-verb>']],
    ['Chile swapped stories with Peru.', ['Chile (swapped stories with) Peru <uncovered-complement>']],
    ['Greece imposed a curfew.', []],
    ['Maria Lund had a good breakfast.', []],
    ['Norway took part in the games.', []],
  ]))

describe('given time, goods and help', () =>
  statementTable([
    ['The army gave the rebels three days to leave.', ['army GAVE_ULTIMATUM_TO rebels <light-verb>']],
    ['The army gave the rebels three tanks.', ['army ARMED rebels <light-verb>']],
    ['Norway bombed the rebels three days ago.', ['Norway BOMBED rebels @2024-05-05 <active-clause>']],
    ['Norway eased the suffering of the refugees.', ['Norway AIDED refugees <light-verb>']],
    ['Norway escalated tensions with Peru.', ['Norway DISPUTED_WITH Peru <light-verb>']],
  ]))

describe('offers to buy', () =>
  statementTable([
    ['Norvik Air made an offer for Fjordline.', ['Norvik Air BID_FOR Fjordline <light-verb>']],
    ['Norway joined forces with Kenya.', ['Norway COOPERATED_WITH Kenya <light-verb>']],
  ]))

describe('ultimatums and verdicts', () =>
  statementTable([
    ['Norway gave Norvik Air six months to sell Fjordline.', ['Norway GAVE_ULTIMATUM_TO Norvik Air <light-verb>']],
    ['The judge gave Paul Ward two years in prison.', ['judge SENTENCED Paul Ward <light-verb>']],
    [
      'Hungary vetoed EU sanctions against Georgia.',
      ['Hungary VETOED European Union <active-clause>', 'European Union SANCTIONED Georgia not <event-noun>'],
    ],
    [
      "Iran condemned Israel's strikes on Lebanon.",
      ['Iran CONDEMNED Israel <active-clause>', 'Israel ATTACKED Lebanon by Iran <event-noun>'],
    ],
    ['Danish troops left six soldiers dead.', ['Danish troops KILLED six soldiers <active-clause>']],
  ]))
