import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor, readMentions } from '../../helpers/engine.js'
import { mentionTable } from '../../helpers/mention-table.js'
import { statementTable } from '../../helpers/statement-table.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})
const table = (rows: Parameters<typeof mentionTable>[1]): void => mentionTable(() => extractor, rows)

describe('pronouns agree in gender, number and person', () =>
  table([
    ['Maria Lund met Paul Ward. She thanked him.', ['She → Maria Lund (pronoun)', 'him → Paul Ward (pronoun)']],
    ['Maria Lund told Paul Ward that he was wrong.', ['he → Paul Ward (pronoun)']],
    ['Norway warned Sweden. It closed its border.', ['It → Norway (pronoun)', 'its → Norway (pronoun)']],
    ['Norvik Air sued Germany. It said its planes were safe.', ['It → Norvik Air (pronoun)']],
    ['Paul Ward introduced himself.', ['himself → Paul Ward (pronoun)']],
    ['Greece and Turkey held talks. They agreed to meet.', ['They → Greece (pronoun)', 'They → Turkey (pronoun)']],
    ['Four soldiers attacked a village. They fled.', ['They → Four soldiers (pronoun)']],
    ['Maria Lund praised Paul Ward. His brother left.', ['His → Paul Ward (pronoun)']],
    ['Maria Lund met Jane Roe. Lund thanked her.', ['her → Jane Roe (pronoun)']],
    ['Maria Lund met Jane Roe. Lund left with her brother.', ['her → Maria Lund (pronoun)']],
  ]))

describe('whoever is urged to do something does it with what is its own', () =>
  table([
    ['Norway met Kenya. Norway urged Denmark to withdraw its ships.', ['its → Denmark (pronoun)']],
    ['Maria Lund met Paul Ward. Lund told Ward to free his prisoners.', ['his → Paul Ward (pronoun)']],
    ['Norway met Kenya. Norway promised Denmark to withdraw its ships.', ['its → Norway (pronoun)']],
    ['Norway met Kenya. Norway, which urged Denmark to leave, withdrew its ships.', ['its → Norway (pronoun)']],
  ]))

describe('whose it is, by what is done to it and what it stands beside', () =>
  table([
    ['Norway attacked Peru and killed its generals.', ['its → Peru (pronoun)']],
    ['Norway bombed Peru, killing its minister.', ['its → Peru (pronoun)']],
    ['Norway attacked Peru and mobilised its army.', ['its → Norway (pronoun)']],
    ['Norway accused Peru of torturing its soldiers.', ['its → Norway (pronoun)']],
    ['Norway accused Peru of sending its soldiers into Chile.', ['its → Peru (pronoun)']],
    ['Norway warned Peru. Norway detained its citizens.', ['its → Norway (pronoun)']],
    ['Norway threatened Peru and its allies.', ['its → Peru (pronoun)']],
    ['Norway threatened Peru with its army.', ['its → Norway (pronoun)']],
    ['Chile urged Japan to release its fishermen.', ['its → Chile (pronoun)']],
    ['Chile asked Japan to train its soldiers.', ['its → Chile (pronoun)']],
  ]))

describe('holders of offices are who is named so before or soon after', () =>
  table([
    [
      'The foreign ministers of Kenya and Peru met. Kenyan Foreign Minister Jonas Moi thanked Peruvian Foreign Minister Carla Sol.',
      [
        'The foreign ministers of Kenya → Jonas Moi (collective)',
        'The foreign ministers of Kenya → Carla Sol (collective)',
      ],
    ],
    [
      "Kenya's foreign minister left. Kenyan Foreign Minister Jonas Moi thanked Peru.",
      ["Kenya's foreign minister → Jonas Moi (role)"],
    ],
    [
      'The former president of Kenya left. Kenyan President Jonas Moi stayed.',
      ['The former president of Kenya → former president of Kenya (exact)'],
    ],
    [
      'The president of Peru left. Kenyan President Jonas Moi stayed.',
      ['The president of Peru → president of Peru (exact)'],
    ],
    [
      'The former and later holders met. Peruvian Defence Minister Ola Berg left. His successor, Defence Minister Kari Lund, stayed. The defence minister of Peru spoke.',
      ['The defence minister of Peru → Ola Berg (role)'],
    ],
    [
      "Defence Minister Kari Lund stayed. Peru's defence minister spoke. Peruvian Defence Minister Ola Berg left.",
      ["Peru's defence minister → Peru's defence minister (exact)"],
    ],
    [
      "Peru's ambassador to Ghana left. Peru's ambassador to Chile, Jonas Moi, stayed.",
      ["Peru's ambassador → Peru's ambassador (exact)"],
    ],
    [
      'The presidents of Kenya and Peru, Jonas Moi and Carla Sol, met in Oslo.',
      ['The presidents of Kenya → Jonas Moi (collective)', 'The presidents of Kenya → Carla Sol (collective)'],
    ],
    [
      'Secretary Jane Roe met Foreign Minister Jonas Moi. The Secretary and Foreign Minister thanked Peru.',
      ['The Secretary → Jane Roe (role)', 'Foreign Minister → Jonas Moi (role)'],
    ],
  ]))

