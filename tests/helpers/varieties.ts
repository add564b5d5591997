import { expect, it } from 'vitest'
import { readFileOf } from './read.js'

export const ONE = 'Kenya recalled its envoy from Uganda.'
export const TWO = 'Peru thanked Chile, a minister said.'
export const BOTH = `${ONE}\n\n${TWO}`

interface Read {
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly publisher?: string | null
  readonly id?: string
  readonly url?: string | null
  readonly text?: string
}
type Variety = readonly [
  what: string,
  file: string,
  content: string | Buffer,
  articles: readonly Read[],
  codes?: readonly string[],
]

const check = async ([, file, content, expected, codes = []]: Variety): Promise<void> => {
  const { articles, issues } = await readFileOf(file, content, { anyLanguage: true })
  expect(articles).toMatchObject(expected)
  expect(articles).toHaveLength(expected.length)
  expect(issues.filter(i => i.level !== 'note').map(i => i.code)).toEqual(codes)
}

/** A test a variety: every article and field as a person reads it off, and the codes of what could not be read. */
export const eachVariety = (cases: readonly Variety[]): void =>
  it.each(cases.map(one => [one[0], one] as const))('%s', async (_, one) => check(one))

/** A page inside an item of an agency. */
export const xhtml = (body: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
