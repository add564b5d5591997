import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { codeSpans, fileNames, filesOf, isThere, type Page, readPages, root } from '../helpers/docs.js'

const pages = readPages()
const each = pages.map(page => [page.path, page] as const)

/** The anchors of a page's headings, as GitHub makes them, and those it sets itself. */
const anchorsOf = (page: Page): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  const ofHeadings = [...page.prose.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading]) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    return before === 0 ? slug : `${slug}-${before}`
  })
  return new Set([...ofHeadings, ...[...page.prose.matchAll(/<a id="([^"]+)">/g)].map(m => m[1])])
}
const anchors = new Map(pages.map(page => [page.path, anchorsOf(page)]))

const linksOf = ({ prose }: Page): readonly string[] =>
  [
    ...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g),
    ...prose.matchAll(/\b(?:src|href|srcset)="([^"]+)"/g),
    ...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
  ].map(m => m[1])

it.each(each)('%s links to what is there', (_, page) => {
  const dead = linksOf(page).filter(link => {
    if (/^[a-z]+:/.test(link)) return false
    const [file, anchor] = link.split('#')
    const path = file === '' ? page.path : normalize(join(dirname(page.path), decodeURIComponent(file)))
    return !isThere(path) || (anchor !== undefined && !anchors.get(path)?.has(anchor))
  })
  expect(dead).toEqual([])
})

/** Folders that paths in the pages are told from. */
const BASES = [
  '',
  'packages/core/src',
  'packages/core',
  'packages/viewer/src',
  'tests',
  'tests/unit',
  'packages/core/src/extract',
]
const IS_PATH = /^[\w@-][\w.@-]*(?:\/[\w.@-]+)*(?:\/|\.(?:tsx?|mjs|yml|tsv|py|md))$/

const names = fileNames()
const isNamedRight = (span: string): boolean =>
  span.includes('/') ? BASES.some(base => isThere(join(base, span))) : names.has(span)
/** What is named as "`NAME` of `file`" with that file, from whichever folder it is told. */
const partsNamed = ({ prose }: Page): readonly (readonly [name: string, file: string])[] =>
  [...prose.matchAll(/`([A-Za-z_]\w+)` of `([\w@.-]+(?:\/[\w@.-]+)+\.tsx?)`/g)].map(m => [m[1], m[2]])
const isIn = ([name, file]: readonly [string, string]): boolean =>
  BASES.map(base => join(base, file)).some(
    path => isThere(path) && new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, path), 'utf8')),
  )

it.each(each)('%s names files and folders that are there', (_, page) => {
  const own = filesOf(page)
  expect(codeSpans(page).filter(span => IS_PATH.test(span) && !own.has(span) && !isNamedRight(span))).toEqual([])
})

it.each(each)('%s names parts of files that are in them', (_, page) => {
  expect(partsNamed(page).filter(part => !isIn(part))).toEqual([])
})

it('finds such parts in the maps for contributors', () => {
  const found = pages.flatMap(page => partsNamed(page).map(([name]) => name))
  expect(found).toEqual(expect.arrayContaining(['RULES', 'FORMATS', 'DERIVATIONS', 'EXPORT_FORMATS', 'configSchema']))
})

it.each(each)('%s names scripts that package.json has', (_, page) => {
  const scripts = (path: string): object => JSON.parse(readFileSync(join(root, path), 'utf8')).scripts
  const lines = [...page.blocks.map(b => b.code), ...codeSpans(page)].join('\n')
  const known = { ...scripts('package.json'), ...scripts('packages/core/package.json') }
  const named = [
    ...lines.matchAll(/\bnpm run ([\w-]+)/g),
    ...lines.matchAll(/\bnpm (start|test)\b/g),
    ...lines.matchAll(/\bpnpm --filter @newsgraph\/core ([\w-]+)/g),
  ].map(m => m[1])
  expect(named.filter(name => !(name in known))).toEqual([])
})

it('lists every page in the index', () => {
  const index = pages.find(page => page.path === 'docs/README.md')!
  const linked = new Set(linksOf(index).map(link => normalize(join('docs', link.split('#')[0]))))
  const unlisted = pages.map(page => page.path).filter(path => path.startsWith('docs/') && !linked.has(path))
  expect(unlisted.filter(path => path !== index.path)).toEqual([])
})
