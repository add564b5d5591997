import { describe, expect, test } from 'vitest'
import { cut } from '../../packages/viewer/src/panels/cut.js'

type Role = 'subject' | 'relation' | 'object'
const TEXT = 'Norway called the envoys of Chile off.'
const part = (role: Role, words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, role }
}
const marked = (...parts: Parameters<typeof cut>[1]): readonly string[] =>
  cut(TEXT, parts).flatMap(piece => (piece.role ? [`${piece.role}: ${piece.text}`] : []))

describe('a sentence is marked', () => {
  test('around an actor that stands between the words of its relation', () =>
    expect(
      marked(part('subject', 'Norway'), part('object', 'the envoys of Chile'), part('relation', TEXT.slice(7, 37))),
    ).toEqual(['subject: Norway', 'relation: called', 'object: the envoys of Chile', 'relation: off']))
  test('beside a subject that stands in the object', () =>
    expect(marked(part('subject', 'Chile'), part('object', 'the envoys of Chile'))).toEqual([
      'object: the envoys of',
      'subject: Chile',
    ]))
  test('once where two are the same words', () =>
    expect(marked(part('subject', 'Norway'), part('object', 'Norway'))).toEqual(['subject: Norway']))
  test('nowhere for what lies outside it', () =>
    expect(marked({ start: 30, end: 90, role: 'object' }, { start: -3, end: 2, role: 'subject' })).toEqual([]))
  test('and keeps every character', () =>
    expect(
      cut(TEXT, [part('object', 'envoys'), part('relation', TEXT.slice(7, 37))])
        .map(p => p.text)
        .join(''),
    ).toBe(TEXT))
})
