import { basename } from 'node:path'
import { type InputFormat, readContent } from './formats.js'
import type { Content, FieldPaths, RawArticle, ReadContext } from './reading.js'

interface Around {
  /** Where the content stands in its source. */
  readonly at: string
  readonly depth: number
  readonly budget: { left: number }
}

/** What the readers of a source report, in places of the source. */
export interface Reports {
  readonly onBadRecord: (place: string, error: unknown) => void
  readonly onFormat: (format: InputFormat, place: string) => void
  readonly onLeftOut: (place: string, file?: string) => void
}

/** What the context of a content, and of the parts in it, is made of. */
interface ContextOptions {
  readonly map: FieldPaths
  readonly fetchPage: ReadContext['fetchPage']
  readonly reports: Reports
  readonly around: Around
}

/** The context of a content and, with the place of each before its own, of the parts in it. A part that cannot be read is named, and the next is read. */
export const createContext = (content: Content, options: ContextOptions): ReadContext => {
  const { map, fetchPage, reports, around } = options
  const { at, depth, budget } = around
  async function* readPart(part: Content, place: string): AsyncGenerator<RawArticle> {
    const within = { at: at + place, depth: depth + 1, budget }
    try {
      const inner = createContext(part, { ...options, around: within })
      for await (const raw of readContent(part, inner))
        yield {
          ...raw,
          url: raw.url ?? part.address,
          place: `${place}${raw.place ?? ''}`,
          part: `${place}${raw.part ?? ''}`,
        }
    } catch (error) {
      reports.onBadRecord(at + place, error)
    }
  }
  return {
    map,
    name: basename(content.name),
    address: content.address,
    depth,
    budget,
    onBadRecord: (place, error) => reports.onBadRecord(at + place, error),
    onFormat: (format, place) => reports.onFormat(format, at + place),
    onLeftOut: (place, file) => reports.onLeftOut(at + place, file),
    readPart,
    fetchPage,
  }
}
