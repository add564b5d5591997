import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article, Issue } from '@newsgraph/core'
import { type ReadOptions, readArticles } from '@newsgraph/core/node'

/** A folder of its own with these files in it. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-read-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** All articles of some inputs, and what was found wrong with them. */
export const readAll = async (
  inputs: string | readonly string[],
  options: ReadOptions = {},
): Promise<{ readonly articles: readonly Article[]; readonly issues: readonly Issue[] }> => {
  const articles: Article[] = []
  const issues: Issue[] = []
  for await (const article of readArticles(inputs, { ...options, onIssue: issue => issues.push(issue) }))
    articles.push(article)
  return { articles, issues }
}

/** The articles of one file with this content. */
export const readFileOf = (name: string, content: string | Uint8Array, options: ReadOptions = {}) =>
  readAll(join(folderOf({ [name]: content }), name), options)
