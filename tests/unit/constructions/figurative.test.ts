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
