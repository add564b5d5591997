import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('what happens in a novel, a film or a game is no statement', () =>
  statementTable([
    ['In the novel, Denmark attacks Sweden.', []],
    ['In the film, Denmark invades Sweden.', []],
    ['The film tells how King Harald invaded Denmark.', []],
    ['The new novel imagines that Denmark invades Sweden.', []],
    ['In the video game Iron Coast, Denmark bombs Norway.', []],
    ['A thriller in which Denmark bombs Norway opened on Friday.', []],
    ['The play shows Denmark attacking Sweden.', []],
    ['In the television series, Maria Lund kidnaps Paul Ward.', []],
    ["The movie depicts Denmark's invasion of Sweden.", []],
    ['A novel about a Danish invasion of Norway won a prize.', []],
    ['In Cold Harbour, a novel by Nils Berg, Denmark bombs Norway.', []],
    ['In a computer game where Denmark invades Sweden, players are soldiers.', []],
    ['The comedy follows Maria Lund, who kidnaps Paul Ward.', []],
  ]))

describe('real people and deeds around works of fiction', () =>
  statementTable([
    ['Film-maker Nils Berg accused Denmark of theft.', ['Nils Berg ACCUSED Denmark <active-clause>']],
    ['In the game on Friday, Denmark beat Sweden.', ['Denmark DEFEATED Sweden @2024-05-03 <active-clause>']],
    ['Novelist Maria Lund sued Norvik Air.', ['Maria Lund SUED Norvik Air <active-clause>']],
    ['The actor Paul Ward attacked Maria Lund in a cinema.', ['Paul Ward ATTACKED Maria Lund <active-clause>']],
    ['Denmark accused Sweden of copying a novel.', ['Denmark ACCUSED Sweden <active-clause>']],
    ['Norvik Films sued Telor Bank over a film.', ['Norvik Films SUED Telor Bank <active-clause>']],
    ['Sweden attacked Denmark in a novel way.', ['Sweden ATTACKED Denmark <active-clause>']],
    ['In the film industry, Norvik Films sued Telor Bank.', ['Norvik Films SUED Telor Bank <active-clause>']],
    [
      'Denmark arrested the author of a novel about a war.',
      ['Denmark ARRESTED author of a novel about a war <active-clause>'],
    ],
    ['The book accuses Denmark of bombing Norway.', ['Denmark BOMBED Norway <active-clause>']],
    ['Maria Lund, who wrote the novel, sued Paul Ward.', ['Maria Lund SUED Paul Ward <active-clause>']],
  ]))
