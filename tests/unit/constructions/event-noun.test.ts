import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('event nouns with their actors', () =>
  statementTable([
    ['Talks between Greece and Turkey ended.', ['Greece HELD_TALKS_WITH Turkey <event-noun>']],
    ['The Norwegian attack on Sweden failed.', ['Norway ATTACKED Sweden <event-noun>']],
    [
      'Satellite images show Brazilian troop movements on the border of Peru.',
      ['Brazilian troops MOVED_TROOPS_TO border of Peru <event-noun>'],
    ],
    ["Norway's support for Ukraine grew.", ['Norway SUPPORTED Ukraine <event-noun>']],
    ['The U.S. killing of Paul Ward shocked Iran.', ['United States KILLED Paul Ward <active-clause>']],
    [
      'In a call with Angela Merkel, Emmanuel Macron thanked Germany.',
      ['Emmanuel Macron THANKED Germany <active-clause>', 'Emmanuel Macron CALLED Angela Merkel <event-noun-adjunct>'],
    ],
    ['The U.S. operation against the rebels ended.', ['United States (operation against) rebels <uncovered-noun>']],
    ['Maria Lund left after a confrontation with the police.', ['Maria Lund FOUGHT police <event-noun-adjunct>']],
    ['The talks ended on Monday.', []],
    ['The attack on Sweden failed.', []],
    ["Norway's position on fish changed.", []],
    ['The Israel-Hamas war began in 2023.', ['Israel FOUGHT Hamas @2023 <event-noun>']],
    ['Officials prepared for U.S.-China talks in Geneva.', ['United States HELD_TALKS_WITH China <event-noun>']],
    [
      'The U.S.-backed rebels and Chad fought.',
      ['U.S.-backed rebels FOUGHT Chad <reciprocal-clause>', 'United States SUPPORTED U.S.-backed rebels <tree-path>'],
    ],
    ["Ukraine's allies spoke of Russia's aggression in the Donbas.", ['Russia ATTACKED Donbas <event-noun>']],
    [
      'The potential of further Russian aggression against Ukraine worries Europe.',
      ['Russia ATTACKED Ukraine possible <event-noun>'],
    ],
    ['The rebels claimed responsibility for the murder of Maria Lund.', ['rebels KILLED Maria Lund <event-noun>']],
    ['The Red Front admitted responsibility for an attack on Kenya.', ['Red Front ATTACKED Kenya <event-noun>']],
    ['The army has not claimed responsibility for the attack on Kenya.', []],
    ['Nobody claimed responsibility for the murder of Maria Lund.', []],
    ['The army was not responsible for the murder of Maria Lund.', []],
    ['Paul Ward took responsibility for talks with Peru.', []],
    ['In a statement to the BBC, the Labour Party denied the claims.', ['Labour Party TOLD BBC <event-noun-adjunct>']],
  ]))

describe('lawsuits and deaths by who brought them', () =>
  statementTable([
    ['The lawsuit filed by Norway against Kenya continues.', ['Norway SUED Kenya <light-verb>']],
    ['A raid by Danish troops left four soldiers dead.', ['Danish troops KILLED four soldiers <active-clause>']],
    ['Four soldiers died in an attack by the Red Front.', ['Red Front KILLED Four soldiers <active-clause>']],
    ['Workers at Norvik Air went on strike.', ['Workers at Norvik Air STRUCK_WORK_AGAINST Norvik Air <active-clause>']],
    ["Norvik Air's pilots walked out.", ["Norvik Air's pilots STRUCK_WORK_AGAINST Norvik Air <active-clause>"]],
    ['Pilots walked out of Norvik Air.', ['Pilots STRUCK_WORK_AGAINST Norvik Air <active-clause>']],
  ]))

describe('who is in talks, at war or at odds', () =>
  statementTable([
    ['Greece is in a dispute with Turkey.', ['Greece DISPUTED_WITH Turkey <event-noun>']],
    ['Russia is at war with Ukraine.', ['Russia FOUGHT Ukraine <event-noun>']],
    ['Chile is at odds with Bolivia.', ['Chile DISPUTED_WITH Bolivia <event-noun>']],
  ]))
