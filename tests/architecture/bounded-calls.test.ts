import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../packages/core/src', import.meta.url))

/** What works on a sentence, a part of one, or tables of our own: lists there are short, however long the input is. */
const BOUNDED = /^(?:annotate|extract|lexicon|train|actors\/(?:markables|who-is-who)|readers\/dates)/
/** A list spread into the arguments of a call, each of which takes a place on the stack. */
const SPREAD =
  /(?:\.(?:push|unshift|splice|concat)|Math\.(?:max|min)|fromC(?:harCode|odePoint)|\.apply)\((?:[^(){}\n]*,\s*)?\.\.\./

it('spreads no list that grows with the input into the arguments of a call', () => {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !BOUNDED.test(file))
    .flatMap(file =>
      readFileSync(join(src, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (SPREAD.test(line) ? [`${relative(src, join(src, file))}:${i + 1}`] : [])),
    )
  expect(found).toEqual([])
})
