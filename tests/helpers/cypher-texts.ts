import { NAIVE } from '../../packages/bench/src/store/naive.js'
import { queries } from '../../packages/core/src/api/queries.js'
import { EXAMPLES } from '../../packages/core/src/app/examples.js'
import { exportCypher } from '../../packages/core/src/export/export-cypher.js'
import { STATES } from '../../packages/core/src/ingest/unchanged.js'
import { contentCypher } from '../../packages/core/src/store/content/index.js'
import { definitions, schemaCypher } from '../../packages/core/src/store/database/schema.js'
import type { TableText } from '../../packages/core/src/store/database/table.js'
import { decisionCypher } from '../../packages/core/src/store/decisions/decision-cypher.js'
import { actorFactsCypher } from '../../packages/core/src/store/derive/actor-facts-cypher.js'
import { edgeCypher } from '../../packages/core/src/store/derive/edge-cypher.js'
import { keptCypher } from '../../packages/core/src/store/derive/kept-cypher.js'
import { resolutionCypher } from '../../packages/core/src/store/derive/resolution-cypher.js'
import { statementCypher } from '../../packages/core/src/store/derive/statement-cypher.js'
import { actorCypher } from '../../packages/core/src/store/queries/actor-list.js'
import { endsCypher } from '../../packages/core/src/store/queries/answer-ends.js'
import { countCypher } from '../../packages/core/src/store/queries/count-store.js'
import { articleCypher } from '../../packages/core/src/store/queries/find-articles.js'
import { NAMED_QUERIES, namedQueryText, RELATION_TYPES } from '../../packages/core/src/store/queries/named-queries.js'
import { searchCypher } from '../../packages/core/src/store/queries/search-actors.js'
import { lockCypher } from '../../packages/core/src/store/write/lock-store.js'

type Texts =
  | string
  | TableText<string>
  | ((...args: never[]) => string | TableText<string>)
  | { readonly [key: string]: Texts }
  | readonly Texts[]

/** Arguments of statements that are made for a type, a link, a fact or a direction. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  mergeActors: [['person']],
  linkStatements: [['SUBJECT']],
  linkAffiliations: [['PERSON']],
  unlinkStatements: [['SUBJECT']],
  unlinkAffiliations: [['PERSON']],
  factsLeft: [['name']],
  reports: [['edgeKey'], ['mirrorKey']],
  ids: [['Actor']],
  nodes: [['Actor']],
  relationships: [['Article']],
  endLabels: [['Sentence']],
  propertyNames: [['(x:Statement)']],
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
    return lists.flatMap(args => collect(texts(...(args as never[])), `${name}(${args})`))
  }
  if ('columns' in texts && typeof texts.text === 'string') return [[name, texts.text]]
  return Object.entries(texts).flatMap(([key, value]) => collect(value, `${name}.${key}`))
}

/** Every Cypher text of ours with its name, those that are made for a type or a link once for some of these. */
export const CYPHER_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...collect(contentCypher, 'contentCypher'),
  ...collect(decisionCypher, 'decisionCypher'),
  ...collect(actorFactsCypher, 'actorFactsCypher'),
  ...collect(statementCypher, 'statementCypher'),
  ...collect(edgeCypher, 'edgeCypher'),
  ...collect(keptCypher, 'keptCypher'),
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
  ...NAMED_QUERIES.flatMap(q => (q.earlier === undefined ? [] : [[`${q.name}, earlier`, q.earlier] as const])),
  ['STATES', STATES] as const,
  ['lockCypher', lockCypher] as const,
  // Neo4j's alone: it calls what the embedded engine is asked deprecated.
  ['endsCypher', endsCypher.neo4j] as const,
  ['RELATION_TYPES', RELATION_TYPES] as const,
]
