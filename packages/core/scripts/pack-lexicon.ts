/** Checks the tables in data/ and writes src/lexicon/packed/. With --check it only compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getCountryDataList } from 'countries-list'
import { packRelations } from './pack-relations.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const fail = (message: string): never => {
  throw new Error(`pack-lexicon: ${message}`)
}

const readTable = (file: string, columns: readonly string[]): readonly Readonly<Record<string, string>>[] => {
  const [head, ...lines] = readFileSync(join(root, 'data', file), 'utf8')
    .trimEnd()
    .split('\n')
  if (head.split('\t').join() !== columns.join())
    fail(`${file}: the header is "${head}", expected ${columns.join(', ')}`)
  return lines.map((line, i) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) fail(`${file}:${i + 2}: ${cells.length} columns, expected ${columns.length}`)
    return Object.fromEntries(columns.map((name, c) => [name, cells[c] ?? '']))
  })
}
const list = (cell: string): readonly string[] => cell.split('|').filter(Boolean)
const unique = (values: readonly string[], what: string): void => {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) fail(`${what}: "${value}" stands twice`)
    seen.add(value)
  }
}

const packCountries = (): object[] => {
  const rows = readTable('actors/countries.tsv', ['iso3', 'name', 'adjectives', 'capital and palaces', 'aliases'])
  const known = new Set(getCountryDataList().map(c => c.iso3))
  const ownCodes = new Set(['XKX'])
  for (const row of rows)
    if (!known.has(row.iso3) && !ownCodes.has(row.iso3)) fail(`countries.tsv: no country has the code ${row.iso3}`)
  unique(
    rows.map(r => r.iso3),
    'countries.tsv',
  )
  unique(
    rows.map(r => r.name),
    'countries.tsv',
  )
  return rows.map(r => ({
    iso3: r.iso3,
    name: r.name,
    adjectives: list(r.adjectives),
    seats: list(r['capital and palaces']),
    aliases: list(r.aliases),
  }))
}

const packOrganisations = (): object[] => {
  const rows = readTable('actors/organisations.tsv', ['id', 'name', 'type', 'country', 'code', 'aliases'])
  unique(
    rows.map(r => r.id),
    'organisations.tsv',
  )
  unique(
    rows.flatMap(r => [r.name, ...list(r.aliases)]),
    'organisations.tsv',
  )
  return rows.map(r => ({ ...r, country: r.country || null, aliases: list(r.aliases) }))
}

const relations = packRelations(root, readTable)

const tables: Readonly<Record<string, unknown>> = {
  countries: packCountries(),
  organisations: packOrganisations(),
  titles: readTable('actors/titles.tsv', ['title', 'code', 'gender']),
  nouns: readTable('actors/nouns.tsv', ['noun', 'type', 'code', 'number']),
  referents: readTable('actors/referents.tsv', ['noun', 'type']),
  'name-words': readTable('actors/name-words.tsv', ['word', 'type']),
  'given-names': readTable('actors/given-names.tsv', ['gender', 'names']),
  relations: relations.packed,
  'relation-examples': relations.examples,
}

const folder = join(root, 'src/lexicon/packed')
const outputs: readonly (readonly [path: string, content: string])[] = [
  ...Object.entries(tables).map(
    ([name, table]) =>
      [
        join(folder, `${name}.ts`),
        `// Made by scripts/pack-lexicon.ts from data/. Do not edit.\nexport default ${JSON.stringify(table, null, 1)} as const\n`,
      ] as const,
  ),
  [join(root, '../../docs/relations.md'), relations.page],
]

const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
for (const [path, content] of outputs) {
  if (!check) writeFileSync(path, content)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) fail(`${path} is stale: run pack-lexicon`)
}
