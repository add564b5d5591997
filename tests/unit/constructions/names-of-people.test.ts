import { describe } from 'vitest'
import { statementTable } from '../../helpers/statement-table.js'

describe('names of people: whose they are, titles, particles and hyphens', () =>
  statementTable([
    ["Ghana's Mensah met Nigeria's Okafor.", ['Mensah MET Okafor <active-clause>']],
    ["Sweden's Karin Ek accused Denmark's Ole Lund of fraud.", ['Karin Ek ACCUSED Ole Lund <active-clause>']],
    ["China's Xi thanked Kenya.", ['Xi THANKED Kenya <active-clause>']],
    ['Pieter van der Meer sued Shell.', ['Pieter van der Meer SUED Shell <active-clause>']],
    ['Luis de la Torre thanked Marco di Stefano.', ['Luis de la Torre THANKED Marco di Stefano <active-clause>']],
    ['Ahn Sung-min thanked Lee Hae-chan.', ['Ahn Sung-min THANKED Lee Hae-chan <active-clause>']],
    ['PM Erik Strand visited Chile.', ['Erik Strand VISITED Chile <active-clause>']],
    ['Senator from Texas Ada Holt praised Peru.', ['Ada Holt PRAISED Peru <active-clause>']],
    ['Queen Astrid of Ruthland thanked Peru.', ['Astrid of Ruthland THANKED Peru <active-clause>']],
    [
      'Chad recalled its ambassador to Peru, Omar Idriss, on Monday.',
      ['Chad CUT_RELATIONS_WITH Peru @2024-05-06 <light-verb>'],
    ],
    ['Blinken called Kuleba.', ['Blinken CALLED Kuleba <active-clause>']],
    ['Haddad called Kuleba on Monday.', ['Haddad CALLED Kuleba @2024-05-06 <active-clause>']],
    ['Rebels shelled Kuleba.', ['Rebels SHELLED Kuleba <active-clause>']],
    ['Lund threatened to sue Norvik Bank.', ['Lund SUED Norvik Bank planned act:THREATENED <active-clause>']],
    ['Kari Lund threatened to sue Norvik Bank.', ['Kari Lund SUED Norvik Bank planned act:THREATENED <active-clause>']],
    // what looks like them
    [
      'Asked by Norway, Chile thanked Peru.',
      ['Norway URGED Chile <passive-clause>', 'Chile THANKED Peru <active-clause>'],
    ],
    ["Ghana's parliament thanked Nigeria.", ["Ghana's parliament THANKED Nigeria <active-clause>"]],
    ["Ukraine's Donetsk was shelled by Russia.", ['Russia SHELLED Donetsk <passive-clause>']],
    ["Larsen's Group sued Norvik Air.", ["Larsen's Group SUED Norvik Air <active-clause>"]],
    ['The PM visited Chile.', ['PM VISITED Chile <active-clause>']],
    ['Erik Strand of Norway visited Chile.', ['Erik Strand VISITED Chile <active-clause>']],
    ['Norwegian-led troops thanked Peru.', ['Norwegian-led troops THANKED Peru <active-clause>']],
    ['The senator praised Peru.', ['senator PRAISED Peru <active-clause>']],
    ['The bank praised Rio de Janeiro.', ['bank PRAISED Rio de Janeiro <tree-path>']],
  ]))

describe('firms behind what they do', () =>
  statementTable([
    ['Norvik Air bought US retailer Fjordline.', ['Norvik Air ACQUIRED Fjordline <active-clause>']],
    ['Norvik Air sued chipmaker Fjordline.', ['Norvik Air SUED Fjordline <active-clause>']],
    ['Chipmaker Fjordline sued Norvik Air.', ['Fjordline SUED Norvik Air <active-clause>']],
    ['Danish battery maker Fjordline sued Norvik Air.', ['Fjordline SUED Norvik Air <active-clause>']],
  ]))

describe('who does something without a name', () =>
  statementTable([
    ['A court acquitted Paul Ward.', ['court ACQUITTED Paul Ward <active-clause>']],
    ['Paul Ward praised a court.', []],
    ['Kenyan police arrested a Serb.', ['Kenyan police ARRESTED Serb <active-clause>']],
    ['A Serb attacked Kenya.', ['Serb ATTACKED Kenya <active-clause>']],
    ['Soldiers ousted President Paul Ward.', ['Soldiers DISMISSED Paul Ward <active-clause>']],
    [
      'Supporters of ousted President Paul Ward attacked Kenya.',
      ['Supporters of ousted President Paul Ward ATTACKED Kenya <active-clause>'],
    ],
  ]))

describe('what a firm makes belongs to its name', () =>
  statementTable([
    ['Calder Motors sued Norvik Air.', ['Calder Motors SUED Norvik Air <active-clause>']],
    ['Kestrel Systems hired Maria Lund.', ['Kestrel Systems HIRED Maria Lund <active-clause>']],
  ]))
