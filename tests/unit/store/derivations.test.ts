import { expect, it, test } from 'vitest'
import { DERIVATIONS } from '../../../packages/core/src/store/derive/refresh.js'

it.each(DERIVATIONS)('derives $gives after what it reads', ({ gives, reads }) => {
  const before = ['change', ...DERIVATIONS.map(d => d.gives)]
  const known = before.slice(0, before.indexOf(gives))
  expect(reads.filter(name => !known.includes(name))).toEqual([])
})

test('what is derived has one place in the list, and is read or is what all of it is for', () => {
  const given = DERIVATIONS.map(d => d.gives)
  expect(new Set(given).size).toBe(given.length)
  const read = new Set(DERIVATIONS.flatMap(d => d.reads))
  expect(given.filter(name => !read.has(name))).toEqual(['edges', 'contested'])
})
