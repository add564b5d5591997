/** A piece of Cypher text. Comments and blanks are left out; strings and quoted names are one piece each. */
export interface CypherToken {
  readonly kind: 'word' | 'number' | 'string' | 'quoted' | 'symbol'
  readonly text: string
  readonly start: number
}

const PIECE =
  /(?<blank>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<quoted>`(?:[^`]|``)*`)|(?<number>\d[\w.]*)|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<symbol>[\s\S])/gu

/** Splits Cypher the way its lexers do, as far as finding clauses needs it. An unclosed string or comment gives symbols, never a lost rest. */
export const toTokens = (cypher: string): readonly CypherToken[] =>
  [...cypher.matchAll(PIECE)].flatMap(match => {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)!
    return kind === 'blank' ? [] : [{ kind: kind as CypherToken['kind'], text: text as string, start: match.index }]
  })
