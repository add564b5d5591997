import { describe, expect, it } from 'vitest'
import { createNearFinder } from '../../packages/core/src/api/graph-index/near-words.js'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'

/** All texts one letter left out, put in, changed or swapped away from a text. */
const edited = (text: string): readonly string[] => {
  const places = [...Array(text.length + 1).keys()]
  const letters = ['a', 'b', 'c', 'ö']
  return places.flatMap(i => [
    text.slice(0, i) + text.slice(i + 1),
    ...letters.flatMap(l => [text.slice(0, i) + l + text.slice(i), text.slice(0, i) + l + text.slice(i + 1)]),
    text.slice(0, i) + text.slice(i + 1, i + 2) + text.slice(i, i + 1) + text.slice(i + 2),
  ])
}

/** All beginnings of words a typed word may stand for, by trying everything out. */
const beginnings = (typed: string): readonly string[] => {
  const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  let reached = new Set([typed])
  for (let n = 0; n < allowed; n++) reached = new Set([...reached, ...[...reached].flatMap(edited)])
  return [...reached]
}

describe('names with mistakes', () => {
  const random = randomNumbers(11)
  const word = (length: number): string => Array.from({ length }, () => 'abcö'[Math.floor(4 * random())]).join('')
  const names = Array.from({ length: 40 }, () => `${word(3 + Math.floor(5 * random()))} ${word(9)}`)
  const finder = createNearFinder(names)
  const changed = (text: string): string => edited(text)[Math.floor(edited(text).length * random())]
  const typed = names.slice(0, 15).map(name => {
    const [first, last] = name.split(' ')
    return random() < 0.5 ? [changed(last)] : [changed(last), first]
  })

  it.each(typed)('are those that trying everything out finds: %s %s', (...words) => {
    const given = words.filter(w => typeof w === 'string' && w !== '')
    const wanted = given.map(beginnings)
    const fits = (name: string): boolean =>
      wanted.every(starts => name.split(' ').some(w => starts.some(start => w.startsWith(start))))
    const expected = names.flatMap((name, n) => (fits(name) ? [n] : []))
    expect(finder.find(given)).toEqual(expected)
  })
})
