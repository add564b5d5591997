import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, test } from 'vitest'
import { NAIVE } from '../../packages/bench/src/store/naive.js'
import { queries } from '../../packages/core/src/api/queries.js'
import { EXAMPLES } from '../../packages/core/src/app/examples.js'
import { exportCypher } from '../../packages/core/src/export/export-cypher.js'
import { STATES } from '../../packages/core/src/ingest/unchanged.js'
import { contentCypher } from '../../packages/core/src/store/content/index.js'
import { definitions, schemaCypher } from '../../packages/core/src/store/database/schema.js'
import { decisionCypher } from '../../packages/core/src/store/decisions/decision-cypher.js'
import { actorFactsCypher } from '../../packages/core/src/store/derive/actor-facts-cypher.js'
import { edgeCypher } from '../../packages/core/src/store/derive/edge-cypher.js'
import { resolutionCypher } from '../../packages/core/src/store/derive/resolution-cypher.js'
import { statementCypher } from '../../packages/core/src/store/derive/statement-cypher.js'
import { actorCypher } from '../../packages/core/src/store/queries/actor-list.js'
import { endsCypher } from '../../packages/core/src/store/queries/answer-ends.js'
import { countCypher } from '../../packages/core/src/store/queries/count-store.js'
import { articleCypher } from '../../packages/core/src/store/queries/find-articles.js'
import { NAMED_QUERIES, namedQueryText, RELATION_TYPES } from '../../packages/core/src/store/queries/named-queries.js'
import { searchCypher } from '../../packages/core/src/store/queries/search-actors.js'
import { lockCypher } from '../../packages/core/src/store/write/lock-store.js'

/** Neo4j's own linter, as Neo4j Browser uses it. Its module build wants a bundler: the CommonJS one is loaded. */
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  readonly lintCypherQuery: (text: string, schema: object) => readonly { readonly message: string }[]
}
const lint = (text: string): readonly string[] => {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(match => [match[1], 'x']))
  return lintCypherQuery(text, { parameters }).map(d => d.message)
}

const SOURCES = ['../../packages/core/src', '../../packages/bench/src'].map(folder =>
  fileURLToPath(new URL(folder, import.meta.url)),
)
/** Files whose statement text is collected below. */
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

type Texts = string | ((...args: never[]) => string) | { readonly [key: string]: Texts } | readonly Texts[]

/** Arguments of statements that are made for a type, a link, a fact or a direction. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  mergeActors: [['person'], ['armed_group']],
  linkStatements: [['SUBJECT'], ['OBJECT'], ['SPEAKER']],
  linkAffiliations: [['PERSON'], ['BODY']],
  unlinkStatements: [['SUBJECT'], ['OBJECT'], ['SPEAKER'], ['REPORTED_BY']],
  unlinkAffiliations: [['PERSON'], ['BODY']],
  factsLeft: [['name'], ['country'], ['code']],
  reports: [['edgeKey'], ['mirrorKey']],
  ids: [['Actor']],
  nodes: [['Actor'], ['Sentence'], ['Statement']],
  relationships: [['Article'], ['Affiliation']],
  endLabels: [['Sentence']],
  propertyNames: [['(x:Statement)'], ['(:Sentence)-[x]->(:Actor)']],
  propertySample: [['(x:Statement)', 'quad']],
  decimalSample: [['(x:Statement)', 'quad']],
  read: [['outward'], ['inward']],
  create: [['CALLED']],
  update: [['outward'], ['inward']],
  remove: [['outward'], ['inward']],
}

const collect = (texts: Texts, name: string): readonly (readonly [string, string])[] => {
  if (typeof texts === 'string') return [[name, texts]]
  if (typeof texts === 'function') {
    const lists = ARGUMENTS[name.split('.').at(-1)!]
    if (!lists) throw new Error(`Say in ARGUMENTS what ${name} is made for.`)
    return lists.map(args => [`${name}(${args})`, texts(...(args as never[]))])
  }
  return Object.entries(texts).flatMap(([key, value]) => collect(value, `${name}.${key}`))
}

const TEXTS = [
  ...collect(contentCypher, 'contentCypher'),
  ...collect(decisionCypher, 'decisionCypher'),
  ...collect(actorFactsCypher, 'actorFactsCypher'),
  ...collect(statementCypher, 'statementCypher'),
  ...collect(edgeCypher, 'edgeCypher'),
  ...collect(resolutionCypher, 'resolutionCypher'),
  ...collect(actorCypher, 'actorCypher'),
  ...collect(articleCypher, 'articleCypher'),
  ...collect(countCypher, 'countCypher'),
  ...collect(schemaCypher, 'schemaCypher'),
  ...collect(definitions, 'definitions'),
  ...collect(searchCypher, 'searchCypher'),
  ...collect(queries, 'queries'),
  ...collect(exportCypher, 'exportCypher'),
  ...collect(NAIVE, 'naive'),
  ...Object.values(EXAMPLES)
    .flat()
    .flatMap(([line]) => (/"(MATCH [^"]+)"/.exec(line) ?? []).slice(1))
    .map((text, i) => [`example ${i}`, text] as const),
  ...NAMED_QUERIES.map(q => [q.name, namedQueryText(q, ['CALLED', 'MET', 'OF'])] as const),
  ['STATES', STATES] as const,
  ['lockCypher', lockCypher] as const,
  // Neo4j's alone: it calls what the embedded engine is asked deprecated.
  ['endsCypher', endsCypher.neo4j] as const,
  ['RELATION_TYPES', RELATION_TYPES] as const,
]

test.each(TEXTS)('%s is Cypher to Neo4j', (_, text) => expect(lint(text)).toEqual([]))

it.each([
  ['MATCH (a:Actor RETURN a', /Invalid input/],
  ['MATCH (a) RETURN b', /Variable `b` not defined/],
])('would see what is wrong with %s', (text, message) => expect(lint(text)[0]).toMatch(message))

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
    // Examples in messages for people, and a script whose every statement tests/export lints.
    .filter(file => !['store/query-door/check-query.ts', 'export/cypher-script.ts'].includes(file))
  expect(withText.filter(file => !COLLECTED.includes(file))).toEqual([])
  expect(COLLECTED.filter(file => !withText.includes(file))).toEqual([])
})
