import { describe, expect, it } from 'vitest'
import { behindNode, behindRelationship } from '../../packages/viewer/src/query/answer-elements.js'
import { kindOfValue, parameterNames, readValue } from '../../packages/viewer/src/query/parameters.js'

describe('parameters of a query', () => {
  it.each([
    ['MATCH (a {name: $who}) WHERE a.n > $least RETURN $who', ['who', 'least']],
    ['RETURN \'$no\' + "$no" + $yes', ['yes']],
    ["RETURN 'it\\'s $no', $yes", ['yes']],
    ['// $no\nRETURN $yes /* $no */', ['yes']],
    ['RETURN $größe, $1', ['größe', '1']],
    ['MATCH (`$no`) RETURN 1', []],
    ["RETURN 'open $no", []],
    ['RETURN 1', []],
  ])('%s', (cypher, names) => expect(parameterNames(cypher)).toEqual(names))

  it.each([
    ['Norway', 'Norway', 'text'],
    ['', '', 'text'],
    ['5', 5, 'number'],
    ['"5"', '5', 'text'],
    ['true', true, 'true or false'],
    ['null', null, 'null'],
    ['["a", 1]', ['a', 1], 'list'],
    ['{"a": [1]}', { a: [1] }, 'map'],
    ['2024-05-01', '2024-05-01', 'text'],
    ["'a'", "'a'", 'text'],
  ])('reads %s', (typed, value, kind) => {
    expect(readValue(typed)).toEqual(value)
    expect(kindOfValue(typed)).toBe(kind)
  })
})

describe('what is behind an element of an answer', () => {
  const node = (label: string, properties: object) => ({ id: '1', labels: [label], properties: { ...properties } })
  const norway = node('Actor', { id: 'country:NOR', name: 'Norway', type: 'country' })
  const ana = node('Actor', { id: 'person:ana', canonical: 'person:ana-sol', name: 'Ana', type: 'person' })
  const said = node('Statement', { id: 's1', relation: 'MET' })
  const relationship = (type: string, properties: object) => ({
    id: '1',
    type,
    start: '1',
    end: '2',
    properties: { ...properties },
  })
  it.each([
    [norway, { kind: 'actor', id: 'country:NOR', name: 'Norway' }],
    [ana, { kind: 'actor', id: 'person:ana-sol', name: 'Ana' }],
    [said, { kind: 'statement', id: 's1' }],
    [node('Article', { id: 'a.txt' }), { kind: 'article', id: 'a.txt' }],
    [node('Sentence', { id: 'x', text: 'Norway met.' }), null],
  ])('a node: %j', (given, behind) => expect(behindNode(given)).toEqual(behind))

  it.each([
    ['ACCUSED', { statements: 1, quad: 3 }, ana, norway, false, 'person%3Aana-sol|country%3ANOR|3|asserted'],
    ['MET', { statements: 1, quad: 1 }, ana, norway, true, 'country%3ANOR|person%3Aana-sol|1|asserted'],
  ])('a relationship between actors: %s', (type, properties, start, end, isSymmetric, key) =>
    expect(behindRelationship(relationship(type, properties), { start, end, isSymmetric })).toEqual({
      kind: 'edge',
      key,
      relation: type,
    }),
  )
  it('other relationships lead to where they begin', () => {
    const ends = { start: said, end: norway, isSymmetric: false }
    expect(behindRelationship(relationship('SUBJECT', {}), ends)).toEqual({ kind: 'statement', id: 's1' })
    const affiliated = { start: ana, end: norway, isSymmetric: false }
    expect(behindRelationship(relationship('AFFILIATED', { title: 'minister' }), affiliated)).toBeNull()
  })
})
