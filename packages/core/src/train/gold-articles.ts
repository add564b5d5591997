import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.js'
import type { GoldStatements } from './evaluate-statements.js'

/** Annotated articles, one JSON file each, in the order of their names. Throws InputError where a file is no such article. */
export const readGoldArticles = (folder: string): readonly GoldStatements[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const article: Partial<GoldStatements> = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      if (!article.id || !article.text || !article.actors || !article.triples)
        throw new InputError('GOLD_ARTICLE', `${join(folder, file)} lacks id, text, actors or triples.`)
      return article as GoldStatements
    })
