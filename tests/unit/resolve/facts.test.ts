import { buildGraph } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { type Callings, chooseFacts, collectFacts } from '../../../packages/core/src/resolve/index.js'
import { loadExtractor } from '../../helpers/engine.js'

const rows: readonly (readonly [does: string, called: Callings, expected: ReturnType<typeof chooseFacts>])[] = [
  [
    'takes the best written name',
    { names: ['ANA DIAZ', 'Ana Diaz', 'Ana diaz'], countries: [], codes: [] },
    { name: 'Ana Diaz', country: null, code: null },
  ],
  [
    'takes the state of the best-known bearer of a name',
    { names: ['Biden'], countries: ['CHE', 'USA'], codes: ['CHEGOV', 'USA', 'USAGOV'] },
    { name: 'Biden', country: 'USA', code: 'USAGOV' },
  ],
  [
    'takes the first state of others, and its code',
    { names: ['Ola Vik'], countries: ['NOR', 'SWE'], codes: ['NOR', 'SWEGOV'] },
    { name: 'Ola Vik', country: 'NOR', code: 'NOR' },
  ],
  [
    'takes any code where no state is told',
    { names: ['Ola Vik'], countries: [], codes: ['BUS', 'IGOUNO'] },
    { name: 'Ola Vik', country: null, code: 'IGOUNO' },
  ],
]

describe('what an actor is called across articles', () => {
  it.each(rows)('%s', (_does, called, expected) => expect(chooseFacts(called)).toEqual(expected))
})

const aliases: readonly (readonly [text: string, name: string, aliases: readonly string[]])[] = [
  ['Norway and Sweden signed a treaty. The two countries will open the border.', 'Norway', ['Norway']],
  ['Ana Berg met Olaf Lind. The two leaders discussed fishing. Berg thanked Lind.', 'Ana Berg', ['Ana Berg', 'Berg']],
  ['Norvik Shipping sued Sweden. Sweden accused the company of fraud.', 'Norvik Shipping', ['Norvik Shipping']],
  ['Swedish officials criticised Norway.', 'Sweden', ['Swedish']],
  ['The dockers accused Norway. The dockers threatened Sweden.', 'dockers', ['The dockers']],
]

describe('aliases are the names of an actor, and no description of it or of several', () => {
  it.each(aliases)('%s', async (text, name, expected) => {
    const { graph } = await buildGraph([{ id: 'a', text, publishedAt: '2024-03-01' }], {
      extractor: await loadExtractor(),
    })
    const facts = [...collectFacts(graph.articles).values()]
    expect(facts.find(f => f.name === name)?.aliases).toEqual(expected)
  })
})
