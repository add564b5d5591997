import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('passives, with and without an agent', () =>
  statementTable([
    ['Norvik Air was banned by Germany.', ['Germany BANNED Norvik Air <passive-clause>']],
    ['Paul Ward was arrested by the police on Monday.', ['police ARRESTED Paul Ward @2024-05-06 <passive-clause>']],
    ['The rebels were defeated by the army.', ['army DEFEATED rebels <passive-clause>']],
    ['The ambassador was summoned by Norway.', ['Norway SUMMONED ambassador <passive-clause>']],
    [
      'The airline banned by Germany left Chile.',
      ['Germany BANNED airline <passive-clause>', 'airline LEFT Chile <active-clause>'],
    ],
    ['Maria Lund was sent to the ministry.', ['Maria Lund WAS_SENT_TO ministry <passive-clause>']],
    [
      'Maria Lund was dismissed in May and replaced by Paul Ward.',
      ['Paul Ward REPLACED Maria Lund <passive-clause>', 'Maria Lund REJECTED - @2024-05 <agentless-passive>'],
    ],
    ['Four soldiers were killed.', ['Four soldiers KILLED - <agentless-passive>']],
    ['The weather was caused by warm air.', []],
    ['The law was passed by parliament.', []],
    ['The bridge was built in May.', []],
    [
      'Wounded by Russian soldiers, Ivan Petrov left Ukraine.',
      ['Russian soldiers INJURED Ivan Petrov <passive-clause>', 'Ivan Petrov LEFT Ukraine <active-clause>'],
    ],
    [
      'Asked about Iran, Marit Lund said Germany would not attack it.',
      ['Germany ATTACKED Iran not planned by Marit Lund <active-clause>'],
    ],
  ]))

describe('what belongs to the verb and not to who does it', () =>
  statementTable([
    ['Paul Ward was accused by prosecutors of fraud.', ['prosecutors ACCUSED Paul Ward <passive-clause>']],
    ['Paul Ward was praised by a group of lawyers.', ['a group of lawyers PRAISED Paul Ward <passive-clause>']],
    [
      'The ministry of trade provided 20 villages with clean water.',
      ['ministry of trade AIDED 20 villages <tree-path>'],
    ],
  ]))
