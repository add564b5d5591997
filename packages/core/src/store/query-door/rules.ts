/** What a query from outside may use. */

/** Clauses a query may begin with. */
export const FIRST_CLAUSES = new Set(['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL'])

/** Words that begin a clause which writes, administers or reaches outside the graph. */
export const FORBIDDEN = new Set([
  ...['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'INSERT', 'FOREACH', 'DROP', 'LOAD', 'ALTER'],
  ...['GRANT', 'DENY', 'REVOKE', 'TERMINATE', 'RENAME', 'ENABLE', 'START', 'STOP', 'SHOW', 'USE', 'EXPLAIN', 'PROFILE'],
  ...['TRANSACTIONS', 'PERIODIC', 'DRYRUN', 'REALLOCATE', 'DEALLOCATE', 'CYPHER', 'FINISH'],
])

/** Procedures a query may call. */
export const PROCEDURES = new Set(['db.labels', 'db.relationshiptypes', 'db.propertykeys'])

/** Namespaces of functions that stay inside the database. */
export const FUNCTION_NAMESPACES = new Set([
  'date',
  'datetime',
  'localdatetime',
  'localtime',
  'time',
  'duration',
  'point',
])

/** What the embedded engine does not know: how to find it in a query that failed, and what to write instead. */
export const DIALECT_GAPS: readonly { readonly pattern: RegExp; readonly rewrite: string }[] = [
  { pattern: /\(\s*\w*\s*:\s*\w+\s*[|&!]/, rewrite: 'for (n:A|B) write: (n) WHERE n:A OR n:B' },
  {
    pattern: /\)\s*-\[[^\]]*\]->?\s*\{|\)\s*-->?\s*\{|\)\s*[+*]\s*[()]/,
    rewrite: 'for -[r]->{1,3} write: -[r*1..3]->',
  },
  {
    pattern: /\b(?:ALL\s+)?SHORTEST\b|\bANY\s+SHORTEST\b/i,
    rewrite: 'for SHORTEST 1 write: shortestPath((a)-[*..4]-(b))',
  },
  { pattern: /\bCOLLECT\s*\{/i, rewrite: 'for COLLECT { … } write: OPTIONAL MATCH … and collect(…)' },
  {
    pattern: /\bcollect\s*\((?:[^()]|\([^()]*\))*\)\s*\[/i,
    rewrite: 'for collect(x)[0..5] write: WITH collect(x) AS l RETURN l[0..5]',
  },
  { pattern: /\bround\s*\([^()]*,/i, rewrite: 'for round(x, 2) write: round(x * 100) / 100' },
  {
    pattern: /\b(?:date|datetime|localdatetime|time)\s*\.\s*truncate\b/i,
    rewrite: 'for date.truncate compare days: they are kept as texts such as "2021-04-01"',
  },
  {
    pattern: /\bduration\s*\.\s*\w+/i,
    rewrite: 'for duration.between compare days: they are kept as texts such as "2021-04-01"',
  },
  { pattern: /\bUSING\s+(?:INDEX|SCAN|JOIN|TEXT|RANGE|POINT)\b/i, rewrite: 'leave USING … out' },
  { pattern: /:\s*\$\s*\(/, rewrite: 'for [r:$(x)] write: WHERE type(r) = x' },
  { pattern: /\bFILTER\b/i, rewrite: 'for FILTER write: WITH * WHERE …' },
  {
    pattern:
      /(?:[[(|:]|\bAS\s)\s*:?\s*(?:IN|SET|AS|WITH|CREATE|DELETE|MERGE|RETURN|MATCH|REMOVE|UNION|CASE|WHEN)\s*(?:[\])|*{,]|$|\bORDER\b)/i,
    rewrite: 'put names that are Cypher words in backticks: [:`IN`]',
  },
]
