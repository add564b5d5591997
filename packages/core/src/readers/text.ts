import { parse as parseYaml } from 'yaml'
import { fromRecord, type RawArticle, toIsoDate } from './fields.js'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/

/** Plain text and Markdown: the whole file is one article. Front matter gives title, date, publisher and url; so does a leading "date 2021-04-02". */
export const readText = (content: string): readonly RawArticle[] => {
  const front = FRONT_MATTER.exec(content)
  if (front) {
    const fields: unknown = parseYaml(front[1])
    const text = content.slice(front[0].length)
    return [
      { ...fromRecord(typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {}), text },
    ]
  }
  const date = /^\s*date:? (\d{4}-\d{2}-\d{2})\b/i.exec(content)
  return [{ text: content, publishedAt: date ? toIsoDate(date[1]) : null }]
}
