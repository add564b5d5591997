import type { Issue } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { readFileOf } from '../helpers/read.js'

const one = (id: string): string => JSON.stringify({ id, text: `Norway thanked ${id} and "the {others]".` })
const pretty = (id: string): string => JSON.stringify(JSON.parse(one(id)), null, 2)
const errorsOf = (issues: readonly Issue[]) => issues.filter(i => i.level !== 'note').map(i => [i.articleId, i.code])
const RS = '\u001e'

describe('JSON values one after another', () => {
  it.each([
    ['a.json', `${one('Chile')}${one('Peru')}`],
    ['a.json', `${pretty('Chile')}\n${pretty('Peru')}\n`],
    ['a.json', `[${one('Chile')}]\n[${one('Peru')}]`],
    ['a.json', `${RS}${one('Chile')}\n${RS}${pretty('Peru')}\n`],
    ['a.jsonl', `${one('Chile')} ${one('Peru')}\n`],
    ['a.txt', `${pretty('Chile')}\n${pretty('Peru')}\n`],
  ])('%s: %j', async (name, content) => {
    const { articles, issues } = await readFileOf(name, content)
    expect(errorsOf(issues)).toEqual([])
    expect(articles.map(a => a.id)).toEqual(['Chile', 'Peru'])
  })

  it('names the one that is none, by its number, and reads the next ones', async () => {
    const { articles, issues } = await readFileOf(
      'a.json',
      `${pretty('Chile')}\n{"id": oops}\n${pretty('Peru')}\n{"id": "cut`,
    )
    expect(articles.map(a => a.id)).toEqual(['Chile', 'Peru'])
    expect(errorsOf(issues)).toEqual([
      ['a.json#2', 'JSON_SYNTAX'],
      ['a.json#4', 'JSON_SYNTAX'],
    ])
  })

  it('gives records without an id one of their place', async () => {
    const { articles } = await readFileOf(
      'a.jsonl',
      '{"text":"Norway thanked Chile."}{"text":"Norway thanked Peru."}\n',
    )
    expect(articles.map(a => a.id)).toEqual(['a.jsonl:1#1', 'a.jsonl:1#2'])
  })

  it.each([
    ['a.json', `${one('Chile')} and more`],
    ['a.json', `${one('Chile')},${one('Peru')}`],
    ['a.json', one('Chile').slice(0, -4)],
  ])('%s: %j is no JSON', async (name, content) => {
    const { articles, issues } = await readFileOf(name, content)
    expect(articles).toEqual([])
    expect(errorsOf(issues).map(([, code]) => code)).toEqual(['JSON_SYNTAX'])
  })
})
