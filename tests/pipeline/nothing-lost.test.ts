import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRowPrinter } from '../../packages/core/src/app/output.js'

const bin = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-lost-'))
const newsgraph = (args: readonly string[], cwd = folder) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd, input: '' })

writeFileSync(join(folder, 'one.txt'), 'date 2021-05-04\n\nNorway accused Sweden of spying on Monday.')
writeFileSync(join(folder, 'noise.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]))
beforeAll(() => {
  expect(newsgraph(['build', 'one.txt', '--store', 'g.db']).status).toBe(0)
})

describe('a build that fails', () => {
  const place = join(folder, 'fails')
  mkdirSync(place)
  it.each([
    ['no input', ['nothing.txt'], 2],
    ['an input that cannot be read', ['../noise.txt'], 1],
    ['an unknown option', ['../one.txt', '--nonsense'], 2],
    ['a journal that cannot be written', ['../one.txt', '--journal', 'none/x.journal'], 2],
  ])('of %s leaves no database and no journal', (_, args, status) => {
    expect(newsgraph(['build', ...args], place).status).toBe(status)
    expect(readdirSync(place)).toEqual([])
  })

  it('leaves a database that was there as it is', () => {
    expect(newsgraph(['build', 'noise.txt', '--store', 'g.db']).status).toBe(1)
    expect(newsgraph(['summary', '--store', 'g.db']).stdout).toMatch(/^1 articles/)
  })
})

describe('which store', () => {
  it('is said where an empty one is read', () => {
    newsgraph(['build', 'one.txt', '--store', 'empty.db'])
    newsgraph(['forget', 'one.txt', '--store', 'empty.db'])
    for (const args of [['query', 'MATCH (a:Actor) RETURN a.name'], ['summary'], ['actors']])
      expect(newsgraph([...args, '--store', 'empty.db']).stderr).toMatch(/The store .*empty\.db holds no article/)
    expect(newsgraph(['summary', '--store', 'g.db']).stderr).toBe('')
  })

  it('is said before one is changed', () => {
    for (const args of [
      ['forget', 'nothing'],
      ['actors', '--undo', 'nothing'],
    ])
      expect(newsgraph([...args, '--store', 'g.db']).stderr).toMatch(
        /^newsgraph: Changing the store .*g\.db\nnewsgraph: /,
      )
  })

  it.each([
    ['/proc/x.db', /The database \/proc\/x\.db cannot be written: .*\[STORE_NOT_WRITABLE\]/],
    ['/proc/none/x.db', /The database \/proc\/none\/x\.db cannot be written: .*\[STORE_NOT_WRITABLE\]/],
    ['/dev/null', /\/dev\/null is a device or pipe.*\[STORE_NO_FILE\]/],
  ])('may not be %s', (store, message) => {
    const { status, stderr } = newsgraph(['build', 'one.txt', '--store', store])
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(stderr).not.toMatch(/GRAFEO|Internal/)
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each([[['export', '--format', 'json', '--store', 'g.db']], [['extract', 'one.txt']]])(
    'ends %j > file with a clear error',
    args => {
      const full = openSync('/dev/full', 'w')
      const done = spawnSync(process.execPath, [bin, ...args], {
        encoding: 'utf8',
        cwd: folder,
        stdio: ['ignore', full, 'pipe'],
      })
      closeSync(full)
      expect([done.status, done.stderr]).toEqual([
        2,
        expect.stringMatching(/^newsgraph: Standard output cannot be written: .*no space left.*\[OUTPUT\]\n$/i),
      ])
    },
  )
})

describe('rows under one head', () => {
  const columns = ['article', 'relation']
  const printed = (
    format: 'table' | 'tsv',
    ...parts: readonly (readonly { article: string; relation: string }[])[]
  ) => {
    const lines: string[] = []
    const rows = createRowPrinter(format, { columns, print: text => lines.push(text) })
    for (const part of parts) rows.add(part)
    rows.end()
    return lines
  }
  const [one, two] = [
    { article: 'a', relation: 'MET' },
    { article: 'long-name', relation: 'ACCUSED' },
  ]

  it.each([
    ['tsv', [[one], [], [two]], ['article\trelation', 'a\tMET', 'long-name\tACCUSED']],
    ['tsv', [[]], ['article\trelation']],
    [
      'table',
      [[one], [], [two]],
      ['article    relation', '─────────  ────────', 'a          MET', 'long-name  ACCUSED'],
    ],
    ['table', [[]], ['(no rows)']],
  ] as const)('come as %s, article by article', (format, parts, lines) => {
    expect(printed(format, ...parts)).toEqual(lines)
  })

  it('are not kept for the widths of a long table', () => {
    const lines: string[] = []
    const rows = createRowPrinter('table', { columns, print: text => lines.push(text) })
    rows.add(Array(250).fill(one))
    expect(lines).toHaveLength(252)
    rows.add([two])
    expect(lines[252]).toBe('long-n…  ACCUSED')
  })
})
