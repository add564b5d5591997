import { readEuropresse } from './exports/europresse.js'
import { readFactivaHtml, readNexisHtml } from './exports/html-exports.js'
import { readHtml } from './html.js'
import type { RawArticle, ReadContext } from './reading.js'
import { recognizePage } from './recognize/index.js'

/** The articles of a page that an archive of publishers exported, or the one of a news page. */
export const readPage = async (content: string, context: ReadContext): Promise<readonly RawArticle[]> => {
  const format = recognizePage(content)
  if (format) context.onFormat(format, '')
  switch (format) {
    case 'factiva-html':
      return readFactivaHtml(content, context)
    case 'europresse':
      return readEuropresse(content, context)
    case 'nexis-html':
      return readNexisHtml(content, context)
    default:
      return readHtml(content, context)
  }
}
