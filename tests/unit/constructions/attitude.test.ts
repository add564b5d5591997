import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('attitudes said with "be": one statement, by the vocabulary where it has a relation', () =>
  statementTable([
    ['Norway is critical of Sweden.', ['Norway CRITICIZED Sweden <active-clause>']],
    ['Norway is proud of Sweden.', ['Norway PRAISED Sweden <active-clause>']],
    ['Norway is concerned about Sweden.', ['Norway DISAPPROVED_OF Sweden <active-clause>']],
    [
      'Washington is worried by Russian actions in Ukraine.',
      ['United States (worried actions) Russia <uncovered-passive>'],
    ],
    ['Norway is not afraid of Sweden.', ['Norway (is afraid of) Sweden not <adjective-predicate>']],
    ['Norway is aware of Russian actions.', ['Norway (is aware of actions) Russia <adjective-predicate>']],
    ['Germany is grateful to Poland.', ['Germany THANKED Poland <active-clause>']],
    ['Norway is tall.', []],
    ['The minister is aware of the law.', []],
    ['Norway condemned the attack on Finland.', []],
    ['Sweden discussed the operation against Hezbollah.', []],
    ["Norway rejected Sweden's plan.", ['Norway REJECTED Sweden <active-clause>']],
    [
      'Emma Lind voiced her opposition to the war in a letter to Ola Dahl.',
      ['Emma Lind WROTE_TO Ola Dahl <tree-path>'],
    ],
  ]))
