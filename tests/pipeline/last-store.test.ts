import { spawnSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A clone with a last `npm start` of its own, and a folder to work in. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const clone = mkdtempSync(join(tmpdir(), 'newsgraph-last-'))
const folder = join(clone, 'work')
const last = join(clone, '.newsgraph', 'mine.db')
for (const path of [folder, join(clone, '.newsgraph')]) mkdirSync(path)
cpSync(join(root, 'bin'), join(clone, 'bin'), { recursive: true })
symlinkSync(join(root, 'packages'), join(clone, 'packages'), 'dir')
afterAll(() => rmSync(clone, { recursive: true, force: true }))

/** Both streams in the order in which they were written. */
const newsgraph = (...args: readonly string[]) => {
  const file = join(clone, 'printed')
  const out = openSync(file, 'w')
  const { status } = spawnSync(process.execPath, [join(clone, 'bin', 'newsgraph.js'), ...args], {
    cwd: folder,
    stdio: ['ignore', out, out],
  })
  closeSync(out)
  return { status, printed: readFileSync(file, 'utf8') }
}
const named = (store: string): readonly string[] =>
  JSON.parse(newsgraph('actors', '--json', '--store', store).printed).actors.map((a: { id: string }) => a.id)

beforeAll(() => {
  writeFileSync(join(folder, 'one.txt'), 'date 2024-05-06\n\nNorway accused Sweden of spying on Monday.')
  writeFileSync(join(folder, 'two.txt'), 'date 2024-05-07\n\nChile thanked Peru on Tuesday.')
  for (const store of [last, 'other.db'])
    expect(newsgraph('build', 'one.txt', 'two.txt', '--store', store).status).toBe(0)
  writeFileSync(join(clone, '.newsgraph', 'last'), last)
})

describe('the store of the last npm start', () => {
  it('is the one whose actors are listed and explained, without a word about it', () => {
    const { actors } = JSON.parse(newsgraph('actors', '--json').printed)
    expect(actors.map((a: { id: string }) => a.id)).toContain('country:NOR')
    const why = newsgraph('actors', '--why', 'Norway')
    expect([why.status, why.printed]).toEqual([0, expect.stringMatching(/^Norway {2}\(country:NOR\)/)])
  })

  it.each([
    ['a decision', ['actors', '--merge', 'Norway', 'Chile'], /merge/],
    ['a decision that is taken back', ['actors', '--undo'], /Took back|taken back|undone|merge/i],
    ['articles that are forgotten', ['forget', 'two.txt'], /Forgot 1 article\. .*mine\.db now holds 1 article/],
  ])('is named before it is changed by %s', (_, given, done) => {
    const decisions = JSON.parse(newsgraph('actors', '--json').printed).decisions.map((d: { id: string }) => d.id)
    const { status, printed } = newsgraph(...given, ...(given.includes('--undo') ? decisions : []))
    expect(status).toBe(0)
    const [first, ...rest] = printed.trim().split('\n')
    expect(first).toBe(`newsgraph: Changing the store ${last}`)
    expect(rest.join('\n')).toMatch(done)
  })

  it('is left alone where another is named, and the other way round', () => {
    expect(named(last)).toEqual(expect.not.arrayContaining(['country:CHL']))
    expect(named('other.db')).toEqual(expect.arrayContaining(['country:CHL', 'country:NOR']))
    expect(newsgraph('forget', 'one.txt', '--store', 'other.db').status).toBe(0)
    expect(named(last)).toContain('country:NOR')
  })
})
