import { describe, expect, it } from 'vitest'
import { type Callings, chooseFacts } from '../../../packages/core/src/resolve/index.js'

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
