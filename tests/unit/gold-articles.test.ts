import { join } from 'node:path'
import { InputError } from '@newsgraph/core'
import { expect, it } from 'vitest'
import { readGoldArticles } from '../../packages/core/src/train/index.js'
import { folderOf } from '../helpers/read.js'

const ARTICLE = JSON.stringify({ id: 'a', text: 'Norway thanked Chile.', actors: [], triples: [] })

it('reads annotated articles of files of JSON and of JSON lines, by name', () => {
  const folder = folderOf({
    'b.json': ARTICLE,
    'a.jsonl': `${ARTICLE.replace('"a"', '"x"')}\n\n${ARTICLE.replace('"a"', '"y"')}\n`,
    'c.txt': '',
  })
  expect(readGoldArticles(folder).map(a => a.id)).toEqual(['x', 'y', 'a'])
})

it.each([
  ['no JSON', { 'a.json': '{"id":' }, /Article 1 of .*a\.json is no JSON/],
  ['a bad line', { 'a.jsonl': `${ARTICLE}\nnothing` }, /Article 2 of .*a\.jsonl is no JSON/],
  ['no object', { 'a.json': 'null' }, /Article 1 of .*a\.json lacks id, text, actors or triples/],
  ['no triples', { 'a.json': '{"id":"a","text":"Norway.","actors":[]}' }, /lacks id, text, actors or triples/],
  ['no articles', { 'a.txt': ARTICLE }, /holds no annotated articles: no file ends in \.json or \.jsonl/],
])('%s is named', (_, files, message) => {
  const read = () => readGoldArticles(folderOf(files as Record<string, string>))
  expect(read).toThrow(InputError)
  expect(read).toThrow(message)
})

it('a folder that is not there is named', () => {
  expect(() => readGoldArticles(join(folderOf({}), 'nowhere'))).toThrow(/The folder .*nowhere cannot be read: /)
})
