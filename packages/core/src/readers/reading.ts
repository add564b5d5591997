import type { Article } from '../model/index.js'
import type { InputFormat } from './formats.js'

/** Something a reader noticed about an article it could read all the same. */
export interface Finding {
  readonly code: string
  readonly message: string
}

/** What a reader found, before ids and defaults. */
export type RawArticle = Partial<Omit<Article, 'text'>> & {
  readonly text: string
  readonly findings?: readonly Finding[]
  /** Where in its file the article stands ("#3", ":12", "#folder/page.html"); part of its id where it has no id and no address of its own. */
  readonly place?: string
  /** Where the part of an archive it was read from stands in that. */
  readonly part?: string
}

/** Own field names of records: { text: 'body_text', publisher: 'source.name' }. */
export type FieldMap = Readonly<Record<string, string>>

/** Own field names with what finds each in a record. */
export type FieldPaths = Readonly<
  Record<string, { readonly name: string; readonly find: (record: Readonly<Record<string, unknown>>) => unknown }>
>

/** Bytes with a name: a file, a page, standard input, or a part of an archive. */
export interface Content {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** The file on disk that holds exactly these bytes, where there is one: some formats are read out of order. */
  readonly path?: string
  /** Bytes as stored, where known: what is too large is refused unread. */
  readonly size?: number
  readonly contentType?: string
  /** The format that was named, for content whose name does not say it. */
  readonly format?: InputFormat
  /** Where it was fetched from. */
  readonly address?: string
  /** True for what only lies in a folder or an archive: it is left out where neither its name nor its content says what it is. */
  readonly isGuess?: boolean
}

/** What a reader is told beside the content. */
export interface ReadContext {
  readonly map: FieldPaths
  /** The name of the content, without its folders. */
  readonly name: string
  /** Where the content was fetched from, where it was. */
  readonly address?: string
  /** Names a record that cannot be read; the records after it are read all the same. */
  readonly onBadRecord: (place: string, error: unknown) => void
  /** Called with what content is taken for: of a file with no place, of a part of it with its place. */
  readonly onFormat: (format: InputFormat, place: string) => void
  /** Names a part of an archive that is no article and is left out. */
  readonly onLeftOut: (place: string, file?: string) => void
  /** The articles of a part of an archive, of any format that is read; `place` is where the part stands. */
  readonly readPart: (part: Content, place: string) => AsyncIterable<RawArticle>
  /** Fetches the page behind an address; undefined where nothing may be fetched. */
  readonly fetchPage?: (address: string) => Promise<Content>
  /** Bytes that archives may still unpack, all levels together; the outermost says how many. */
  readonly budget: { left: number }
  /** How many archives lie around the content. */
  readonly depth: number
}
