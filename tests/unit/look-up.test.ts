import { describe, expect, it } from 'vitest'
import { createLookUp } from '../../packages/core/src/lexicon/look-up.js'
import { keyOfPlain, nameKey } from '../../packages/core/src/lexicon/name-key.js'

interface Row {
  readonly plain: string
}
const keysOf = ({ plain }: Row): readonly string[] => plain.split('|').map(keyOfPlain)
const FEW: readonly Row[] = [
  { plain: 'kim min-ho' },
  { plain: 'ola dahl|old dahl' },
  { plain: 'twin' },
  { plain: 'twin' },
]
const many = Array.from({ length: 500 }, (_, i) => ({ plain: `name ${i}|alias ${i}` }))

describe('a look-up of names', () => {
  it('answers the same row by row as by an index', () => {
    const asked: readonly (readonly [key: string, plain: string | undefined])[] = [
      [nameKey('Kim Min-ho'), 'kim min-ho'],
      [nameKey('KIM MIN HO'), 'kim min-ho'],
      ['kim', undefined],
      ['old dahl', 'ola dahl|old dahl'],
      ['twin', undefined],
      ['nobody', undefined],
      // in the last row, and in several of which one has it
      ['alias 499', 'name 499|alias 499'],
      ['dahl', undefined],
      ['', undefined],
    ]
    const find = createLookUp(() => [...FEW, ...many], keysOf)
    const answers = (): readonly unknown[] => asked.map(([key]) => find(key)?.plain)
    const before = answers()
    for (let i = 0; i < 500; i++) expect(find(`alias ${i}`)).toBe(many[i])
    expect(answers()).toEqual(before)
    expect(before).toEqual(asked.map(([, plain]) => plain))
  })

  it('makes its rows at the first call, and once', () => {
    let made = 0
    const find = createLookUp(() => {
      made++
      return FEW
    }, keysOf)
    expect(made).toBe(0)
    for (let i = 0; i < 3; i++) find('ola dahl')
    expect(made).toBe(1)
  })
})
