import type { NamedQuery } from './contract.js'

const actor = (name: string, label: string) => ({ name, label, kind: 'actor' as const, default: '' })

/** Questions offered beside the query box where the caller of createHandler brings none. */
export const NAMED_QUERIES: readonly NamedQuery[] = [
  {
    name: 'most-active',
    title: 'Who is in most relations?',
    cypher: `MATCH (a:Actor)-[r]-(b:Actor)
RETURN a.name AS actor, a.type AS type, count(r) AS relations, sum(r.statements) AS statements
ORDER BY statements DESC, actor LIMIT $limit`,
    params: [{ name: 'limit', label: 'Rows', kind: 'number', default: 20 }],
  },
  {
    name: 'between-two',
    title: 'Everything between two actors',
    cypher: `MATCH (a:Actor {name: $a})-[r]-(b:Actor {name: $b})
RETURN startNode(r).name AS subject, type(r) AS relation, endNode(r).name AS object, r.statements AS statements, r.lastReported AS last
ORDER BY statements DESC`,
    params: [actor('a', 'Actor'), actor('b', 'Other actor')],
  },
  {
    name: 'sentences-of-a-pair',
    title: 'The sentences between two actors',
    cypher: `MATCH (x:Statement)-[:SUBJECT]->(a:Actor {name: $a})
MATCH (x)-[:OBJECT]->(b:Actor {name: $b})
MATCH (x)-[:\`IN\`]->(s:Sentence)-[:OF]->(d:Article)
RETURN x.date AS date, x.relation AS relation, x.status AS status, s.text AS sentence, d.publisher AS publisher
ORDER BY date`,
    params: [actor('a', 'Subject'), actor('b', 'Object')],
  },
  {
    name: 'single-source',
    title: 'Repeated, but by one publisher only',
    cypher: `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.publishers = 1 AND r.statements > 1
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.statements AS statements
ORDER BY statements DESC LIMIT 100`,
    params: [],
  },
  {
    name: 'said-by',
    title: 'What a speaker says others did',
    cypher: `MATCH (x:Statement)-[:SPEAKER]->(p:Actor {name: $speaker})
MATCH (x)-[:SUBJECT]->(a:Actor) MATCH (x)-[:OBJECT]->(b:Actor)
RETURN a.name AS subject, x.relation AS relation, b.name AS object, x.status AS status, x.date AS date
ORDER BY date LIMIT 200`,
    params: [actor('speaker', 'Speaker')],
  },
]
