import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOverrides } from '@newsgraph/core/node'
import { describe, expect, it } from 'vitest'
import { decisionsOf, type Kept, readKept } from '../../packages/core/src/store/index.js'

describe('an entry of the file of decisions', () => {
  it.each([
    ['a view', { kind: 'view', name: ' Talks ', hash: '#c=1' }, { kind: 'view', name: 'Talks', hash: 'c=1' }],
    ['the view of nothing', { kind: 'view', name: 'All', hash: '' }, { kind: 'view', name: 'All', hash: '' }],
    ['a merge', { kind: 'merge', actors: ['b', 'a'] }, { kind: 'merge', actors: ['a', 'b'] }],
  ])('is read: %s', (_, given, read) => expect(readKept(given)).toEqual(read))

  it.each([
    ['no name', { kind: 'view', name: '  ', hash: '' }],
    ['a name too long', { kind: 'view', name: 'x'.repeat(121), hash: '' }],
    ['a view too long', { kind: 'view', name: 'x', hash: 'x'.repeat(16_001) }],
    ['no hash', { kind: 'view', name: 'x' }],
    ['a kind nobody knows', { kind: 'opinion', statement: 's' }],
    ['nothing', null],
  ])('is refused: %s', (_, given) => expect(readKept(given)).toBeNull())

  it('takes the place of the one about the same thing, and only decisions are for the store', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'newsgraph-kept-')), 'd.json')
    const kept = fileOverrides(path)
    const entries: readonly Kept[] = [
      { kind: 'confirm', statement: 's1' },
      { kind: 'view', name: 'Talks', hash: 'c=1' },
      { kind: 'view', name: 'Wars', hash: 'c=4' },
      { kind: 'view', name: 'Talks', hash: 'c=1&c=2' },
    ]
    for (const entry of entries) await kept.add(entry)
    expect(JSON.parse(readFileSync(path, 'utf8')).entries).toEqual([entries[0], entries[2], entries[3]])
    expect(decisionsOf(await kept.list()).map(e => e.entry)).toEqual([entries[0]])
  })
})
