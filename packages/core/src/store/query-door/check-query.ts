import { InputError } from '../../errors.js'
import { DIALECT_GAPS, FIRST_CLAUSES, FORBIDDEN, FUNCTION_NAMESPACES, PROCEDURES } from './rules.js'
import { type CypherToken, toTokens } from './tokens.js'

const EXAMPLE = 'MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name, type(r), b.name LIMIT 10'

/** True where a word is the name of something and no clause: a property, label, type, parameter, alias or map key. */
const isName = (tokens: readonly CypherToken[], at: number): boolean => {
  const before = tokens[at - 1]?.text ?? ''
  if (before === '.' || before === ':' || before === '|' || before === '&' || before === '$') return true
  if (/^AS$/i.test(before)) return true
  return (before === '{' || before === ',') && tokens[at + 1]?.text === ':'
}

/** The dotted name that begins at a token ("db.labels"), lower case, and the token after it. */
const dottedName = (tokens: readonly CypherToken[], at: number): { readonly name: string; readonly next: number } => {
  let name = tokens[at].text
  let next = at + 1
  while (tokens[next]?.text === '.' && tokens[next + 1]) {
    name += `.${tokens[next + 1].text}`
    next += 2
  }
  return { name: name.replaceAll('`', '').toLowerCase(), next }
}

const refuse = (code: string, message: string): never => {
  throw new InputError(code, message)
}

const checkClauses = (tokens: readonly CypherToken[]): void => {
  const first = tokens[0].text.toUpperCase()
  if (!FIRST_CLAUSES.has(first) && !FORBIDDEN.has(first))
    refuse('QUERY_FAILED', `The query failed: it begins with "${tokens[0].text.slice(0, 40)}". Try: ${EXAMPLE}`)
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || isName(tokens, at)) continue
    const word = token.text.toUpperCase()
    if (FORBIDDEN.has(word))
      refuse(
        'QUERY_WRITES',
        `"${word}" is not allowed: queries may only read (MATCH, WITH, WHERE, UNWIND, RETURN, CALL { … }). A variable of that name wants backticks.`,
      )
    if (word === 'CALL') checkCall(tokens, at)
    else if (!/^CALL$/i.test(tokens[at - 1]?.text ?? '')) checkFunction(tokens, at)
  }
}

const checkCall = (tokens: readonly CypherToken[], at: number): void => {
  const after = tokens[at + 1]?.text
  if (after === undefined || after === '{' || after === '(') return
  const { name } = dottedName(tokens, at + 1)
  if (!PROCEDURES.has(name))
    refuse(
      'QUERY_PROCEDURE',
      `The procedure "${name}" is not allowed; only ${[...PROCEDURES].join(', ')} and subqueries CALL { … } are.`,
    )
}

/** Functions of plugins may read files or the network; those of Cypher itself have no dots but for dates. */
const checkFunction = (tokens: readonly CypherToken[], at: number): void => {
  if (tokens[at + 1]?.text !== '.') return
  const { name, next } = dottedName(tokens, at)
  if (tokens[next]?.text !== '(') return
  const space = name.split('.')[0]
  if (!FUNCTION_NAMESPACES.has(space))
    refuse('QUERY_FUNCTION', `The function "${name}" is not allowed; only Cypher's own functions are.`)
}

/** Variables bound to relationships: the name after "[" of a pattern. */
const relationshipVariables = (tokens: readonly CypherToken[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap((token, i) => {
      const name = tokens[i + 1]
      const isPattern = token.text === '[' && tokens[i - 1]?.text === '-' && name?.kind === 'word'
      return isPattern ? [name.text] : []
    }),
  )

/** Shortest paths with a condition on their nodes: Neo4j looks for the shortest that meets it, the embedded engine drops the shortest that does not. */
const checkShortestPaths = (tokens: readonly CypherToken[]): void => {
  const words = tokens.map(t => t.text.toLowerCase())
  const at = words.findIndex(w => w === 'shortestpath' || w === 'allshortestpaths')
  if (at < 0) return
  const where = words.indexOf('where', at)
  const end = words.findIndex(
    (w, i) => i > where && ['match', 'optional', 'with', 'return', 'unwind', 'call'].includes(w),
  )
  const isBetween = words.slice(at, where).some(w => ['match', 'with', 'return', 'unwind'].includes(w))
  const condition = where < 0 || isBetween ? [] : words.slice(where, end < 0 ? undefined : end)
  if (condition.some((w, i) => (w === 'nodes' || w === 'relationships') && condition[i + 1] === '('))
    refuse(
      'QUERY_DIALECT',
      'A condition on the nodes of a shortest path is not known to the embedded database. Name the relation types instead: shortestPath((a)-[:CALLED|MET*..4]-(b)); they are in CALL db.relationshipTypes().',
    )
}

/** The one gap in a pattern in which the embedded engine gives an empty answer without a word: a type as a condition on a relationship. */
const checkSilentGaps = (tokens: readonly CypherToken[]): void => {
  const variables = relationshipVariables(tokens)
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.text ?? ''
    const isCondition =
      variables.has(token.text) && tokens[at + 1]?.text === ':' && !['[', '{', ',', '.'].includes(before)
    if (!isCondition) continue
    const type = (tokens[at + 2]?.text ?? '').replaceAll('`', '')
    refuse(
      'QUERY_DIALECT',
      `"${token.text}:${type}" as a condition is not known to the embedded database. Write: type(${token.text}) = '${type}'`,
    )
  }
}

/**
 * Lets a query pass that only reads, calls nothing that is not listed and reaches no file or network; throws InputError for any other.
 * For the embedded database also where its answer would silently differ from Neo4j's, with the rewrite.
 */
export const checkQuery = (cypher: string, dialect: 'neo4j' | 'embedded'): void => {
  const tokens = toTokens(cypher)
  if (tokens.length === 0) refuse('QUERY_EMPTY', `The query is empty. Try: ${EXAMPLE}`)
  checkClauses(tokens)
  // Whatever a lexer takes for a string: the embedded engine would read any file of this machine.
  if (/\bLOAD\b(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*\bCSV\b/i.test(cypher))
    refuse('QUERY_WRITES', '"LOAD CSV" is not allowed, not even in a text: pass such a text as a parameter.')
  if (dialect === 'embedded') {
    checkSilentGaps(tokens)
    checkShortestPaths(tokens)
  }
}

/** What to write instead where the embedded engine did not understand a query; empty where no known gap is in it. */
export const dialectHint = (cypher: string): string => {
  const bare = toTokens(cypher)
    .map(t => (t.kind === 'string' ? '""' : t.text))
    .join(' ')
    .replace(/ ?([.:(){}[\]|,*$<>-]) ?/g, '$1')
  const rewrites = DIALECT_GAPS.filter(gap => gap.pattern.test(bare)).map(gap => gap.rewrite)
  return rewrites.length === 0 ? '' : ` The embedded database knows less Cypher than Neo4j: ${rewrites.join('; ')}.`
}