describe('people in general are none that were told of', () =>
  table([
    [
      'Police arrested eight people. Maria Lund warned people in Oslo. The people thanked Lund.',
      ['people → people (exact)', 'The people → eight people (same-description)'],
    ],
    ['Police arrested 12 miners. Norway trained miners.', ['miners → miners (exact)']],
    ['Miners met Norway. Miners from Peru left.', ['Miners → Miners from Peru (exact)']],
    ['Four soldiers fled. The soldiers from Peru fled too.', ['The soldiers → Four soldiers (same-description)']],
  ]))

describe('pronouns stay alone', () => {
  const pronounsOf = (text: string): readonly string[] =>
    readMentions(extractor, text).filter(line => line.endsWith('(pronoun)'))
  test.each([
    ['Norway warned Sweden. She left.'],
    ['It is raining in Norway.'],
    ['Four soldiers fled. He left.'],
    ['Paul Ward met Paul Ward of Oslo. You left.'],
  ])('%s', text => expect(pronounsOf(text).filter(line => !line.startsWith('It'))).toEqual([]))
})

describe('descriptions by head and kind', () =>
  table([
    ['Norvik Air bought Lindab Group. The airline thanked its staff.', ['The airline → Norvik Air (kind-of-actor)']],
    ['Greece invaded Cyprus. The country denied it.', ['The country → Greece (kind-of-actor)']],
    ['The Nordic Council met. The body condemned Russia.', ['The body → Nordic Council (kind-of-actor)']],
    ['The newspaper Dagsposten accused Norway. The paper left.', ['The paper → Dagsposten (kind-of-actor)']],
    ['Four soldiers attacked a village. The soldiers fled.', ['The soldiers → Four soldiers (same-description)']],
    ['The Foreign Ministry summoned Lund. The ministry left.', ['The ministry → Foreign Ministry (same-description)']],
    ['President Carla Moreno met Jonas Brandt. The president left.', ['The president → Carla Moreno (role)']],
    ['Anna Berg, a spokeswoman, left. The spokeswoman thanked Japan.', ['The spokeswoman → Anna Berg (role)']],
    ['A gunman attacked a bank. The gunman fled.', ['The gunman → gunman (same-description)']],
  ]))

describe('descriptions of others', () => {
  const actorsOf = (text: string, surface: string): readonly string[] =>
    readMentions(extractor, text).filter(line => line.startsWith(`${surface} →`))
  test.each([
    ['President Carla Moreno left. The vice president stayed.', 'The vice president', 'Carla Moreno'],
    ['President Carla Moreno left. Another president stayed.', 'Another president', 'Carla Moreno'],
    ['Greece invaded Cyprus. The airline denied it.', 'The airline', 'Greece'],
    ['Four soldiers fled. The Danish soldiers stayed.', 'The Danish soldiers', 'Four soldiers'],
    ['Norwegian troops left. The Russian troops stayed.', 'The Russian troops', 'Norwegian troops'],
  ])('%s: %s is not %s', (text, surface, other) =>
    expect(actorsOf(text, surface).filter(line => line.includes(`→ ${other} `))).toEqual([]),
  )
})

describe('offices and kinds of bodies that are near and not the same', () =>
  table([
    [
      'President Moreno and Vice President Lind met Peru. The President thanked Chile. The Vice President left.',
      ['The President → Moreno (role)', 'The Vice President → Lind (role)'],
    ],
    ['Peru fined the Lima Police. The school thanked Chile.', ['The school → school (exact)']],
    ['Peru fined the Norvik School. The school thanked Chile.', ['The school → Norvik School (same-description)']],
  ]))

test('what two are called together is no alias of either', () => {
  const { actors } = extractor.extract({
    id: 'a',
    text: 'Greece called Turkey. The two countries agreed. Both countries left.',
  })
  expect(actors.flatMap(a => a.aliases)).toEqual([])
})

test('the people of a state are no name of it', () => {
  const { actors } = extractor.extract({ id: 'a', text: 'Norway accused the Danes of spying.' })
  expect(actors.flatMap(a => a.aliases)).toEqual([])
})

