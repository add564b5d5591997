import { InputError } from '../../errors.js'
import { FUNCTIONS, partOf, QUANTIFIERS } from './embedded-functions.js'
import { EMBEDDED_RESERVED, NO_OPERANDS } from './rules.js'
import { type CypherToken, closingOf, isName, nestingOf, outermost, toTokens } from './tokens.js'

/** A query as text and tokens. Whatever is not rewritten keeps its text, blanks and comments included. */
interface Query {
  readonly source: string
  readonly tokens: readonly CypherToken[]
}
/** A stretch of a query as it is written for the embedded engine, and the token after it. */
interface Piece {
  readonly text: string
  readonly next: number
}

/** Rewriting repeats what stands in conditions and bounds: one in another in another grows threefold each time. */
const LONGEST = 100_000

const DEEPEST = 100

const refuseNested = (): never => {
  throw new InputError(
    'QUERY_NESTED',
    'The query has too many brackets, conditions on lists (any, all, none, single) or slices within one another. Write it in steps, with WITH between them.',
  )
}
const checked = (text: string): string => (text.length > LONGEST ? refuseNested() : text)

const endOf = (token: CypherToken): number => token.start + token.text.length
/** What stands between a token and the one before it. */
const gapBefore = ({ source, tokens }: Query, at: number): string =>
  source.slice(at === 0 ? 0 : endOf(tokens[at - 1]), tokens[at]?.start ?? source.length)

