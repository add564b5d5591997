import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, InputError } from '@newsgraph/core'
import { type InputFormat, readArticles } from '@newsgraph/core/node'
import { parse } from 'csv-parse/sync'

/** What a person reads off an article of a file. */
interface Facts {
  readonly file: string
  /** Which article of the file it is, from 1. */
  readonly n: string
  readonly title: string
  readonly date: string
  readonly publisher: string
  readonly id: string
  readonly url: string
  readonly language: string
  /** Paragraphs with " ¶ " between them. */
  readonly text: string
}
const FIELDS = ['title', 'date', 'publisher', 'id', 'url', 'language', 'text'] as const
type Field = (typeof FIELDS)[number]

/** A field that is not as it was read off. */
export interface WrongField {
  readonly file: string
  readonly n: string
  readonly field: Field | 'article'
  readonly found: string
  readonly expected: string
}

/** How the files of one format were read. */
export interface FormatScore {
  readonly format: string
  readonly files: number
  /** Articles that are in the files, and how many were read, no more and no fewer. */
  readonly articles: number
  readonly read: number
  readonly fields: number
  readonly right: number
  /** Of files as stored; null where it is not measured. */
  readonly megabytesPerSecond: number | null
}

/** Specimens of a clone. */
export const OWN_SPECIMENS = fileURLToPath(new URL('../../data/formats', import.meta.url))

const readFacts = (folder: string): readonly Facts[] => {
  const path = join(folder, 'facts.tsv')
  if (!existsSync(path)) throw new InputError('INPUT_MISSING', `The folder ${folder} holds no facts.tsv.`)
  return parse(readFileSync(path, 'utf8'), {
    columns: true,
    delimiter: '\t',
    comment: '#',
    comment_no_infix: true,
    quote: null,
    relax_column_count_less: true,
  })
}

const fieldOf = (article: Article, field: Field): string => {
  if (field === 'text')
    return article.text
      .replace(/\s*\n\s*\n\s*/g, ' ¶ ')
      .replace(/\s+/g, ' ')
      .trim()
  if (field === 'date') return article.publishedAt ?? ''
  return article[field] ?? ''
}

/** Fields that a specimen gives; of its text every word is asked for. */
const findWrong = (facts: Facts, article: Article | undefined): readonly WrongField[] => {
  const { file, n } = facts
  if (!article) return [{ file, n, field: 'article', found: '', expected: facts.title }]
  return FIELDS.filter(field => facts[field] !== '' && fieldOf(article, field) !== facts[field]).map(field => ({
    file,
    n,
    field,
    found: fieldOf(article, field),
    expected: facts[field],
  }))
}

interface Read {
  readonly format: InputFormat | 'unknown'
  readonly articles: readonly Article[]
}

const readFile = async (path: string): Promise<Read> => {
  const articles: Article[] = []
  let format: Read['format'] = 'unknown'
  const onFormat = (taken: { readonly format: InputFormat; readonly place: string }): void => {
    if (taken.place === '') format = taken.format
  }
  for await (const article of readArticles(path, { onFormat, anyLanguage: true })) articles.push(article)
  return { format, articles }
}

/** Files are read again and again for so many milliseconds a format, to say how fast it is. */
const MEASURED = 250

/** Megabytes of files, as stored, a second. They have been read once before, so that no reader is loaded now. */
const measureSpeed = async (paths: readonly string[]): Promise<number> => {
  const started = performance.now()
  let bytes = 0
  while (performance.now() - started < MEASURED)
    for (const path of paths) {
      await readFile(path)
      bytes += statSync(path).size
    }
  return Math.round((bytes / 2 ** 20 / ((performance.now() - started) / 1000)) * 100) / 100
}

interface ScoredFile {
  readonly format: Read['format']
  readonly path: string
  readonly articles: number
  readonly read: number
  readonly fields: number
  readonly wrong: readonly WrongField[]
}

const scoreFile = async (path: string, facts: readonly Facts[]): Promise<ScoredFile> => {
  const { format, articles } = await readFile(path)
  const wrong = facts.flatMap(fact => findWrong(fact, articles[Number(fact.n) - 1]))
  const extra = articles.slice(facts.length).map(
    (article, i): WrongField => ({
      file: facts[0].file,
      n: String(facts.length + i + 1),
      field: 'article',
      found: article.text.slice(0, 80),
      expected: '',
    }),
  )
  const fields = facts.reduce((sum, fact) => sum + FIELDS.filter(field => fact[field] !== '').length, 0)
  return { format, path, articles: facts.length, read: articles.length, fields, wrong: [...wrong, ...extra] }
}

const sumOf = (files: readonly ScoredFile[], count: (file: ScoredFile) => number): number =>
  files.reduce((sum, file) => sum + count(file), 0)

/** Reads a folder of specimens and compares each article, field by field, with its facts.tsv. */
export const scoreFormats = async (
  folder: string,
  { isTimed = true }: { readonly isTimed?: boolean } = {},
): Promise<{ readonly formats: readonly FormatScore[]; readonly wrong: readonly WrongField[] }> => {
  const facts = readFacts(folder)
  const files: ScoredFile[] = []
  for (const file of new Set(facts.map(f => f.file)))
    files.push(
      await scoreFile(
        join(folder, file),
        facts.filter(f => f.file === file),
      ),
    )
  const formats: FormatScore[] = []
  for (const format of [...new Set(files.map(f => f.format))].sort()) {
    const own = files.filter(f => f.format === format)
    const fields = sumOf(own, f => f.fields)
    formats.push({
      format,
      files: own.length,
      articles: sumOf(own, f => f.articles),
      read: sumOf(own, f => f.read),
      fields,
      right: fields - sumOf(own, f => f.wrong.length),
      megabytesPerSecond: isTimed ? await measureSpeed(own.map(f => f.path)) : null,
    })
  }
  return { formats, wrong: files.flatMap(f => f.wrong) }
}
