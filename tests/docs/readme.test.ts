import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPages, root } from '../helpers/docs.js'
import { BIN } from '../helpers/processes.js'

const { blocks } = readPages().find(page => page.path === 'README.md')!
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-readme-'))
const examples = join(root, 'packages/core/examples')

const run = (...args: readonly string[]): string => {
  const { stdout } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' })
  return stdout.replace(/ +$/gm, '').trim()
}

/** What the page shows below a block of shell that has these words. */
const shownBelow = (words: string): string => {
  const at = blocks.findIndex(block => block.language === 'sh' && block.code.includes(words))
  return blocks[at + 1].code.replace(/ +$/gm, '').trim()
}

beforeAll(() => {
  const article = blocks.find(block => block.code.startsWith('date 2024-05-06'))!
  mkdirSync(join(folder, 'my-articles'))
  writeFileSync(join(folder, 'my-articles/harbour.txt'), article.code)
  run('build', examples, '--store', 'examples.db')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('what the README shows is what its commands print', () => {
  it("of an article of one's own", () =>
    expect(run('extract', 'my-articles/', '--format', 'table')).toBe(shownBelow('extract my-articles/')))
  it('of a sentence', () =>
    expect(run('explain', 'Police said they had not arrested Jane Roe.')).toBe(shownBelow('explain "Police')))
  it('of a query', () => {
    const block = blocks.find(b => b.code.startsWith('npx newsgraph query'))!
    const [, query] = /"(.*)"/.exec(block.code)!
    expect(run('query', query, '--store', 'examples.db')).toBe(shownBelow('newsgraph query'))
  })
  it('of the examples', () =>
    expect(run('summary', '--store', 'examples.db').split('\n')[0]).toBe(shownBelow('npm start').split('\n')[0]))
})
