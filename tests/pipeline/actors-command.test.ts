import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-actors-'))
const newsgraph = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: folder, input: '' })
const actors = (...args: readonly string[]) => newsgraph('actors', '--store', 'g.db', ...args)
const listed = (): readonly { readonly id: string; readonly also: readonly string[] }[] =>
  JSON.parse(actors('--json').stdout).actors

const write = (name: string, day: string, text: string): void =>
  writeFileSync(join(folder, name), JSON.stringify({ id: name, publisher: name, date: day, text }))

beforeAll(() => {
  write('one.json', '2021-05-04', 'Prime Minister Agnes Holt of Norway accused Sweden of spying on Monday.')
  write('two.json', '2021-05-05', 'Holt criticized Sweden on Tuesday. Finland thanked Norway.')
  expect(newsgraph('build', 'one.json', 'two.json', '--store', 'g.db').stderr).toBe('')
})

it('lists canonical actors with the names that are the same', () => {
  expect(listed().find(a => a.id === 'person:agnes-holt')?.also).toEqual(['Holt'])
  expect(listed().map(a => a.id)).not.toContain('person:holt')
  expect(actors('--limit', '1').stdout.trim().split('\n')).toHaveLength(3)
  expect(JSON.parse(actors('--json', '--limit', '1', '--skip', '1').stdout).actors).toEqual([listed()[1]])
})

it('explains why a name is taken for another, with a sentence of each', () => {
  const { stdout } = actors('--why', 'Holt')
  expect(stdout).toContain('Agnes Holt  (person:agnes-holt)')
  expect(stdout).toMatch(/Holt {2}\(person:holt\)\n {4}family name alone.*\[surname, 0\.8\]/)
  expect(stdout).toContain('“Holt criticized Sweden on Tuesday.”  two.json')
  expect(JSON.parse(actors('--why', 'person:holt', '--json').stdout)).toMatchObject({
    canonical: 'person:agnes-holt',
    members: [
      { id: 'person:agnes-holt', why: null },
      { id: 'person:holt', why: 'surname', score: 0.8 },
    ],
  })
})

it('merges, splits and rejects, keeps what was decided in a file, and takes it back', () => {
  expect(actors('--merge', 'Norway', 'country:SWE').status).toBe(0)
  expect(listed().find(a => a.id === 'country:NOR' || a.id === 'country:SWE')?.also).toHaveLength(1)
  expect(actors('--split', 'person:agnes-holt', 'two.json').status).toBe(0)
  expect(listed().map(a => a.id)).toContainEqual(expect.stringMatching(/^person:agnes-holt~/))
  const file = JSON.parse(readFileSync(join(folder, 'g.db.overrides.json'), 'utf8'))
  expect(file.entries.map((e: { kind: string }) => e.kind)).toEqual(['merge', 'split'])
  for (const { id } of JSON.parse(actors('--json').stdout).decisions) expect(actors('--undo', id).status).toBe(0)
  expect(listed().find(a => a.id === 'person:agnes-holt')?.also).toEqual(['Holt'])
})

it('has decisions honoured by a build into another database', () => {
  const query = 'MATCH (x:Statement {relation: "ACCUSED"}) RETURN x.id AS id'
  const [{ id }] = JSON.parse(newsgraph('query', query, '--store', 'g.db', '--format', 'json').stdout)
  expect(actors('--reject', id).stdout).toContain('reject statement')
  newsgraph('build', 'one.json', 'two.json', '--store', 'h.db', '--overrides', 'g.db.overrides.json')
  for (const store of ['g.db', 'h.db']) {
    const edges = 'MATCH (a:Actor)-[r:ACCUSED]->(b:Actor) RETURN a.name AS a'
    expect(JSON.parse(newsgraph('query', edges, '--store', store, '--format', 'json').stdout)).toEqual([])
  }
})

it('lists names that change when articles are added', () => {
  write('three.json', '2021-05-06', 'Soldier Oskar Holt thanked Finland. Agnes Holt met Oskar Holt.')
  const { stdout } = newsgraph('build', 'three.json', '--store', 'g.db')
  expect(stdout).toContain('Agnes Holt → Holt  (person:holt)')
})

it.each([
  [['--skip', '-1'], /--skip is "-1"; give a whole number from 0/],
  [['--why', 'Nobody'], /No actor has the name or id "Nobody"/],
  [['--merge', 'Norway'], /takes two actors/],
  [['--merge', 'Norway', 'Norway'], /one actor already/],
  [['--split', 'Norway'], /ids of articles/],
  [['--split', 'Norway', 'nowhere'], /No article "nowhere"/],
  [['--reject', 'nothing'], /No statement has the id "nothing"/],
  [['--undo', 'nothing'], /no decision "nothing"/],
  [['--reject', 'a', '--confirm', 'b'], /one of --merge/],
])('says what is wrong with %j', (args, message) => {
  const { status, stderr } = actors(...args)
  expect(stderr).toMatch(message)
  expect(status).toBe(2)
})
