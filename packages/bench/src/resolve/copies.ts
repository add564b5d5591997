import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '@newsgraph/core'
import { type Fingerprint, findCopies, randomNumbers, sketchOf } from '@newsgraph/core/internal'
import { readArticles } from '@newsgraph/core/node'

const EXAMPLES = fileURLToPath(new URL('../../../core/examples', import.meta.url))

type Edit = (text: string, random: () => number) => string

/** What newsrooms do to a wire story. */
const EDITS: Readonly<Record<string, Edit>> = {
  'byline and footer': text => `By our staff\n\n${text}\n\nSubscribe to our newsletter for more.`,
  'one word in thirty changed': (text, random) =>
    text.replace(/\p{L}{4,}/gu, word => (random() < 1 / 30 ? [...word].reverse().join('') : word)),
  'last fifth cut': text => text.slice(0, Math.floor(text.length * 0.8)),
  'first sentence rewritten': text => text.replace(/^[^.]*\./, 'Here is what we know so far.'),
  'other capitals and spaces': text => text.toUpperCase().replaceAll(' ', '  '),
}

const fingerprint = (id: string, text: string, publisher: string): Fingerprint => ({
  id,
  publisher,
  publishedAt: '2021-05-04',
  sketch: sketchOf(text),
})

export interface CopyScore {
  /** Share of edited examples that are found to be copies, by edit. */
  readonly copiesFound: Readonly<Record<string, number>>
  /** Of the pairs of different articles in a folder of texts: those called copies. */
  readonly pairs: number
  readonly calledCopies: number
}

/** Finds edited copies of the example articles, and tells copies from articles of several newsrooms in a folder of texts (`*.txt`). */
export const scoreCopies = async (folder: string | undefined): Promise<CopyScore> => {
  const articles: Article[] = []
  for await (const article of readArticles([EXAMPLES])) articles.push(article)
  const found = Object.entries(EDITS).map(([name, edit], n) => {
    const random = randomNumbers(n + 1)
    const isFound = articles.map(({ id, text }) => {
      const copies = findCopies([
        fingerprint(id, text, 'Wire'),
        fingerprint(`${id} again`, edit(text, random), 'Paper'),
      ])
      return copies.length === 1
    })
    return [name, isFound.filter(Boolean).length / articles.length] as const
  })
  const files = folder === undefined ? [] : readdirSync(folder).filter(f => f.endsWith('.txt'))
  const texts = files.map(f => fingerprint(f, readFileSync(join(folder!, f), 'utf8'), f))
  return {
    copiesFound: Object.fromEntries(found),
    pairs: (texts.length * (texts.length - 1)) / 2,
    calledCopies: findCopies(texts).length,
  }
}
