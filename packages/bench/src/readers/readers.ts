import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, InputError, type Issue } from '@newsgraph/core'
import { type Outside, toTable } from '@newsgraph/core/internal'
import { readArticles } from '@newsgraph/core/node'
import { parse } from 'csv-parse/sync'
import { OWN_SPECIMENS, scoreFormats } from './formats.js'

export interface BenchReadersOptions {
  readonly html?: string
  readonly facts?: string
  readonly feeds?: string
  readonly formats?: string
  readonly json?: boolean
}

/** What a person reads off a page. */
interface PageFacts {
  readonly page: string
  readonly title: string
  readonly date: string
  readonly publisher: string
}
const FACTS = ['title', 'date', 'publisher'] as const
type Fact = (typeof FACTS)[number]

/** Facts of the pages the benchmark is run over, in a clone. */
const OWN_FACTS = fileURLToPath(new URL('../../data/pages.tsv', import.meta.url))

const HTML = /\.html$/
const round = (value: number): number => Math.round(value * 10_000) / 10_000

const filesOf = (folder: string, pattern: RegExp): readonly string[] => {
  let files: readonly string[]
  try {
    files = readdirSync(folder).filter(file => pattern.test(file))
  } catch (error) {
    throw new InputError('INPUT_MISSING', `The folder ${folder} cannot be read: ${(error as Error).message}.`)
  }
  if (files.length === 0) throw new InputError('INPUT_EMPTY', `The folder ${folder} holds no file named ${pattern}.`)
  return files.toSorted()
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError('INPUT_MISSING', `${path} cannot be read: ${(error as Error).message}.`)
  }
}

const countTokens = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const [token] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}
const sum = (values: Iterable<number>): number => [...values].reduce((total, n) => total + n, 0)

/** F1 over the words of two texts, each as often as it occurs. */
export const tokenF1 = (found: string, expected: string): number => {
  const [a, b] = [countTokens(found), countTokens(expected)]
  const shared = sum([...a].map(([token, n]) => Math.min(n, b.get(token) ?? 0)))
  return shared === 0 ? 0 : (2 * shared) / (sum(a.values()) + sum(b.values()))
}

/** Typographic quotation marks and spaces make no other title; a publisher is known with and without "The". */
const NORMAL: Readonly<Record<Fact, (value: string) => string>> = {
  title: value => value.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim(),
  date: value => value.slice(0, 10),
  publisher: value =>
    value
      .toLowerCase()
      .replace(/^the\b/, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
}

const readFacts = (path: string): ReadonlyMap<string, PageFacts> => {
  const rows = parse(readText(path), {
    columns: true,
    delimiter: '\t',
    comment: '#',
    quote: null,
  }) as readonly PageFacts[]
  return new Map(rows.map(row => [row.page, row]))
}

const readOne = async (
  path: string,
  anyLanguage: boolean,
): Promise<{ readonly article?: Article; readonly issues: readonly Issue[] }> => {
  const issues: Issue[] = []
  const articles: Article[] = []
  for await (const article of readArticles(path, { anyLanguage, onIssue: issue => issues.push(issue) }))
    articles.push(article)
  return { article: articles[0], issues }
}

const valueOfFact = (article: Article | undefined, fact: Fact): string =>
  (fact === 'date' ? article?.publishedAt : article?.[fact]) ?? ''

const measurePages = async (folder: string, factsFile: string | undefined) => {
  const path = factsFile ?? (existsSync(OWN_FACTS) ? OWN_FACTS : undefined)
  const facts = path === undefined ? new Map<string, PageFacts>() : readFacts(path)
  const scores: { readonly page: string; readonly f1: number }[] = []
  const wrong: { readonly page: string; readonly fact: Fact; readonly found: string; readonly expected: string }[] = []
  const skipped: string[] = []
  let known = 0
  for (const file of filesOf(folder, HTML)) {
    const page = file.replace(HTML, '')
    // Of a page in another language the main text is measured, too: what skips it comes afterwards.
    const { article } = await readOne(join(folder, file), true)
    scores.push({ page, f1: round(tokenF1(article?.text ?? '', readText(join(folder, `${page}.expected.txt`)))) })
    const { issues } = await readOne(join(folder, file), false)
    if (issues.some(issue => issue.code === 'LANGUAGE_OTHER')) skipped.push(page)
    const expected = facts.get(page)
    if (!expected) continue
    known++
    for (const fact of FACTS) {
      const found = valueOfFact(article, fact)
      if (NORMAL[fact](found) !== NORMAL[fact](expected[fact]))
        wrong.push({ page, fact, found, expected: expected[fact] })
    }
  }
  const shareRight = (of: readonly Fact[]): number | null =>
    known === 0 ? null : round(1 - wrong.filter(w => of.includes(w.fact)).length / (known * of.length))
  return {
    pages: scores.length,
    f1: round(sum(scores.map(s => s.f1)) / scores.length),
    worst: scores.toSorted((a, b) => a.f1 - b.f1).slice(0, 3),
    skipped,
    checked: known,
    right: {
      all: shareRight(FACTS),
      title: shareRight(['title']),
      date: shareRight(['date']),
      publisher: shareRight(['publisher']),
    },
    wrong,
  }
}

/** Items of a feed are counted by their tags, not by our reader. */
const measureFeeds = async (folder: string) => {
  const feeds: { readonly feed: string; readonly items: number; readonly read: number }[] = []
  for (const feed of filesOf(folder, /\.(?:rss|atom|xml)$/)) {
    const path = join(folder, feed)
    let read = 0
    for await (const _ of readArticles(path)) read++
    feeds.push({ feed, items: readText(path).match(/<(?:item|entry)[\s/>]/g)?.length ?? 0, read })
  }
  return feeds
}

/** Scores the readers (of a clone's own specimens, where no folder is named): main text of pages against expected texts, title, date and publisher against values read off by hand, feeds by their items. */
export const benchReaders = async (options: BenchReadersOptions, outside: Outside): Promise<number> => {
  const isAny = options.html !== undefined || options.feeds !== undefined || options.formats !== undefined
  const specimens = options.formats ?? (!isAny && existsSync(OWN_SPECIMENS) ? OWN_SPECIMENS : undefined)
  if (!isAny && specimens === undefined)
    throw new InputError(
      'BENCH_DATA',
      'Name a folder of pages with --html, one of feeds with --feeds, one of specimens with --formats, or several.',
    )
  const html = options.html === undefined ? null : await measurePages(options.html, options.facts)
  const feeds = options.feeds === undefined ? null : await measureFeeds(options.feeds)
  const formats = specimens === undefined ? null : await scoreFormats(specimens)
  if (options.json) {
    outside.print(JSON.stringify({ html, feeds, formats }))
    return 0
  }
  if (html) {
    outside.print(`Main text of ${html.pages} pages: token F1 ${html.f1}, worst:\n${toTable(html.worst)}`)
    outside.print(`Skipped as not in English: ${html.skipped.join(', ') || 'none'}`)
    if (html.checked > 0)
      outside.print(
        `Title, date and publisher of ${html.checked} pages, share right:\n${toTable([html.right])}\n${toTable(html.wrong)}`,
      )
  }
  if (feeds) outside.print(`Feeds:\n${toTable(feeds)}`)
  if (formats)
    outside.print(
      `Specimens of formats:\n${toTable(formats.formats.map(score => ({ ...score })))}\n${toTable(formats.wrong.map(field => ({ ...field })))}`,
    )
  return 0
}
