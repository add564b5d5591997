import type { RawArticle, ReadContext } from '../reading.js'
import { createFactivaLayout } from './factiva.js'
import { NEXIS } from './nexis.js'
import { NEXIS_UNI } from './nexis-uni.js'
import { PROQUEST } from './proquest.js'
import { type Layout, readRecords } from './records.js'
import { RIS } from './ris.js'

/** Layouts of plain text that hold many documents. */
export type ExportFormat = 'nexis' | 'nexis-uni' | 'factiva' | 'proquest' | 'ris'

const layoutOf = (format: ExportFormat): Layout => {
  switch (format) {
    case 'nexis-uni':
      return NEXIS_UNI
    case 'factiva':
      return createFactivaLayout()
    case 'proquest':
      return PROQUEST
    case 'ris':
      return RIS
    case 'nexis':
      return NEXIS
  }
}

/** The reader of a layout of plain text, as it streams in. */
export const exportReader =
  (format: ExportFormat) =>
  (content: AsyncIterable<string>, context: ReadContext): AsyncIterable<RawArticle> =>
    readRecords(content, layoutOf(format), context)

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** The articles of an export that is held as one text. */
export const readExport = async (
  format: ExportFormat,
  text: string,
  context: ReadContext,
): Promise<readonly RawArticle[]> => {
  const articles: RawArticle[] = []
  for await (const article of readRecords(once(text), layoutOf(format), context)) articles.push(article)
  return articles
}
