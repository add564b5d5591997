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

/** Words the embedded engine takes for nothing but themselves, also where they name a type. */
export const EMBEDDED_RESERVED = new Set([
  ...[
    'IN',
    'SET',
    'AS',
    'WITH',
    'CREATE',
    'DELETE',
    'MERGE',
    'RETURN',
    'MATCH',
    'REMOVE',
    'UNION',
    'CASE',
    'WHEN',
    'IS',
  ],
  ...['NOT', 'NULL', 'WHERE', 'THEN', 'ELSE', 'OR', 'AND', 'XOR', 'TRUE', 'FALSE', 'DISTINCT', 'UNWIND', 'OPTIONAL'],
])

/** Words after which a bracket begins a value and is no part of one. */
export const NO_OPERANDS = new Set([
  ...['RETURN', 'WITH', 'UNWIND', 'MATCH', 'OPTIONAL', 'WHERE', 'FILTER', 'CALL', 'YIELD', 'UNION', 'AND', 'OR', 'XOR'],
  ...[
    'NOT',
    'IN',
    'CONTAINS',
    'STARTS',
    'ENDS',
    'IS',
    'CASE',
    'WHEN',
    'THEN',
    'ELSE',
    'BY',
    'ORDER',
    'DISTINCT',
    'AS',
    'SKIP',
  ],
  ...['LIMIT', 'OFFSET', 'ON', 'EXISTS', 'COLLECT'],
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
    rewrite: 'for date.truncate write: left(x.date, 7), days are kept as texts such as "2021-04-01"',
  },
  {
    pattern: /\bduration\s*\.\s*\w+/i,
    rewrite: 'for duration.between write: x.date < y.date, days are kept as texts such as "2021-04-01"',
  },
  {
    pattern: /\b[blr]?trim\s*\((?:[^()]*,|\s*(?:BOTH|LEADING|TRAILING)\b)/i,
    rewrite: "for trim(BOTH 'x' FROM text) and btrim(text, 'x') write: replace(text, 'x', '')",
  },
  {
    pattern: /\bvalueType\s*\(|\bIS(?:\s+NOT)?\s*::|\bIS(?:\s+NOT)?\s+TYPED\b/i,
    rewrite: 'for valueType() and IS :: write: toInteger(x) = x, toString(x) = x or x IS NULL',
  },
  { pattern: /\bIS(?:\s+NOT)?\s+(?:NF[KCD]+\s+)?NORMALIZED\b/i, rewrite: 'for IS NORMALIZED write: normalize(x) = x' },
  {
    pattern: /\bpoint\s*[.(]/i,
    rewrite: 'for point() and point.distance() write: numbers of your own, and sqrt((x1 - x2) ^ 2 + (y1 - y2) ^ 2)',
  },
  {
    pattern: /\bWHEN\b[^()[\]{}]*,[^()[\]{}]*\bTHEN\b/i,
    rewrite: 'for WHEN 1, 2 THEN write: WHEN 1 THEN … WHEN 2 THEN …',
  },
  {
    pattern: /\b(?:EXISTS|COUNT)\s*\{(?!\s*(?:MATCH\b|\())/i,
    rewrite: 'for EXISTS { … } and COUNT { … } without MATCH write: CALL { … RETURN count(*) AS n }',
  },
  { pattern: /(?:^|[^)\]}\s-])\s*--\s*[\w(]/, rewrite: 'for --x write: -(-x)' },
  { pattern: /\bUSING\s+(?:INDEX|SCAN|JOIN|TEXT|RANGE|POINT)\b/i, rewrite: 'for USING … write: the query without it' },
  { pattern: /:\s*\$\s*\(/, rewrite: 'for [r:$(x)] write: WHERE type(r) = x' },
  { pattern: /\bFILTER\b/i, rewrite: 'for FILTER write: WITH * WHERE …' },
  {
    pattern:
      /(?:[[(|:]|\bAS\s)\s*:?\s*(?:IN|SET|AS|WITH|CREATE|DELETE|MERGE|RETURN|MATCH|REMOVE|UNION|CASE|WHEN|IS|NOT|NULL|WHERE|THEN|ELSE|OR|AND|XOR|TRUE|FALSE|DISTINCT|UNWIND|OPTIONAL)\s*(?:[\])|*{,]|$|\bORDER\b)/i,
    rewrite: 'for names that are Cypher words write: backticks, [:`IN`]',
  },
]