describe('two together', () =>
  table([
    [
      'Erik Strand and Jonas Brandt met. The two ministers signed a treaty.',
      ['The two ministers → Erik Strand (collective)', 'The two ministers → Jonas Brandt (collective)'],
    ],
    [
      'Greece and Turkey met. Both sides blamed each other.',
      ['Both sides → Greece (collective)', 'Both sides → Turkey (collective)'],
    ],
    ['Maria Lund and Paul Ward met. Both left.', ['Both → Maria Lund (collective)', 'Both → Paul Ward (collective)']],
    [
      'Erik Strand called Anna Berg. The leaders discussed Syria.',
      ['The leaders → Erik Strand (collective)', 'The leaders → Anna Berg (collective)'],
    ],
    [
      'The two diplomats spoke on Monday. Erik Strand and Anna Berg discussed Syria.',
      ['The two diplomats → Erik Strand (collective)', 'The two diplomats → Anna Berg (collective)'],
    ],
    [
      'Greece called Turkey. The two countries agreed.',
      ['The two countries → Greece (collective)', 'The two countries → Turkey (collective)'],
    ],
    [
      'Emma Lind met Ola Dahl in Oslo. They discussed fish.',
      ['They → Emma Lind (collective)', 'They → Ola Dahl (collective)'],
    ],
    ['Iran talked to Iraq in March. They share water.', ['They → Iran (collective)', 'They → Iraq (collective)']],
    [
      'Erik Strand called Anna Berg. Both sides praised the talks.',
      ['Both sides → Erik Strand (collective)', 'Both sides → Anna Berg (collective)'],
    ],
    ['Erik Strand called Anna Berg. Peru praised both governments.', []],
    [
      'Norwegian President Erik Strand met Swedish President Anna Berg. The two countries agreed.',
      ['The two countries → Norway (collective)', 'The two countries → Sweden (collective)'],
    ],
    ['Norwegian President Erik Strand met Norwegian Minister Anna Berg. The two countries agreed.', []],
    ['Emma Lind met several ministers. They discussed fish.', ['They → several ministers (pronoun)']],
  ]))

describe('the first person of a quotation', () =>
  table([
    ['"I thank Japan," Maria Lund said.', ['I → Maria Lund (speaker)']],
    ['"We condemn Russia," Norwegian Foreign Minister Erik Strand said.', ['We → Norway (speaker)']],
    ['Maria Lund said: "I called Erik Strand."', ['I → Maria Lund (speaker)']],
    ['Maria Lund left. "My party will appeal," she said.', ['My → Maria Lund (speaker)']],
    ['"We will appeal," Anna Berg, spokeswoman of Norvik Air, said.', ['We → Norvik Air (speaker)']],
    ['US State Department spokeswoman Jane Roe spoke. "We support Peru," Roe said.', ['We → United States (speaker)']],
    ['Tesco CEO Jane Roe left Britain. "We support Peru," Roe said.', ['We → Tesco (speaker)']],
    ['"We will help Peru," Chancellor Angela Merkel said in Lima.', ['We → Germany (speaker)']],
    ['Norway trains Norwegian farmers. "We will send Peru ships," General Ola Dahl said.', ['We → Norway (speaker)']],
    ['"We owe them thanks," said Sen. Jane Roe of Peru.', ['We → United States (speaker)']],
    ['A Lindvik Police spokesman said: "We thank the school."', ['We → Lindvik Police (speaker)']],
    ['A spokeswoman for Norvik Air told Dagsposten: "We will appeal."', ['We → Norvik Air (speaker)']],
    ['Norvik Air wrote: "We thank Peru."', ['We → Norvik Air (speaker)']],
    [`Chile's defence chief said: "They warned us."`, ['us → Chile (speaker)']],
  ]))

describe('who holds an office of a town or province says "we" of himself, a spokesman of whose he is', () =>
  table([
    ['"We will help," Ohio Governor Jane Roe of the United States said.', ['We → Jane Roe (speaker)']],
    ['United States Attorney Jane Roe said, "We will sue Norvik."', ['We → Jane Roe (speaker)']],
    ['"We have sued Norvik," Ohio Attorney General Jane Roe said.', ['We → Jane Roe (speaker)']],
    ['"We ask Peru for help," said the mayor of Oslo.', ['We → mayor of Oslo (speaker)']],
    ['"We condemn Peru," Foreign Minister Lena Braun of Germany said.', ['We → Germany (speaker)']],
    ['A spokesman for the police in Oslo said: "We will help Peru."', ['We → police in Oslo (speaker)']],
    ['United States Secretary of State Jane Roe said, "We will sue Norvik."', ['We → United States (speaker)']],
  ]))

