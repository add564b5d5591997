import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { packWords } from '../../packages/core/scripts/pack-words.js'
import { wordsOf } from '../../packages/core/src/lexicon/index.js'

const core = join(import.meta.dirname, '../../packages/core')
const packed = packWords(join(core, 'data/words')).split('\n')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))

it('has no class of words that nobody asks for', () => {
  const asked = new Set(
    filesIn(join(core, 'src')).flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/wordsOf\('([^']+)'\)/g)].map(m => m[1]),
    ),
  )
  expect(packed.map(line => line.split('\t')[0]).filter(name => !asked.has(name))).toEqual([])
})

describe('the words of a class', () => {
  test.each([
    ['comitative-prepositions', 'as well as', true],
    ['troop-nouns', 'soldier', true],
    ['troop-nouns', 'soldiers', true],
    ['troop-nouns', 'soldier(s)', false],
    ['citing-verbs', 'constructor', false],
  ])('%s: %s', (name, word, isThere) => expect(wordsOf(name).has(word)).toBe(isThere))

  it('are of a class that is there', () => expect(() => wordsOf('no-such-class')).toThrow('no class "no-such-class"'))
})

describe('the packer of words refuses', () => {
  const pack = (text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'))
    writeFileSync(join(folder, 'verbs.yml'), text)
    return packWords(folder)
  }
  const entry = (name: string, words: string): string => `- class: ${name}\n  tells: something\n  words: ${words}\n`

  test.each([
    ['a class without words', entry('a', '""'), 'words'],
    ['a comma with no word behind it', entry('a', 'say, , tell'), 'words: a: "say, , tell"'],
    ['a word that stands twice', entry('a', 'say, tell, say'), '"say" stands twice'],
    ['a plural that stands twice', entry('a', 'report(s), reports'), '"reports" stands twice'],
    ['a class that stands twice', entry('a', 'say') + entry('a', 'tell'), '"a" stands twice'],
    ['a name that is no term', entry('SAY_VERBS', 'say'), 'class'],
  ])('%s', (_, text, message) => expect(() => pack(text)).toThrow(message))

  it('nothing that is whole', () =>
    expect(pack(entry('a', 'say, have to, claim(s)'))).toBe('a\tsay|have to|claim|claims'))
})
