import { InputError } from '../../errors.js'
import { DIALECT_GAPS, FIRST_CLAUSES, FORBIDDEN, FUNCTION_NAMESPACES, PROCEDURES } from './rules.js'
import { checkSilentGaps } from './silent-gaps.js'
import { type CypherToken, isName, toTokens } from './tokens.js'

const EXAMPLE = 'MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name, type(r), b.name LIMIT 10'

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
  if (dialect === 'embedded') checkSilentGaps(tokens)
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
