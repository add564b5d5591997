import type { Article } from '../model/index.js'

/** Something a reader noticed about an article it could read all the same. */
export interface Finding {
  readonly code: string
  readonly message: string
}

/** What a reader found, before ids and defaults. */
export type RawArticle = Partial<Omit<Article, 'text'>> & {
  readonly text: string
  readonly findings?: readonly Finding[]
  /** Where in its file the article stands ("#3", ":12"); part of its id where it has no id and no address of its own. */
  readonly place?: string
}

/** Own field names of records: { text: 'body_text', publisher: 'source.name' }. */
export type FieldMap = Readonly<Record<string, string>>

/** What a reader is told beside the content. */
export interface ReadContext {
  readonly map: FieldMap
  /** Where the content was fetched from, where it was. */
  readonly address?: string
  /** Names a record that cannot be read; the records after it are read all the same. */
  readonly onBadRecord: (place: string, error: unknown) => void
}
