import { InputError } from '../errors.js'

/** Clauses that write or reach outside; not where the word is a property (`r.set`) or an alias (`AS call`). */
const WRITING =
  /(?<!\.|\bAS\s+)\b(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|LOAD\s+CSV|FOREACH|CALL|ALTER|GRANT|DENY|REVOKE|TERMINATE|INSERT)\b/i

/** Cypher without strings, quoted names and comments, so that words inside them do not count. */
const withoutLiterals = (cypher: string): string =>
  cypher.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`/g, ' ')

/** Throws InputError unless the query only reads. Also names the one gap in which the embedded engine stays silent. */
export const checkReadOnly = (cypher: string): void => {
  const bare = withoutLiterals(cypher)
  if (bare.trim() === '')
    throw new InputError(
      'QUERY_EMPTY',
      'The query is empty. Try: MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name, type(r), b.name LIMIT 10',
    )
  const writing = WRITING.exec(bare)
  if (writing)
    throw new InputError(
      'QUERY_WRITES',
      `"${writing[0].toUpperCase()}" is not allowed: queries may only read (MATCH, WITH, WHERE, UNWIND, RETURN).`,
    )
  const predicate = /\bWHERE\b[^;]*?\b(\w+):([A-Z][A-Z_]+)\b/.exec(bare.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
  if (predicate)
    throw new InputError(
      'QUERY_DIALECT',
      `"${predicate[1]}:${predicate[2]}" as a condition is read differently by the two databases. Write: type(${predicate[1]}) = '${predicate[2]}'`,
    )
}
