import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-ids-'))
const newsgraph = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: folder, input: '' })
const build = (...inputs: readonly string[]) => {
  const { status, stdout } = newsgraph('build', ...inputs, '--store', 'g.db', '--json')
  const { written, counts, issues } = JSON.parse(stdout)
  return { status, written, articles: counts.articles, codes: issues.map((i: { code: string }) => i.code) }
}
const write = (file: string, texts: readonly string[]): void =>
  writeFileSync(
    join(folder, file),
    ['id,title,date,text', ...texts.map((text, i) => `${i + 1},Row,2024-01-0${i + 1},${text}`)].join('\n'),
  )

write('jan.csv', ['Norway accused Sweden of spying.', 'Iceland thanked Denmark.'])
write('feb.csv', ['Finland criticized Estonia.', 'Latvia met Lithuania.'])

it('keeps the rows of two tables that both count from 1, told apart by their files', () => {
  expect(build('jan.csv')).toEqual({ status: 0, written: 2, articles: 2, codes: [] })
  expect(build('feb.csv')).toEqual({ status: 0, written: 2, articles: 4, codes: [] })
  expect(build('jan.csv', 'feb.csv')).toEqual({ status: 0, written: 0, articles: 4, codes: [] })
  write('jan.csv', ['Norway thanked Sweden.', 'Iceland thanked Denmark.'])
  expect(build('jan.csv')).toEqual({ status: 0, written: 1, articles: 4, codes: [] })
  expect(JSON.parse(newsgraph('extract', 'jan.csv').stdout.split('\n')[0]).id).toBe('1')
})

it('says that a moved file is new, lists what has a number, and forgets by number and input', () => {
  renameSync(join(folder, 'feb.csv'), join(folder, 'february.csv'))
  const moved = ['ARTICLE_MOVED', 'ARTICLE_MOVED']
  expect(build('february.csv')).toEqual({ status: 0, written: 2, articles: 6, codes: moved })
  const refused = newsgraph('forget', '1', '--store', 'g.db')
  expect(refused.status).toBe(2)
  for (const id of ['1@feb.csv', '1@february.csv', '1@jan.csv']) expect(refused.stderr).toContain(`  ${id}  “Row”`)
  expect(newsgraph('forget', '1@feb.csv', '2@feb.csv', '1@jan.csv', '--store', 'g.db').status).toBe(0)
  expect(newsgraph('forget', '1', '--store', 'g.db').status).toBe(0)
  expect(build('february.csv', 'jan.csv')).toMatchObject({ written: 2, articles: 4 })
})

it('names both inputs of an id that two of them give to different articles', () => {
  for (const [file, other] of [
    ['a.jsonl', 'Ghana'],
    ['b.jsonl', 'Kenya'],
  ])
    writeFileSync(
      join(folder, file),
      JSON.stringify({ id: 'k-1', date: '2024-01-01', title: 'x', text: `Chile met ${other}.` }),
    )
  for (const inputs of [['a.jsonl', 'b.jsonl'], ['b.jsonl']]) {
    const { status, stderr } = newsgraph('build', ...inputs, '--store', 'h.db')
    expect(status).toBe(1)
    expect(stderr).toMatch(/"k-1" of b\.jsonl says something else than "k-1" of a\.jsonl, which is kept/)
  }
})

it('names both files where two of one name lie in two folders, and tells them apart from above', () => {
  for (const year of ['2023', '2024']) mkdirSync(join(folder, year))
  write('2023/may.csv', ['Norway accused Sweden of spying.', 'Iceland thanked Denmark.'])
  write('2024/may.csv', ['Chile met Peru.', 'Iceland thanked Denmark.'])
  const from = (cwd: string, ...inputs: readonly string[]) =>
    spawnSync(process.execPath, [bin, 'build', ...inputs, '--store', join(folder, 'y.db')], {
      encoding: 'utf8',
      cwd: join(folder, cwd),
      input: '',
    })
  expect(from('.', '2023/may.csv')).toMatchObject({ status: 0, stderr: '' })
  const refused =
    /"1@may\.csv" of \S*2024\/may\.csv says something else than "1@may\.csv" of \S*2023\/may\.csv, which is kept/
  for (const [cwd, ...inputs] of [
    ['.', '2024/may.csv'],
    ['2024', 'may.csv'],
    ['.', '2023/may.csv', '2024/may.csv'],
  ]) {
    const { status, stderr } = from(cwd, ...inputs)
    expect([status, stderr]).toEqual([1, expect.stringMatching(refused)])
    expect(stderr).not.toMatch(/"2@may/)
  }
  // The same file, from wherever it is named, is updated in place.
  write('2023/may.csv', ['Norway thanked Sweden.', 'Iceland thanked Denmark.'])
  expect(from('2023', 'may.csv')).toMatchObject({ status: 0, stdout: expect.stringMatching(/holds 2 articles/) })
  expect(from('.', '*/may.csv')).toMatchObject({ status: 0, stdout: expect.stringMatching(/holds 6 articles/) })
})
