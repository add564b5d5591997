import { marked } from 'marked'
import { textOfHtml } from './blocks.js'
import type { RawArticle, ReadContext } from './reading.js'
import { FRONT_MATTER, readFrontMatter, readText } from './text.js'

const HEADING = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/

const toText = (markdown: string): string => textOfHtml(marked.parse(markdown, { async: false }))

/** Markdown: one article a file, its head in front matter, in a first heading, or as in plain text; the markup is left out of the text. */
export const readMarkdown = async (content: string, context: ReadContext): Promise<readonly RawArticle[]> => {
  const front = FRONT_MATTER.exec(content)
  const head = front ? await readFrontMatter(front[1], context) : {}
  const body = content.slice(front?.[0].length ?? 0)
  const heading = HEADING.exec(body)
  if (!front && !heading) return readText(toText(body), context)
  const text = toText(body.slice(heading?.[0].length ?? 0))
  return [{ ...head, title: head.title ?? (heading ? toText(heading[1]) : null), text }]
}
