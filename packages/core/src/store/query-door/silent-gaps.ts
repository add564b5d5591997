import { InputError } from '../../errors.js'
import { NO_OPERANDS } from './rules.js'
import { type CypherToken, closingOf, openingOf } from './tokens.js'

/** What the embedded engine would answer otherwise than Neo4j without a word, and no rewriting mends. */

const refuse = (message: string): never => {
  throw new InputError('QUERY_DIALECT', message)
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
      'A condition on the nodes of a shortest path is not known to the embedded database. Name the relation types instead: shortestPath((a)-[:CALLED|MET*..4]-(b)); they are in CALL db.relationshipTypes().',
    )
}

/** A type as a condition on a relationship: the embedded engine gives an empty answer without a word. */
const checkTypeConditions = (tokens: readonly CypherToken[]): void => {
  const variables = relationshipVariables(tokens)
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.text ?? ''
    const isCondition =
      variables.has(token.text) && tokens[at + 1]?.text === ':' && !['[', '{', ',', '.'].includes(before)
    if (!isCondition) continue
    const type = (tokens[at + 2]?.text ?? '').replaceAll('`', '')
    refuse(
      `"${token.text}:${type}" as a condition is not known to the embedded database. Write: type(${token.text}) = '${type}'`,
    )
  }
}

/** The token after the value that begins at a token: a sign, a name, a number or brackets, with what is read of it. */
const afterValue = (tokens: readonly CypherToken[], start: number): number => {
  let at = start
  while (['-', '+', '$'].includes(tokens[at]?.text)) at++
  if (!['(', '[', '{'].includes(tokens[at]?.text)) at++
  while (['(', '[', '{', '.'].includes(tokens[at]?.text)) {
    const isDot = tokens[at].text === '.'
    at = isDot ? at + 2 : closingOf(tokens, at) + 1
  }
  return at
}

/** Powers of powers: Neo4j reads them from the left, the embedded engine from the right. */
const checkPowers = (tokens: readonly CypherToken[]): void => {
  for (const [at, { text }] of tokens.entries())
    if (text === '^' && tokens[afterValue(tokens, at + 1)]?.text === '^')
      refuse('a ^ b ^ c is read otherwise by the embedded database. Write: (a ^ b) ^ c')
}

const isElement = (token: CypherToken | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'string' || /^(?:true|false)$/i.test(token?.text ?? '')

/** True for the brackets behind a value, whose closing one is given: they hold the number of an element. */
const isIndex = (tokens: readonly CypherToken[], close: number): boolean => {
  const before = tokens[openingOf(tokens, close) - 1]
  return (
    before?.kind === 'quoted' ||
    (before?.kind === 'word' && !NO_OPERANDS.has(before.text.toUpperCase())) ||
    before?.text === ')' ||
    before?.text === ']'
  )
}

/** A list and an element joined by "+": the embedded engine answers null. Where both are values, only an answer shows it. */
const checkListPlus = (tokens: readonly CypherToken[]): void => {
  for (const [at, { text }] of tokens.entries()) {
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    const isAdded = (before?.text === ']' && isElement(after)) || (isElement(before) && after?.text === '[')
    if (text === '+' && isAdded && !(before?.text === ']' && isIndex(tokens, at - 1)))
      refuse('A list + an element is null in the embedded database. Write: list + [element]')
  }
}

/** Throws InputError for a query that the embedded engine would answer otherwise than Neo4j, with what to write instead. */
export const checkSilentGaps = (tokens: readonly CypherToken[]): void => {
  checkTypeConditions(tokens)
  checkShortestPaths(tokens)
  checkPowers(tokens)
  checkListPlus(tokens)
}
