/** Checks the tables in data/ and writes src/lexicon/packed/. With --check it only compares. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getCountryDataList } from 'countries-list'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

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
  /** Kosovo, and the states of CAMEO that are no more. */
  const ownCodes = new Set(['XKX', 'SUN', 'YUG', 'SCG', 'CSK', 'DDR'])
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

const packGivenNames = (): object[] => {
  const rows = readTable('actors/given-names.tsv', ['gender', 'names'])
  for (const { gender } of rows) if (gender !== 'm' && gender !== 'f') fail(`given-names.tsv: no gender "${gender}"`)
  unique(
    rows.flatMap(r => r.names.split(' ')),
    'given-names.tsv',
  )
  return [...rows]
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

const relationSchema = z.array(
  z.strictObject({
    name: z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/),
    definition: z.string().min(4),
    symmetric: z.boolean().default(false),
    /** A place may stand as its object. */
    places: z.boolean().default(false),
    plover: z.string().nullable().default(null),
    cameo: z
      .string()
      .regex(/^\d{2,4}$/)
      .nullable()
      .default(null),
    goldstein: z.number().min(-10).max(10).nullable().default(null),
    triggers: z.array(z.string().regex(/^[vn] [^:]+ : [a-z~ ]+$/)).min(1),
  }),
)

const packRelations = (): object[] => {
  const folder = join(root, 'data/relations')
  const relations = readdirSync(folder)
    .sort()
    .flatMap(file => relationSchema.parse(parseYaml(readFileSync(join(folder, file), 'utf8'))))
  unique(
    relations.map(r => r.name),
    'relations',
  )
  for (const relation of relations) unique(relation.triggers, `relation ${relation.name}`)
  return relations
}

const tables: Readonly<Record<string, unknown>> = {
  countries: packCountries(),
  organisations: packOrganisations(),
  titles: readTable('actors/titles.tsv', ['title', 'code', 'gender']),
  nouns: readTable('actors/nouns.tsv', ['noun', 'type', 'code', 'number']),
  referents: readTable('actors/referents.tsv', ['noun', 'type']),
  'name-words': readTable('actors/name-words.tsv', ['word', 'type']),
  'given-names': packGivenNames(),
  relations: packRelations(),
}

const relationPage = (): string => {
  const rows = packRelations() as readonly z.infer<typeof relationSchema>[number][]
  const lines = rows.map(
    r => `| ${r.name} | ${r.definition} | ${r.cameo ?? ''} | ${r.plover ?? ''} | ${r.symmetric ? 'yes' : ''} |`,
  )
  return [
    '# Relation vocabulary',
    '',
    'Made by `pack-lexicon` from `packages/core/data/relations/`. Verbs between two actors that no trigger covers become INTERACTED_WITH and keep',
    'their verb. Symmetric relations make one edge for both directions.',
    '',
    '| relation | meaning | CAMEO | PLOVER | symmetric |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n')
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
  [join(root, '../../docs/relations.md'), relationPage()],
]

const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
for (const [path, content] of outputs) {
  if (!check) writeFileSync(path, content)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) fail(`${path} is stale: run pack-lexicon`)
}
