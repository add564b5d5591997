import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('the day of what is told', () =>
  statementTable([
    [
      'On Monday Maria Lund met Paul Ward and accused Peru, which left in March.',
      ['Maria Lund MET Paul Ward @2024-05-06 <active-clause>', 'Maria Lund ACCUSED Peru @2024-05-06 <active-clause>'],
    ],
    ['In the 2016 election, Maria Lund defeated Paul Ward.', ['Maria Lund DEFEATED Paul Ward @2016 <active-clause>']],
    ['On Monday, Maria Lund met Paul Ward.', ['Maria Lund MET Paul Ward @2024-05-06 <active-clause>']],
    ['Maria Lund met Paul Ward on Monday night.', ['Maria Lund MET Paul Ward @2024-05-06 <active-clause>']],
  ]))

describe('a limit, or the year of a thing, is not its day', () =>
  statementTable([
    ['Norway extended the sanctions against Chile to June 1.', ['Norway SANCTIONED Chile <light-verb>']],
    ['Norway praised the 2015 treaty and thanked Chile.', ['Norway THANKED Chile <active-clause>']],
  ]))

describe('a clause that tells of somebody dates nothing else', () =>
  statementTable([
    [
      'Maria Lund, who was defeated by Paul Ward in 2020, thanked Peru.',
      ['Paul Ward DEFEATED Maria Lund @2020 <passive-clause>', 'Maria Lund THANKED Peru <active-clause>'],
    ],
    [
      'Norvik Air, which sued Fjordline in 2019, thanked Peru.',
      ['Norvik Air SUED Fjordline @2019 <active-clause>', 'Norvik Air THANKED Peru <active-clause>'],
    ],
    ['Maria Lund, who is a lawyer, thanked Peru in 2020.', ['Maria Lund THANKED Peru @2020 <active-clause>']],
  ]))
