import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('verbs of violence in sport, business and politics, by arguments and topic', () =>
  statementTable([
    ['Chile thrashed Peru 5-0 in Lima.', ['Chile DEFEATED Peru at Lima <active-clause>']],
    ['Denmark crushed Norway in the quarter-final.', ['Denmark DEFEATED Norway <active-clause>']],
    ['Australia hammered India by nine wickets.', ['Australia DEFEATED India <active-clause>']],
    ["Samoa's rugby team was destroyed by Tonga.", ["Tonga DEFEATED Samoa's rugby team <passive-clause>"]],
    ['Croatia fought Serbia for the title.', ['Croatia COMPETED_WITH Serbia <active-clause>']],
    ['Nokia battled Samsung over licences.', ['Nokia COMPETED_WITH Samsung <active-clause>']],
    ['Airbus attacked Boeing over subsidies.', ['Airbus CRITICIZED Boeing <active-clause>']],
    ['Canada attacked China over its tariffs.', ['Canada CRITICIZED China <active-clause>']],
    ['Boris Johnson savaged Keir Starmer in a column.', ['Boris Johnson CRITICIZED Keir Starmer <active-clause>']],
    ['India hit Nepal with new tariffs.', ['India IMPOSED_TARIFFS_ON Nepal <active-clause>']],
    ['Italy fined Google 90 million euros.', ['Italy FINED Google <active-clause>']],
    ['Brussels warned Hungary.', ['European Union WARNED Hungary <active-clause>']],
    // meant as they stand
    ['Soldiers beat a reporter after the final.', ['Soldiers INJURED reporter <active-clause>']],
    ['Chad attacked Sudan on Monday.', ['Chad ATTACKED Sudan @2024-05-06 <active-clause>']],
    ['Chad attacked Sudan over the disputed oilfield.', ['Chad ATTACKED Sudan <active-clause>']],
    ['The army fought the rebels for the town.', ['army FOUGHT rebels <active-clause>']],
    ['A man attacked a nurse over a parking space.', ['man ATTACKED nurse <active-clause>']],
    ['Police attacked protesters over the march.', ['Police ATTACKED protesters <active-clause>']],
    ['Gunmen attacked a bus in Kenya.', []],
    [
      'Angela Merkel met Emmanuel Macron in Brussels.',
      ['Angela Merkel MET Emmanuel Macron at Brussels <active-clause>'],
    ],
    ['The trade war between Japan and Peru went on.', ['Japan COMPETED_WITH Peru <event-noun>']],
    ['The war between Chad and Niger went on.', ['Chad FOUGHT Niger <event-noun>']],
  ]))

describe('who is beaten, dismissed or attacked in words', () =>
  statementTable([
    ['Maria Lund beat Paul Ward.', ['Maria Lund DEFEATED Paul Ward <active-clause>']],
    ['Boeing beat Airbus.', ['Boeing DEFEATED Airbus <active-clause>']],
    ['Police beat Paul Ward.', ['Police INJURED Paul Ward <active-clause>']],
    ['Maria Lund attacked Paul Ward on social media.', ['Maria Lund CRITICIZED Paul Ward <active-clause>']],
    [
      'Angela Merkel attacked Emmanuel Macron in a post on Twitter.',
      ['Angela Merkel CRITICIZED Emmanuel Macron <active-clause>'],
    ],
    ['The president dismissed Prime Minister Paul Ward.', ['president DISMISSED Paul Ward <active-clause>']],
    ['The president dismissed Paul Ward as a liar.', ['president REJECTED Paul Ward <active-clause>']],
  ]))

describe('what somebody is named is an office, a crime or a ban', () =>
  statementTable([
    ['Norway named the Red Front a terrorist group.', ['Norway SANCTIONED Red Front <active-clause>']],
    [
      'The parliament designated the Red Front as a terrorist group.',
      ['parliament SANCTIONED Red Front <active-clause>'],
    ],
    ['Police named Paul Ward as a suspect.', ['Police ACCUSED Paul Ward <active-clause>']],
    ['The minister called Paul Ward a liar.', ['minister ACCUSED Paul Ward <active-clause>']],
    ['Norway named Paul Ward as its ambassador.', ['Norway APPOINTED Paul Ward <active-clause>']],
    ['Norway elected Maria Lund president.', ['Norway APPOINTED Maria Lund <active-clause>']],
    ['A jury found Paul Ward guilty of fraud.', ['jury CONVICTED Paul Ward <active-clause>']],
  ]))

describe('named, called and cleared without an office or a permit', () =>
  statementTable([
    ['Norway named Paul Ward as defence minister.', ['Norway APPOINTED Paul Ward <active-clause>']],
    ['Angela Merkel called Emmanuel Macron a good man.', ['Angela Merkel SPOKE_ABOUT Emmanuel Macron <active-clause>']],
    ['Angela Merkel called Emmanuel Macron.', ['Angela Merkel CALLED Emmanuel Macron <active-clause>']],
    [
      'Without naming Russia, Sweden condemned Peru.',
      ['Sweden SPOKE_ABOUT Russia not <active-clause>', 'Sweden CONDEMNED Peru <active-clause>'],
    ],
    ['The jury cleared Paul Ward of bribery.', ['jury ACQUITTED Paul Ward <active-clause>']],
    ['Norway cleared Norvik Air to fly.', ['Norway ALLOWED Norvik Air <active-clause>']],
  ]))