const isWord = (token: CypherToken | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text.toUpperCase() === word

/** The stretch inside the brackets at two tokens. */
const inside = (query: Query, open: number, close: number): string =>
  gapBefore(query, open + 1) + (close > open + 1 ? rewrite(query, open + 1, close) + gapBefore(query, close) : '')

const bracketed = (query: Query, open: number): Piece => {
  const { tokens } = query
  const close = closingOf(tokens, open)
  const end = tokens[close]?.text ?? ''
  return { text: tokens[open].text + inside(query, open, close) + end, next: Math.min(close + 1, tokens.length) }
}

/** The arguments between two brackets, rewritten. */
const argumentsOf = (query: Query, open: number, close: number): readonly string[] => {
  if (close === open + 1) return []
  const commas = outermost(query.tokens, open + 1, close).filter(at => query.tokens[at].text === ',')
  const bounds = [open, ...commas, close]
  return bounds.slice(1).map((end, i) => rewrite(query, bounds[i] + 1, end))
}

const quantified = (query: Query, open: number, close: number): string | null => {
  const { tokens } = query
  const write = QUANTIFIERS.get(tokens[open - 1].text.toLowerCase())
  const where = outermost(tokens, open + 1, close).find(at => isWord(tokens[at], 'WHERE'))
  if (!write || where === undefined || !isWord(tokens[open + 2], 'IN')) return null
  return write(tokens[open + 1].text, rewrite(query, open + 3, where), rewrite(query, where + 1, close))
}

/** A word with brackets behind it: a function where it is one of ours, else as it stands. */
const call = (query: Query, at: number): Piece => {
  const { tokens } = query
  const close = closingOf(tokens, at + 1)
  const name = tokens[at].text.toLowerCase()
  const isWhole = close < tokens.length && tokens[at - 1]?.text !== '.'
  const write = isWhole ? FUNCTIONS.get(name) : undefined
  const written = (isWhole && quantified(query, at + 1, close)) || write?.(argumentsOf(query, at + 1, close))
  if (written) return { text: checked(written), next: close + 1 }
  const brackets = bracketed(query, at + 1)
  return { text: tokens[at].text + gapBefore(query, at + 1) + brackets.text, next: brackets.next }
}

/** A bound of a slice, counted from the end where it is below zero and from 0 where it is before the first. */
const bound = (query: Query, list: string, [from, to]: readonly [number, number]): string => {
  if (from >= to) return ''
  const text = rewrite(query, from, to)
  if (to === from + 1 && query.tokens[from].kind === 'number') return text
  return ` CASE WHEN (${text}) < 0 THEN CASE WHEN size(${list}) + (${text}) < 0 THEN 0 ELSE size(${list}) + (${text}) END ELSE (${text}) END `
}

/** Brackets behind a value: an element, or a slice where two dots stand in them. */
const indexed = (query: Query, list: string, open: number): Piece => {
  const { tokens } = query
  const close = closingOf(tokens, open)
  const dots = outermost(tokens, open + 1, close).find(at => tokens[at].text === '.' && tokens[at + 1]?.text === '.')
  if (dots === undefined || close === tokens.length) {
    const brackets = bracketed(query, open)
    return { text: list + gapBefore(query, open) + brackets.text, next: brackets.next }
  }
  const [from, to] = [bound(query, list, [open + 1, dots]), bound(query, list, [dots + 2, close])]
  return { text: checked(`${list}[${from}..${to}]`), next: close + 1 }
}

/** A value with the name behind its dot: a property, a part of a day or time, or a function of a namespace. */
const member = (query: Query, start: number, { text, next }: Piece): Piece => {
  const { tokens } = query
  const name = tokens[next + 1].text
  const isCalled =
    tokens[start].kind === 'word' && tokens[start + 1]?.text === '(' && closingOf(tokens, start + 1) === next - 1
  const part = isCalled ? partOf(tokens[start].text, text, name) : null
  if (part !== null) return { text: part, next: next + 2 }
  const dot = `${gapBefore(query, next)}.${gapBefore(query, next + 1)}`
  const last = tokens[next + 2]?.text === '(' ? call(query, next + 1) : { text: name, next: next + 2 }
  return { text: text + dot + last.text, next: last.next }
}

/** A value with what is read of it (`.name`, `[0]`), or null where the token begins none. */
const value = (query: Query, at: number): Piece | null => {
  const { tokens } = query
  const token = tokens[at]
  const isOperand = token.kind === 'word' && !NO_OPERANDS.has(token.text.toUpperCase())
  let piece: Piece
  if (token.text === '$' && tokens[at + 1]) piece = { text: `$${tokens[at + 1].text}`, next: at + 2 }
  else if (token.text === '(' || token.text === '[' || token.text === '{') piece = bracketed(query, at)
  else if (isOperand && tokens[at + 1]?.text === '(') piece = call(query, at)
  else if (isOperand || token.kind === 'quoted' || token.kind === 'string') piece = { text: token.text, next: at + 1 }
  else return null
  for (;;) {
    const { next } = piece
    const after = tokens[next]?.text
    if (after === '[') piece = indexed(query, piece.text, next)
    else if (after === '.' && tokens[next + 1]?.kind === 'word') piece = member(query, at, piece)
    else return piece
  }
}

/** True for the type in `-[:TYPE` or `-[r:TYPE` where it is a word the engine keeps for itself. */
const isReservedType = (tokens: readonly CypherToken[], at: number): boolean => {
  if (tokens[at - 1]?.text !== ':' || !EMBEDDED_RESERVED.has(tokens[at].text.toUpperCase())) return false
  const open = tokens[at - 2]?.text === '[' ? at - 2 : at - 3
  return tokens[open]?.text === '[' && tokens[open - 1]?.text === '-'
}

/** The tokens from `from` up to `to` as the embedded engine is to read them. */
const rewrite = (query: Query, from: number, to: number): string => {
  const { tokens } = query
  let text = ''
  for (let at = from; at < to; ) {
    if (at > from) text += gapBefore(query, at)
    const isJoin = tokens[at].text === '|' && tokens[at + 1]?.text === '|'
    const piece: Piece = isReservedType(tokens, at)
      ? { text: `\`${tokens[at].text}\``, next: at + 1 }
      : isJoin
        ? { text: '+', next: at + 2 }
        : (value(query, at) ?? { text: tokens[at].text, next: at + 1 })
    text += piece.text
    at = piece.next
  }
  return text
}

const AFTER_RETURN = new Set(['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION'])

/** The columns of a RETURN, by their tokens: from, to. */
const columnsOf = (tokens: readonly CypherToken[], start: number): readonly (readonly [number, number])[] => {
  const first = isWord(tokens[start + 1], 'DISTINCT') ? start + 2 : start + 1
  const places = outermost(tokens, first, tokens.length)
  const isEnd = (at: number): boolean =>
    tokens[at].text === ';' || (!isName(tokens, at) && AFTER_RETURN.has(tokens[at].text.toUpperCase()))
  const end = places.find(isEnd) ?? tokens.length
  const bounds = [first - 1, ...places.filter(at => at < end && tokens[at].text === ','), end]
  return bounds.slice(1).map((to, i) => [bounds[i] + 1, to] as const)
}

/** A query as the embedded engine must be asked, so that it answers as Neo4j does. Columns keep the names the query gives them. */
export const toEmbedded = (source: string): string => {
  const tokens = toTokens(source)
  if (nestingOf(tokens) > DEEPEST) refuseNested()
  const query = { source, tokens }
  let text = source.slice(0, tokens[0]?.start ?? 0)
  let done = 0
  const upTo = (at: number): void => {
    if (at > done) text += (done > 0 ? gapBefore(query, done) : '') + rewrite(query, done, at)
    done = Math.max(done, at)
  }
  for (const at of outermost(tokens, 0, tokens.length).filter(
    place => isWord(tokens[place], 'RETURN') && !isName(tokens, place),
  )) {
    for (const [from, to] of columnsOf(tokens, at)) {
      if (from >= to || from < done) continue
      upTo(from)
      const original = source.slice(tokens[from].start, endOf(tokens[to - 1]))
      const isNamed = outermost(tokens, from, to).some(place => isWord(tokens[place], 'AS'))
      upTo(to)
      if (!isNamed && !text.endsWith(original)) text += ` AS \`${original.replaceAll('`', '``')}\``
    }
  }
  upTo(tokens.length)
  return text + source.slice(tokens.length > 0 ? endOf(tokens[tokens.length - 1]) : 0)
}
