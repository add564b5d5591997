import { relationType } from '../database/index.js'

/** A parameter of a named query. Without a default it must be given; `daysAgo` counts back from today. */
export interface QueryParameter {
  readonly name: string
  readonly label: string
  readonly kind: 'actor' | 'relation' | 'date' | 'number'
  readonly default?: string | number | { readonly daysAgo: number }
  /** The least number that may be given, where that is not 0. */
  readonly from?: number
}

/** A question every analyst asks, as Cypher that gives the same answer on both databases. */
export interface NamedQuery {
  readonly name: string
  /** The question. */
  readonly title: string
  readonly params: readonly QueryParameter[]
  /** `RELATIONS` in it stands for the types of edges between actors that the store has; see `namedQueryText`. */
  readonly cypher: string
  /** The same for a store of schema version 5 or earlier, which is only read: without what later ones keep. */
  readonly earlier?: string
}

const actor = (name: string, label: string): QueryParameter => ({ name, label, kind: 'actor' })
const PAGE: readonly QueryParameter[] = [
  { name: 'skip', label: 'Rows to leave out', kind: 'number', default: 0 },
  { name: 'limit', label: 'Rows', kind: 'number', default: 50 },
]
const since = (daysAgo: number): QueryParameter => ({
  name: 'since',
  label: 'Since',
  kind: 'date',
  default: { daysAgo },
})

const OF_PAIR = `MATCH (x:Statement) WHERE x.pair IN [a.id + '|' + b.id, b.id + '|' + a.id]`
const IN_ARTICLE = 'MATCH (x)-[:`IN`]->(s:Sentence)-[:OF]->(d:Article)'

/** Of denials: who asserts the same, if that is somebody else. Latest denials come first. */
const CONTRADICTIONS = `MATCH (y:Statement {key: n.key})
WHERE y.isDenial = false AND y.status = 'asserted' AND coalesce(y.review, '') <> 'rejected'
MATCH (y)-[:\`IN\`]->(ys:Sentence)-[:OF]->(yd:Article)
MATCH (n)-[:\`IN\`]->(ns:Sentence)-[:OF]->(nd:Article)
WITH n, y, ys, ns, nd, head([(y)-[:SPEAKER]->(p:Actor) | p]) AS p, head([(n)-[:SPEAKER]->(q:Actor) | q]) AS q, yd
WHERE coalesce(p.id, yd.publisher, yd.id) <> coalesce(q.id, nd.publisher, nd.id)
MATCH (n)-[:SUBJECT]->(a:Actor)
MATCH (n)-[:OBJECT]->(b:Actor)
RETURN a.name AS subject, n.relation AS relation, b.name AS object, coalesce(p.name, yd.publisher, yd.id) AS assertedBy, ys.text AS assertion,
  coalesce(q.name, nd.publisher, nd.id) AS deniedBy, ns.text AS denial
ORDER BY coalesce(nd.publishedAt, '') DESC, n.id, y.id SKIP $skip LIMIT $limit`

/**
 * The questions of docs/queries.md, with their Cypher for either store. "AND true" makes the embedded engine ask the nodes of a label: a comparison
 * alone it looks up in a way that takes five times as long.
 */
