import type { ArticleExtractor } from '@newsgraph/core'

/** Texts no newsroom writes, each of about so many characters: every kind was, or could be, what makes reading slower than its length. */

const times = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
/** Each unit another one: "Aa0 ", "Aa1 ", … */
const numbered = (unit: (n: number) => string, length: number): string => {
  const parts: string[] = []
  for (let size = 0, n = 0; size < length; n++) {
    const part = unit(n)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** A number as a name: "Kabad". */
const nameOf = (n: number): string => `K${[...String(n)].map(digit => LETTERS[Number(digit)]).join('')}`
const nested = (length: number): string => {
  const depth = Math.floor(length / 8)
  return `${'(Norway '.repeat(depth / 2)}sued${')'.repeat(length - 8 * Math.floor(depth / 2))}`
}

export const HOSTILE_TEXTS: ReadonlyMap<string, (length: number) => string> = new Map(
  Object.entries({
    'one word': length => times('a', length),
    'one capitalised word': length => `A${times('b', length)}`,
    'one word of hyphens and letters': length => times('a-', length),
    'one word of slashes': length => times('a/', length),
    'one word of apostrophes': length => times("a'", length),
    'full stops': length => times('.', length),
    'dots between letters': length => times('A.', length),
    'opening brackets': length => times('(', length),
    'closing brackets': length => times(')', length),
    'brackets, nested': nested,
    'spaced brackets': length => times('( ', length),
    'double quotes': length => times('"', length),
    'spaced double quotes': length => times('" ', length),
    'quotes behind full stops': length => times('Norway said: Yes." ', length),
    'typographic quotes': length => times('“Norway ', length),
    commas: length => times(',', length),
    'spaced commas': length => times('Norway , ', length),
    hyphens: length => times('-', length),
    'spaced hyphens': length => times('- ', length),
    dashes: length => times('—', length),
    digits: length => times('1', length),
    'digits and commas': length => times('1,', length),
    'spaced digits': length => times('1 ', length),
    'digits and hyphens': length => times('2021-04-', length),
    'combining marks': length => `e${times('\u0301', length)}`,
    'zero-width characters': length => times('\u200b', length),
    'lone surrogates': length => times('\ud800', length),
    'astral letters': length => times('𝔑', length),
    spaces: length => times(' ', length),
    newlines: length => times('\n', length),
    'newlines and spaces': length => times('\n ', length),
    'lines without an end': length => times('Norway accused Sweden of a very long list of things and\n', length),
    'short lines': length => times('Norway and\n', length),
    'lines in small letters': length => times('the talks on the border went on for a while without an end\n', length),
    'capital letters': length => times('A B C D E F ', length),
    'capitalised words': length => times('Norway Sweden Lund Berg ', length),
    'names that differ': length => numbered(n => `${nameOf(n)} Berg `, length),
    'names and verbs': length => numbered(n => `${nameOf(n)} Berg accused ${nameOf(n + 7)} Lund. `, length),
    'one name over and over': length => times('Ada Lund met Ola Berg. ', length),
    'bodies and short forms': length =>
      numbered(n => `The ${nameOf(n)} Ministry (${nameOf(n).toUpperCase()}) said so. `, length),
    'titles and names': length => times('Deputy Foreign Minister Ada Lund ', length),
    pronouns: length => times('He said she told him. ', length),
    descriptions: length => times('The minister told the company that the army left. ', length),
    'a list without an end': length => times('Norway, Sweden and Chile, ', length),
    'a list of what was done': length => `Norway accused ${times('Sweden, Chile, Peru, Kenya, ', length)}`,
    'clauses in clauses': length => times('Norway said that Sweden thought that ', length),
    'relative clauses': length => times('Norway, which sued Sweden, which met ', length),
    dates: length => times('on March 3, 2021 ', length),
    'days of the week': length => times('On Monday Norway met Chile. ', length),
    'the same day': length => times('Norway met Chile earlier that day. ', length),
    'months without days': length => times('March ', length),
    addresses: length => times('https://news.example/a ', length),
    'one address': length => `https://news.example/${times('a/', length)}`,
    'mail addresses': length => times('a@b.', length),
    furniture: length => times('OSLO, March 3 (Reuters) - ', length),
    'capitals and dashes': length => times('A B - ', length),
    bylines: length => `By ${times('Lund ', length)}`,
    'links said of speakers': length => times('told Norway ', length),
    'said and colons': length => times('Norway said: ', length),
    laws: length => times('Convention on the ', length),
    years: length => times('between 2014 and ', length),
    'one sentence': length => times('Norway accused Sweden of spying and ', length),
    sentences: length => times('Norway accused Sweden of spying. ', length),
  } satisfies Record<string, (length: number) => string>),
)

/** How reading one kind of text grows: what it took at each length. */
export interface HostileGrowth {
  readonly kind: string
  /** Milliseconds of processor time for each of the lengths. */
  readonly milliseconds: readonly number[]
  /** What reading the longest text took beside the shortest, by character: 1 where cost is linear. */
  readonly growth: number
}

const processorTime = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Times under this are noise. */
const LEAST_MS = 20

/** Reads every kind at every length, the least linear kinds first. */
export const measureHostile = (extractor: ArticleExtractor, lengths: readonly number[]): readonly HostileGrowth[] => {
  const measured = [...HOSTILE_TEXTS].map(([kind, make]) => {
    const milliseconds = lengths.map(length => {
      const article = { id: kind, text: make(length), publishedAt: '2024-05-08' }
      return Math.round(processorTime(() => extractor.extract(article)))
    })
    const [first, last] = [Math.max(LEAST_MS, milliseconds[0]), Math.max(LEAST_MS, milliseconds.at(-1) ?? 0)]
    const growth = (last / first) * (lengths[0] / (lengths.at(-1) ?? lengths[0]))
    return { kind, milliseconds, growth: Math.round(100 * growth) / 100 }
  })
  return measured.toSorted((a, b) => b.growth - a.growth)
}
