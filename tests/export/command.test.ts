import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeTextFile, writeTextFolder } from '../../packages/core/src/app/write-files.js'
import { makeExampleStore } from '../helpers/example-store.js'

const bin = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-export-cli-'))
let store = ''
beforeAll(async () => {
  store = await makeExampleStore()
})
const exportAs = (format: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, 'export', '--store', store, '--format', format, ...args], {
    encoding: 'utf8',
    cwd: folder,
  })

it.each(['graphml', 'gexf', 'json', 'cypher', 'jsonld', 'events'])(
  '%s is the same in a file and on standard output, and no half-written file is left',
  format => {
    const printed = exportAs(format)
    expect([printed.stderr, printed.status]).toEqual(['', 0])
    const written = exportAs(format, '--output', `new/${format}`)
    expect([written.stdout, written.stderr]).toEqual(['', `Wrote new/${format}\n`])
    expect(readFileSync(join(folder, 'new', format), 'utf8')).toBe(printed.stdout)
    expect(readdirSync(join(folder, 'new')).filter(name => name.endsWith('.part'))).toEqual([])
  },
)

it('writes CSV into a new folder or an empty one, and into no other', () => {
  mkdirSync(join(folder, 'csv'))
  expect(exportAs('csv', '-o', 'csv').status).toBe(0)
  expect(readdirSync(join(folder, 'csv'))).toEqual(expect.arrayContaining(['actors.csv', 'import.sh', 'schema.cypher']))
  expect(exportAs('csv', '-o', 'fresh/').status).toBe(0)
  expect(readdirSync(join(folder, 'fresh'))).toEqual(readdirSync(join(folder, 'csv')))
  const again = exportAs('csv', '-o', 'csv')
  expect([again.status, again.stderr]).toEqual([2, expect.stringMatching(/csv is not empty.*--output/)])
})

it.each([
  ['csv', [], /several files.*--output/],
  ['html', ['--ui', 'nowhere'], /nowhere\/offline\.html.*--ui/],
  ['html', ['--budget', '0'], /--budget is "0"/],
  ['pdf', [], /Allowed choices are graphml, gexf/],
  ['events', ['--columns', 'gdelt'], /Allowed choices are icews, phoenix, plover/],
] as const)('%s %j ends with 2 and says why', (format, args, message) => {
  const done = exportAs(format, ...args)
  expect(done.stderr).toMatch(message)
  expect(done.status).toBe(2)
})

it.each(['file/below.json', 'folder'])('says so where %s cannot be written, and leaves nothing', path => {
  writeFileSync(join(folder, 'file'), '')
  mkdirSync(join(folder, 'folder/full'), { recursive: true })
  const done = exportAs('json', '-o', path)
  expect([done.status, done.stderr]).toEqual([2, expect.stringMatching(/cannot be written.*--output/)])
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
})

describe('a write that is interrupted', () => {
  /** Gives a piece, is interrupted, and would go on. */
  const interrupted = () => {
    const interrupt = new AbortController()
    const pieces = async function* <T>(piece: T): AsyncGenerator<T> {
      yield piece
      interrupt.abort()
      yield piece
    }
    return { signal: interrupt.signal, pieces }
  }

  it('leaves the file that was there before', async () => {
    const path = join(folder, 'kept.json')
    writeFileSync(path, 'before')
    const { signal, pieces } = interrupted()
    await expect(writeTextFile(path, pieces('after'), signal)).rejects.toThrow(/abort/i)
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  it('leaves no folder', async () => {
    const path = join(folder, 'tables')
    const { signal, pieces } = interrupted()
    await expect(writeTextFolder(path, pieces({ file: 'a.csv', text: 'x' }), signal)).rejects.toThrow(/abort/i)
    expect(readdirSync(folder).filter(name => name.startsWith('tables'))).toEqual([])
  })
})

it('makes one page with the statements in it, which nothing in them can leave', () => {
  const done = exportAs('html', '-o', 'page.html', '--budget', '50')
  expect(done.stderr).toBe('Wrote page.html\n')
  const page = readFileSync(join(folder, 'page.html'), 'utf8')
  const [, json] = /<script type="application\/json" id="newsgraph-data">(.*?)<\/script>/.exec(page)!
  const { graph, evidence } = JSON.parse(json)
  expect(graph.edges.length).toBe(50)
  expect(evidence.length).toBeGreaterThanOrEqual(50)
  expect(page).not.toContain('<script>alert(1)</script>')
  expect(existsSync(join(folder, 'page.html.part'))).toBe(false)
})