describe('who speaks for no state says "we" of himself', () =>
  table([
    ['Norway fined Norvik. "We thank Norway," Ola Dahl said.', ['We → Ola Dahl (speaker)']],
    ['Norway trains Norwegian farmers. "We met in Norway," former general Ola Dahl said.', ['We → Ola Dahl (speaker)']],
    ['Norway thanked Peru. "We will help," Senator Jane Roe said. "I will," she added.', ['I → Jane Roe (speaker)']],
    ['Chile met Peru. "We will help," Minister Ola Dahl said.', ['We → Ola Dahl (speaker)']],
  ]))

describe('states by their seats and their people', () =>
  table([
    [
      'Washington sanctioned Iran. The Kremlin criticised Washington.',
      ['Washington → United States (metonym)', 'Kremlin → Russia (metonym)'],
    ],
    ['The Norwegian government thanked Danish farmers.', ['The Norwegian government → Norway (exact)']],
    [
      "Norway's Prime Minister Carla Moreno left. The Moreno administration thanked Peru.",
      ['The Moreno administration → Norway (exact)'],
    ],
    ['Maria Lund met Jonas Brandt in Washington.', ['Washington → Washington (exact)']],
    ['Maria Lund flew to Moscow.', ['Moscow → Moscow (exact)']],
    ["Maria Lund's visit to Tehran ended.", ['Tehran → Tehran (exact)']],
    ['Maria Lund rejected a letter to Tehran.', ['Tehran → Iran (metonym)']],
    ['Rebels attacked Kyiv.', ['Kyiv → Kyiv (exact)']],
    [
      'The Russian army left. The Norwegian parliament met.',
      ['The Russian army → Russian army (exact)', 'The Norwegian parliament → Norwegian parliament (exact)'],
    ],
    [
      'The Government of the Republic of Singapore thanked Peru.',
      ['Government of the Republic of Singapore → Singapore (alias)'],
    ],
    ['Iran toppled the U.S.-backed government.', ['the U.S.-backed government → U.S.-backed government (exact)']],
    [
      "Iran's deputy foreign minister left.",
      ["Iran's deputy foreign minister → Iran's deputy foreign minister (exact)"],
    ],
  ]))

describe('groups', () =>
  table([
    ['Thousands of protesters blocked the police.', ['Thousands of protesters → Thousands of protesters (exact)']],
    ['Four Ukrainian soldiers left.', ['Four Ukrainian soldiers → Four Ukrainian soldiers (exact)']],
    ['Pro-democracy activists left.', ['Pro-democracy activists → Pro-democracy activists (exact)']],
    ['Members of the opposition criticised Chile.', ['Members of the opposition → Members of the opposition (exact)']],
    ['Police arrested protesters.', ['Police → Police (exact)', 'protesters → protesters (exact)']],
    [
      'Special Envoy for Climate John Kerry left. Ambassador to China Nicholas Burns stayed.',
      [
        'Special Envoy for Climate John Kerry → John Kerry (exact)',
        'Ambassador to China Nicholas Burns → Nicholas Burns (exact)',
      ],
    ],
  ]))

describe('a trade is that of the one person named nearby, a kind that of another than who acts', () => {
  table([
    ['Maria Lund was jailed in Oslo. The activist had criticised Peru.', ['The activist → Maria Lund (role)']],
    [
      'Maria Lund sued Boeing. The former engineer accused the planemaker.',
      ['The former engineer → Maria Lund (role)', 'the planemaker → Boeing (kind-of-actor)'],
    ],
    [
      'Siemens sued Boeing. The German company accused the planemaker.',
      ['The German company → Siemens (kind-of-actor)', 'the planemaker → Boeing (kind-of-actor)'],
    ],
  ])
  statementTable([
    [
      'Maria Lund was jailed in Oslo. The judge had criticised Peru.',
      ['Maria Lund ARRESTED - at Oslo <agentless-passive>', 'judge CRITICIZED Peru <active-clause>'],
    ],
    [
      'Maria Lund was jailed in Oslo. The man had criticised Peru.',
      ['Maria Lund ARRESTED - at Oslo <agentless-passive>', 'man CRITICIZED Peru <active-clause>'],
    ],
    [
      'Maria Lund met Paul Ward. The journalist had criticised Peru.',
      ['Maria Lund MET Paul Ward <active-clause>', 'journalist CRITICIZED Peru <active-clause>'],
    ],
    [
      'Siemens sued Boeing. The Danish company accused Peru.',
      ['Siemens SUED Boeing <active-clause>', 'Danish company ACCUSED Peru <active-clause>'],
    ],
  ])
})
