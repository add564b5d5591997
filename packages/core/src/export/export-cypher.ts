import { InvariantError } from '../errors.js'

/** Statement text that exports read with; the same on both databases. Pages go by actors and articles, so that a page costs the same in any store. */

const OF_ACTORS = 'UNWIND $ids AS id MATCH (s:Actor {id: id})'
const OF_ARTICLES = 'UNWIND $ids AS article MATCH (d:Article {id: article})'

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/
/** A label, type or property name in backticks. Names come from the data model; anything else would be a bug. */
export const quotedName = (name: string): string => {
  if (!NAME.test(name)) throw new InvariantError('EXPORT_NAME', `"${name}" is no name of the data model.`)
  return `\`${name}\``
}

/** Labels whose nodes are found from their articles. */
const OF_ITS_ARTICLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Sentence: `${OF_ARTICLES}<-[:OF]-(n:Sentence)`,
    Statement: `${OF_ARTICLES}<-[:OF]-(:Sentence)<-[:\`IN\`]-(n:Statement)`,
    Affiliation: `${OF_ARTICLES}<-[:OF]-(:Sentence)<-[:\`IN\`]-(n:Affiliation)`,
  }),
)
export const isOfItsArticle = (label: string): boolean => OF_ITS_ARTICLE.has(label)

/** Every node has one of these labels, or one that `otherLabels` finds; actors have their type's label beside it. */
export const MODEL_LABELS = ['Actor', 'Article', 'Sentence', 'Statement', 'Affiliation'] as const

/** The nodes of a label by the ids of a page: their own, or those of their articles. */
const nodesOf = (label: string): string =>
  OF_ITS_ARTICLE.get(label) ?? `UNWIND $ids AS id MATCH (n:${quotedName(label)} {id: id})`

/** What edges count, by name. Asked for one by one: a database takes twice as long over all properties of an edge at once. */
export const EDGE_FIGURES = [
  'articles',
  'confidence',
  'events',
  'firstEvent',
  'firstReported',
  'lastEvent',
  'lastReported',
  'publishers',
  'quad',
  'statements',
] as const

export const exportCypher = {
  actors:
    'MATCH (a:Actor) WHERE a.id > $after AND a.canonical IS NULL RETURN a.id AS cursor, a.name AS name, a.type AS type, a.country AS country, a.code AS code, a.aliases AS aliases ORDER BY cursor LIMIT $limit',
  actorIds:
    'MATCH (a:Actor) WHERE a.id > $after AND a.canonical IS NULL RETURN a.id AS cursor ORDER BY cursor LIMIT $limit',
  /** What canonical actors are called under other ids. */
  otherNames: `${OF_ACTORS}<-[:SAME_AS]-(m:Actor) RETURN id, m.name AS name, m.aliases AS aliases`,
  articles:
    'MATCH (d:Article) WHERE d.id > $after RETURN d.id AS cursor, d.title AS title, d.url AS url, d.publisher AS publisher, d.publishedAt AS publishedAt ORDER BY cursor LIMIT $limit',
  edges: `${OF_ACTORS}-[r]->(o:Actor) WHERE r.statements > 0 RETURN type(r) AS relation, id AS subject, o.id AS object, ${['key', ...EDGE_FIGURES].map(name => `r.${name} AS ${name}`).join(', ')}`,
  affiliations: `${OF_ACTORS}-[r:AFFILIATED]->(o:Actor) RETURN id AS person, o.id AS body, r.title AS title`,
  /** The speaker is asked for as a list: the embedded engine answers OPTIONAL MATCH with a walk over all speakers. */
  statements: `${OF_ARTICLES}<-[:OF]-(t:Sentence)<-[:\`IN\`]-(x:Statement) MATCH (x)-[:SUBJECT]->(s:Actor) MATCH (x)-[:OBJECT]->(o:Actor)
 RETURN article, properties(x) AS fields, t.text AS sentence, t.n AS n, [(x)-[:SPEAKER]->(p:Actor) | p.name] AS speaker, [(x)-[r:REPORTED_BY]->(q:Actor) | [r.n, q.name]] AS reportedBy,
 s.id AS subject, s.name AS subjectName, s.type AS subjectType, s.country AS subjectCountry, s.code AS subjectCode,
 o.id AS object, o.name AS objectName, o.type AS objectType, o.country AS objectCountry, o.code AS objectCode`,

  // A whole store, node by node and relationship by relationship.
  meta: 'MATCH (m:Meta) RETURN properties(m) AS properties',
  otherLabels: `MATCH (n) WHERE ${[...MODEL_LABELS, 'Meta'].map(l => `NOT n:${l}`).join(' AND ')} UNWIND labels(n) AS label RETURN DISTINCT label`,
  ids: (label: string) =>
    `MATCH (n:${quotedName(label)}) WHERE n.id > $after RETURN n.id AS cursor ORDER BY cursor LIMIT $limit`,
  nodes: (label: string) => `${nodesOf(label)} RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
  /** Two clauses: within one, a relationship that has been walked already would not be found again. */
  relationships: (label: string) =>
    `${nodesOf(label)} MATCH (n)-[r]->(m) RETURN n.id AS start, type(r) AS type, properties(r) AS properties, m.id AS end, labels(m) AS labels`,
  endLabels: (label: string) => `MATCH (:${quotedName(label)})-->(m) UNWIND labels(m) AS label RETURN DISTINCT label`,
  /** Names of the properties of what a pattern calls x, and one value of such a property. */
  propertyNames: (pattern: string) => `MATCH ${pattern} UNWIND keys(x) AS name RETURN DISTINCT name`,
  propertySample: (pattern: string, name: string) =>
    `MATCH ${pattern} WHERE x.${quotedName(name)} IS NOT NULL RETURN x.${quotedName(name)} AS value LIMIT 1`,
  /** A number that is no whole one: where there is one, it tells the type of all. */
  decimalSample: (pattern: string, name: string) =>
    `MATCH ${pattern} WHERE x.${quotedName(name)} % 1 <> 0 RETURN x.${quotedName(name)} AS value LIMIT 1`,
} as const
