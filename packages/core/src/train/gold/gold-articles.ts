import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../../errors.js'

/** An annotated article: its text, and the actors its triples are between. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly actors: readonly {
    readonly id: string
    readonly name: string
    readonly type: string
    readonly aliases?: readonly string[]
    readonly kbAliases?: readonly string[]
  }[]
  readonly triples: readonly { readonly s: string; readonly o: string; readonly optional?: boolean }[]
}

/** A gold triple with what scoring needs. Triples that are `optional` neither help nor harm recall. */
export interface GoldTriple {
  readonly s: string
  readonly o: string
  readonly sAlt?: readonly string[]
  readonly oAlt?: readonly string[]
  readonly sentence: number
  readonly optional?: boolean
  readonly reciprocal?: boolean
  readonly dirFree?: boolean
}

/** An article annotated by hand with its triples, sentence by sentence. */
export interface GoldStatements extends GoldArticle {
  readonly triples: readonly GoldTriple[]
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new InputError('INPUT_MISSING', `The folder ${folder} cannot be read: ${(error as Error).message}.`)
  }
}

/** The articles of a file: one of JSON, or one a line. */
const readFile = (path: string): readonly Partial<GoldStatements>[] => {
  const text = readFileSync(path, 'utf8')
  const parts = path.endsWith('.jsonl') ? text.split('\n').filter(line => line.trim() !== '') : [text]
  return parts.map((part, i) => {
    try {
      return JSON.parse(part)
    } catch (error) {
      throw new InputError('GOLD_ARTICLE', `Article ${i + 1} of ${path} is no JSON: ${(error as Error).message}.`)
    }
  })
}

/**
 * Annotated articles, in files of JSON, one each, or of JSON lines, in the order of their names. Throws InputError where the folder cannot be
 * read or holds none, and where one is no such article.
 */
export const readGoldArticles = (folder: string): readonly GoldStatements[] => {
  const files = namesIn(folder)
    .filter(file => /\.jsonl?$/.test(file))
    .sort()
  if (files.length === 0)
    throw new InputError(
      'INPUT_MISSING',
      `The folder ${folder} holds no annotated articles: no file ends in .json or .jsonl.`,
    )
  return files.flatMap(file =>
    readFile(join(folder, file)).map((article, i) => {
      if (!article?.id || !article.text || !article.actors || !article.triples)
        throw new InputError(
          'GOLD_ARTICLE',
          `Article ${i + 1} of ${join(folder, file)} lacks id, text, actors or triples.`,
        )
      return article as GoldStatements
    }),
  )
}