export const NAMED_QUERIES: readonly NamedQuery[] = [
  {
    name: 'whom-called',
    title: 'Whom did an actor call, and when?',
    params: [actor('actor', 'Actor'), ...PAGE],
    cypher: `MATCH (a:Actor {name: $actor})-[r:CALLED]-(b:Actor)
WITH b, r.key AS key
MATCH (x:Statement {edgeKey: key})
${IN_ARTICLE}
RETURN b.name AS called, x.date AS date, d.publishedAt AS reported, d.publisher AS publisher, s.text AS sentence
ORDER BY date, reported, called, x.id SKIP $skip LIMIT $limit`,
  },
  {
    name: 'evidence',
    title: 'Which sentences are behind an edge?',
    params: [
      actor('subject', 'Subject'),
      { name: 'relation', label: 'Relation', kind: 'relation' },
      actor('object', 'Object'),
      ...PAGE,
    ],
    // The statements of a pair are few; the relationships of a much-named actor are not.
    cypher: `MATCH (a:Actor {name: $subject})
MATCH (b:Actor {name: $object})
${OF_PAIR} AND x.edgeRelation = $relation
${IN_ARTICLE}
MATCH (x)-[:SUBJECT]->(f:Actor)
MATCH (x)-[:OBJECT]->(t:Actor)
RETURN DISTINCT f.name AS subject, x.relation AS relation, t.name AS object, s.text AS sentence, x.date AS date,
  d.publishedAt AS reported, d.publisher AS publisher, d.title AS title, x.id AS statement
ORDER BY reported, statement SKIP $skip LIMIT $limit`,
  },
  {
    name: 'timeline',
    title: 'What is said of two actors over time, with every status?',
    params: [actor('first', 'Actor'), actor('second', 'Other actor'), ...PAGE],
    cypher: `MATCH (a:Actor {name: $first})
MATCH (b:Actor {name: $second})
${OF_PAIR}
${IN_ARTICLE}
MATCH (x)-[:SUBJECT]->(f:Actor)
MATCH (x)-[:OBJECT]->(t:Actor)
RETURN CASE WHEN x.background THEN null ELSE coalesce(x.dateFrom, d.publishedAt) END AS day, f.name AS subject, x.relation AS relation, t.name AS object, x.status AS status,
  x.negated AS negated, x.act AS act, head([(x)-[:SPEAKER]->(p:Actor) | p.name]) AS speaker, s.text AS sentence, x.id AS statement
ORDER BY day, statement SKIP $skip LIMIT $limit`,
  },
  {
    name: 'single-source',
    title: 'What is repeated, but by one publisher only?',
    params: [{ name: 'least', label: 'Statements at least', kind: 'number', default: 2, from: 2 }, ...PAGE],
    cypher: `MATCH (n:SingleSource)
WHERE n.statements >= $least AND true
WITH n ORDER BY n.statements DESC, n.lastReported DESC, n.id SKIP $skip LIMIT $limit
MATCH (a:Actor {id: n.subject})
MATCH (b:Actor {id: n.object})
RETURN a.name AS subject, n.relation AS relation, b.name AS object, n.statements AS statements, n.articles AS articles,
  n.firstReported AS first, n.lastReported AS last
ORDER BY statements DESC, last DESC, n.id`,
    earlier: `MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.statements >= $least AND r.publishers = 1
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.statements AS statements, r.articles AS articles,
  r.firstReported AS first, r.lastReported AS last
ORDER BY statements DESC, last DESC, r.key SKIP $skip LIMIT $limit`,
  },
  {
    name: 'said-by',
    title: 'What does a speaker say that others did?',
    params: [actor('speaker', 'Speaker'), ...PAGE],
    cypher: `MATCH (p:Actor {name: $speaker})<-[:SPEAKER]-(x:Statement)-[:SUBJECT]->(a:Actor)
WHERE a.id <> p.id
${IN_ARTICLE}
RETURN a.name AS subject, x.relation AS relation, coalesce(head([(x)-[:OBJECT]->(b:Actor) | b.name]), x.argument) AS object,
  x.status AS status, x.negated AS negated,
  CASE WHEN x.background THEN null ELSE coalesce(x.dateFrom, d.publishedAt) END AS day, s.text AS sentence, x.id AS statement
ORDER BY day, statement SKIP $skip LIMIT $limit`,
  },
  {
    name: 'contradictions',
    title: 'What is asserted by one and denied by another?',
    params: [...PAGE],
    cypher: `MATCH (n:Statement)
WHERE n.isDenial = true AND n.contested >= ''
WITH n ORDER BY n.contested DESC, n.id
WITH collect(n) AS latest
UNWIND latest[..$skip + $limit] AS n
${CONTRADICTIONS}`,
    earlier: `MATCH (n:Statement {isDenial: true})
WHERE coalesce(n.review, '') <> 'rejected'
${CONTRADICTIONS}`,
  },
  {
    name: 'shortest-links',
    title: 'By which shortest links are two actors connected?',
    params: [actor('first', 'Actor'), actor('second', 'Other actor'), ...PAGE],
    // The engine may look from one end only: from the one with fewer links it sees a hundredth as much.
    cypher: `MATCH (a:Actor {name: $first})
MATCH (b:Actor {name: $second})
WITH a, b, a.id = b.id AS isOne, COUNT { (a)--() } > COUNT { (b)--() } AS isTurned
WHERE NOT isOne
WITH isTurned, CASE WHEN isTurned THEN [b, a] ELSE [a, b] END AS ends
WITH isTurned, ends[0] AS rarer, ends[1] AS other
MATCH p = allShortestPaths((rarer)-[:RELATIONS*..4]-(other))
WITH isTurned, [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | type(r)] AS types
WITH CASE WHEN isTurned THEN reverse(names) ELSE names END AS actors, CASE WHEN isTurned THEN reverse(types) ELSE types END AS relations
WITH DISTINCT actors, relations, reduce(t = '', x IN actors + relations | t + x + '|') AS place
RETURN actors, relations
ORDER BY place SKIP $skip LIMIT $limit`,
  },
  {
    name: 'most-active',
    title: 'Who is most active since a day?',
    params: [since(7), ...PAGE],
    // Most actors are in one or two statements: they are put in order by name only where they are reached.
    cypher: `MATCH (d:Article) WHERE d.publishedAt >= $since AND true
MATCH (d)<-[:OF]-()<-[:\`IN\`]-(x)-[:SUBJECT|OBJECT]->(a)
WITH a, count(DISTINCT x) AS statements, count(DISTINCT d) AS articles
WITH statements, articles, collect(a) AS actors
ORDER BY statements DESC, articles DESC
WITH collect({statements: statements, articles: articles, actors: actors}) AS ranks, collect(size(actors)) AS sizes
UNWIND [i IN range(0, size(sizes) - 1) WHERE reduce(before = 0, n IN sizes[..i] | before + n) < $skip + $limit | ranks[i]] AS rank
UNWIND rank.actors AS a
RETURN a.name AS actor, a.type AS type, rank.statements AS statements, rank.articles AS articles, a.id AS id
ORDER BY statements DESC, articles DESC, id SKIP $skip LIMIT $limit`,
  },
  {
    name: 'cooperates-with-both',
    title: 'Who cooperates with both of two actors?',
    params: [actor('first', 'Actor'), actor('second', 'Other actor'), ...PAGE],
    cypher: `CALL () {
  MATCH (a:Actor {name: $first})-[r:RELATIONS]-(c:Actor) WHERE r.quad IN [1, 2]
  RETURN c, r.statements AS first, 0 AS second
  UNION ALL
  MATCH (b:Actor {name: $second})-[r:RELATIONS]-(c:Actor) WHERE r.quad IN [1, 2]
  RETURN c, 0 AS first, r.statements AS second
}
WITH c, sum(first) AS withFirst, sum(second) AS withSecond
WHERE withFirst > 0 AND withSecond > 0
RETURN c.name AS actor, withFirst, withSecond, c.id AS id
ORDER BY withFirst + withSecond DESC, actor, id SKIP $skip LIMIT $limit`,
  },
  {
    name: 'new-since',
    title: 'What is new since a day?',
    params: [since(1), ...PAGE],
    cypher: `MATCH (d:Article) WHERE d.ingestedAt >= $since AND true
MATCH (d)<-[:OF]-(s:Sentence)<-[:\`IN\`]-(x:Statement)
WITH d, s, x ORDER BY d.publishedAt DESC, x.id SKIP $skip LIMIT $limit
MATCH (x)-[:SUBJECT]->(a:Actor)
RETURN a.name AS subject, x.relation AS relation, coalesce(head([(x)-[:OBJECT]->(b:Actor) | b.name]), x.argument) AS object,
  x.status AS status, s.text AS sentence, d.publisher AS publisher, d.publishedAt AS reported, x.id AS statement
ORDER BY reported DESC, statement`,
  },
]

/** Relationships that are no edges between actors. */
const STRUCTURE = new Set([
  'OF',
  'IN',
  'SUBJECT',
  'OBJECT',
  'SPEAKER',
  'REPORTED_BY',
  'MENTIONS',
  'INVOLVES',
  'PERSON',
  'BODY',
  'SAME_AS',
  'COPY_OF',
  'HAS_SHINGLE',
])
export const RELATION_TYPES =
  'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS type ORDER BY type'

/** The text of a named query for a store that has relationships of `types`. */
export const namedQueryText = ({ cypher }: Pick<NamedQuery, 'cypher'>, types: readonly string[]): string => {
  const edges = types.filter(t => !STRUCTURE.has(t)).map(relationType)
  return cypher.replaceAll(':RELATIONS', `:${(edges.length > 0 ? edges : [relationType('AFFILIATED')]).join('|')}`)
}
