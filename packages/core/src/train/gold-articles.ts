import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.js'
import type { GoldStatements } from './evaluate-statements.js'

/** The articles of a file: one of JSON, or one a line. */
const readFile = (path: string): readonly Partial<GoldStatements>[] => {
  const text = readFileSync(path, 'utf8')
  const parts = path.endsWith('.jsonl') ? text.split('\n').filter(line => line.trim() !== '') : [text]
  return parts.map(part => JSON.parse(part))
}

/** Annotated articles, in files of JSON, one each, or of JSON lines, in the order of their names. Throws InputError where one is no such article. */
export const readGoldArticles = (folder: string): readonly GoldStatements[] =>
  readdirSync(folder)
    .filter(file => /\.jsonl?$/.test(file))
    .sort()
    .flatMap(file =>
      readFile(join(folder, file)).map((article, i) => {
        if (!article.id || !article.text || !article.actors || !article.triples)
          throw new InputError(
            'GOLD_ARTICLE',
            `Article ${i + 1} of ${join(folder, file)} lacks id, text, actors or triples.`,
          )
        return article as GoldStatements
      }),
    )
