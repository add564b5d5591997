import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { NAMED_QUERIES } from '../../packages/core/src/store/queries/named-queries.js'

const SOURCES = ['../../packages/core/src', '../../packages/bench/src'].map(folder =>
  fileURLToPath(new URL(folder, import.meta.url)),
)
/** Files whose statement text tests/helpers/cypher-texts.ts collects. */
const COLLECTED = [
  'api/queries.ts',
  'app/examples.ts',
  'export/export-cypher.ts',
  'ingest/unchanged.ts',
  'store/content/content-cypher.ts',
  'store/database/schema.ts',
  'store/decisions/decision-cypher.ts',
  'store/derive/actor-facts-cypher.ts',
  'store/derive/edge-cypher.ts',
  'store/derive/kept-cypher.ts',
  'store/derive/resolution-cypher.ts',
  'store/derive/statement-cypher.ts',
  'store/naive.ts',
  'store/queries/actor-list.ts',
  'store/queries/answer-ends.ts',
  'store/queries/count-store.ts',
  'store/queries/find-articles.ts',
  'store/queries/named-queries.ts',
  'store/queries/run-named.ts',
  'store/queries/search-actors.ts',
  'store/write/lock-store.ts',
]

it.each(NAMED_QUERIES)('docs/queries.md has $name as it is run', ({ cypher: text, title }) => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/queries.md', import.meta.url)), 'utf8')
  expect(page).toContain(text)
  expect(page).toContain(title)
})

it('has collected all files with statement text', () => {
  const files = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap(e =>
      e.isDirectory() ? files(join(folder, e.name)) : e.name.endsWith('.ts') ? [join(folder, e.name)] : [],
    )
  const withText = SOURCES.flatMap(src =>
    files(src)
      .filter(file => /['"`](?:UNWIND|MATCH|MERGE) [$(]/.test(readFileSync(file, 'utf8')))
      .map(file => relative(src, file)),
  )
    // Examples in messages for people, a script whose every statement tests/export lints, and the beginning that texts over tables share.
    .filter(
      file => !['store/query-door/check-query.ts', 'export/cypher-script.ts', 'store/database/table.ts'].includes(file),
    )
  expect(withText.filter(file => !COLLECTED.includes(file))).toEqual([])
  expect(COLLECTED.filter(file => !withText.includes(file))).toEqual([])
})
