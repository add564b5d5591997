/** A piece of Cypher text. Comments and blanks are left out; strings and quoted names are one piece each. */
export interface CypherToken {
  readonly kind: 'word' | 'number' | 'string' | 'quoted' | 'symbol'
  readonly text: string
  readonly start: number
}

const PIECE =
  /(?<blank>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<quoted>`(?:[^`]|``)*`)|(?<number>\d\w*(?:\.\d\w*)?)|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<symbol>[\s\S])/gu

/** Splits Cypher the way its lexers do, as far as finding clauses needs it. An unclosed string or comment gives symbols, never a lost rest. */
export const toTokens = (cypher: string): readonly CypherToken[] =>
  [...cypher.matchAll(PIECE)].flatMap(match => {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)!
    return kind === 'blank' ? [] : [{ kind: kind as CypherToken['kind'], text: text as string, start: match.index }]
  })

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const CLOSERS = new Set(CLOSING.values())

/** The token that closes the bracket at a token, or the end of the tokens where none does. */
export const closingOf = (tokens: readonly CypherToken[], open: number): number => {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    if (CLOSING.has(tokens[at].text)) depth++
    else if (CLOSERS.has(tokens[at].text) && --depth === 0) return at
  }
  return tokens.length
}

/** The token that opens the bracket which a token closes, or -1. */
export const openingOf = (tokens: readonly CypherToken[], close: number): number => {
  let depth = 0
  for (let at = close; at >= 0; at--) {
    if (CLOSERS.has(tokens[at].text)) depth++
    else if (CLOSING.has(tokens[at].text) && --depth === 0) return at
  }
  return -1
}

/** How many brackets stand in one another at most. */
export const nestingOf = (tokens: readonly CypherToken[]): number => {
  let [depth, most] = [0, 0]
  for (const { text } of tokens) {
    if (CLOSING.has(text)) most = Math.max(most, ++depth)
    else if (CLOSERS.has(text)) depth--
  }
  return most
}

/** The tokens from `from` up to `to` that stand in no bracket of their own. */
export const outermost = (tokens: readonly CypherToken[], from: number, to: number): readonly number[] => {
  const places: number[] = []
  for (let at = from; at < to; at++) {
    places.push(at)
    if (CLOSING.has(tokens[at].text)) at = closingOf(tokens, at) - 1
  }
  return places
}

/** True where a word is the name of something and no clause: a property, label, type, parameter, alias or map key. */
export const isName = (tokens: readonly CypherToken[], at: number): boolean => {
  const before = tokens[at - 1]?.text ?? ''
  if (before === '.' || before === ':' || before === '|' || before === '&' || before === '$') return true
  if (/^AS$/i.test(before)) return true
  return (before === '{' || before === ',') && tokens[at + 1]?.text === ':'
}
