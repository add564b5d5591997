/** Raw input, as a reader found it. `publishedAt` is an ISO day (YYYY-MM-DD) or null when the source gives none. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly publisher?: string | null
  readonly url?: string | null
  /** As its source declares it, ISO 639 ("en"); left out where it says nothing. */
  readonly language?: string
  /** What it was read from: a file by its path from the INPUT it came with, an address, or "stdin". */
  readonly input?: string | null
  /** Where that file lies, of an article that is known by its number or place in it: another file of the same name is another input. */
  readonly file?: string | null
  /** Where it stands in its input, as readers name it (`dump.jsonl:12`): for messages, and no part of the article. */
  readonly place?: string
}
