import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { CORE, ROOT } from '../helpers/published.js'

type Versions = Readonly<Record<string, string>>

/** The parts of pnpm-lock.yaml that say what needs what. */
interface Lock {
  readonly importers: Readonly<Record<string, { readonly dependencies: Readonly<Record<string, { version: string }>> }>>
  readonly packages: Readonly<Record<string, { readonly os?: unknown; cpu?: unknown; peerDependencies?: Versions }>>
  readonly snapshots: Readonly<Record<string, { readonly dependencies?: Versions; optionalDependencies?: Versions }>>
}

const lock: Lock = parse(readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8'))
const notices = readFileSync(join(CORE, 'THIRD_PARTY_NOTICES.md'), 'utf8')

const withoutPeers = (key: string): string => key.replace(/\(.*$/, '')

/** Names with versions of all that a workspace package needs to run, but for packages of one platform. */
const productionOf = (importer: string): readonly string[] => {
  const found = new Set<string>()
  const visit = (key: string): void => {
    const plain = withoutPeers(key)
    const { os, cpu, peerDependencies = {} } = lock.packages[plain] ?? {}
    if (os || cpu || found.has(plain)) return
    found.add(plain)
    const { dependencies, optionalDependencies } = lock.snapshots[key]
    for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies }))
      if (!(name in peerDependencies)) visit(`${name}@${version}`)
  }
  for (const [name, { version }] of Object.entries(lock.importers[importer].dependencies))
    if (!version.startsWith('link:')) visit(`${name}@${version}`)
  return [...found].map(key => key.replace(/(.)@/, '$1 ')).sort()
}

/** The names with versions that one section lists. */
const listedUnder = (title: string): readonly string[] => {
  const section = notices.split(`## ${title}`)[1].split('\n## ')[0]
  return [...section.matchAll(/^\*\*.+\*\*: (.+)\.$/gm)].flatMap(m => m[1].split(', ')).sort()
}

test.each([
  ['Installed with the package', 'packages/core'],
  ['Built into the viewer, `dist/ui`', 'packages/viewer'],
])('the notices list under "%s" what the lock says %s needs', (title, importer) => {
  expect(listedUnder(title)).toEqual(productionOf(importer))
})

it('has the licence text of every package it lists', () => {
  const titled = [...notices.split('## Licence texts')[1].matchAll(/^### (.+)$/gm)].flatMap(m => m[1].split(', '))
  expect([...new Set(titled)].sort()).toEqual(
    [...new Set([...listedUnder('Installed'), ...listedUnder('Built into')])].sort(),
  )
})

it('is current', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/third-party.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

it('names no licence that asks for more than attribution of code that is linked to it', () => {
  const licences = [...notices.split('## Data')[0].matchAll(/^\*\*(.+)\*\*: /gm)].map(m => m[1])
  const asksForMore = (licence: string): boolean => /GPL|SSPL|BUSL|CC-BY-NC|UNLICENSED/i.test(licence)
  // "MIT OR GPL" leaves the choice to who uses it (SPDX licence expressions)
  const isBinding = (licence: string): boolean => licence.split(/ OR /).every(asksForMore)
  expect(licences.filter(isBinding)).toEqual([])
})
