import { InputError } from '../../errors.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { articlesOfDocument, type DocumentHead, type Paragraph, type ReadDocument } from './document.js'
import { tokenizeRtf } from './rtf-tokens.js'
import { CHARACTERS, CHARSETS, decodePage, ENDS, PROPERTIES, SKIPPED } from './rtf-words.js'

const MAX_DEPTH = 2000

/** What a group of RTF sets, and its end takes back. */
interface State {
  isSkipped: boolean
  isHidden: boolean
  /** Characters that follow a \u for readers without Unicode. */
  fallback: number
  level: number | undefined
  font: number
  property: string | undefined
  isFontTable: boolean
}

const START: State = {
  isSkipped: false,
  isHidden: false,
  fallback: 1,
  level: undefined,
  font: -1,
  property: undefined,
  isFontTable: false,
}

/** Takes characters, bytes and control words, and puts paragraphs together. */
const createWriter = () => {
  const paragraphs: Paragraph[] = []
  const properties: Record<string, string> = {}
  const fonts = new Map<number, number>()
  const stack: State[] = []
  let state: State = { ...START }
  let codePage = 1252
  let text = ''
  let bytes: number[] = []
  /** Characters still to be passed over after a \u. */
  let toSkip = 0
  let isStarred = false

  const write = (characters: string): void => {
    if (state.property) properties[state.property] = (properties[state.property] ?? '') + characters
    else if (!state.isSkipped && !state.isHidden) text += characters
  }
  const endParagraph = (): void => {
    if (state.isSkipped) return
    for (const line of text.split('\n')) {
      const shown = line.trim()
      if (shown) paragraphs.push(state.level === undefined ? { text: shown } : { text: shown, level: state.level })
    }
    text = ''
  }
  const openDestination = (word: string): void => {
    if (word === 'fonttbl') state.isFontTable = true
    if (PROPERTIES.has(word) && stack.length > 1) state.property = word
    else if (SKIPPED.has(word) || isStarred) state.isSkipped = true
    isStarred = false
  }
  const format: Readonly<Record<string, (value: number | undefined) => void>> = {
    pard: () => {
      state.level = undefined
    },
    plain: () => {
      state.isHidden = false
    },
    outlinelevel: (value = 0) => {
      state.level = value + 1
    },
    v: value => {
      state.isHidden = value !== 0
    },
    deleted: value => {
      state.isHidden = value !== 0
    },
    uc: (value = 1) => {
      state.fallback = value
    },
    f: (value = -1) => {
      state.font = value
    },
    fcharset: (value = 0) => {
      if (state.isFontTable) fonts.set(state.font, CHARSETS[value] ?? codePage)
    },
    ansicpg: (value = 1252) => {
      codePage = value
    },
    mac: () => {
      codePage = 10_000
    },
    u: (value = 0) => {
      write(String.fromCharCode(value < 0 ? value + 65_536 : value))
      toSkip = state.fallback
    },
    yr: (value = 0) => {
      if (state.property) properties.day = String(value)
    },
    mo: (value = 0) => {
      if (state.property) properties.day += `-${String(value).padStart(2, '0')}`
    },
    dy: (value = 0) => {
      if (state.property) properties.day += `-${String(value).padStart(2, '0')}`
    },
  }
  const control = (word: string, value: number | undefined): void => {
    if (!state.isFontTable) openDestination(word)
    const character = CHARACTERS.get(word)
    if (character !== undefined) write(character)
    else if (ENDS.has(word)) endParagraph()
    else if (Object.hasOwn(format, word)) format[word](value)
  }
  return {
    control: (word: string, value: number | undefined): void => {
      if (toSkip > 0 && word !== 'u') toSkip--
      else control(word, value)
    },
    open: (): void => {
      stack.push({ ...state })
      if (stack.length > MAX_DEPTH)
        throw new InputError('INPUT_DEPTH', `the document is nested more than ${MAX_DEPTH} deep`)
      toSkip = 0
    },
    close: (): void => {
      state = stack.pop() ?? { ...START }
      toSkip = 0
    },
    star: (): void => {
      isStarred = true
    },
    byte: (value: number): void => {
      if (toSkip > 0) toSkip--
      else bytes.push(value)
    },
    text: (characters: string): void => {
      write(characters.slice(toSkip))
      toSkip = Math.max(0, toSkip - characters.length)
    },
    /** Bytes are decoded together: a character may be several of them. */
    flushBytes: (): void => {
      if (bytes.length > 0) write(decodePage(bytes, fonts.get(state.font) ?? codePage))
      bytes = []
    },
    end: (): { readonly paragraphs: readonly Paragraph[]; readonly properties: Readonly<Record<string, string>> } => {
      endParagraph()
      return { paragraphs, properties }
    },
  }
}

const toHead = ({ title, author, company, day }: Readonly<Record<string, string>>): DocumentHead => ({
  title: title?.trim() || undefined,
  author: author?.trim() || undefined,
  publisher: company?.trim() || undefined,
  date: day,
})

const parseRtf = (content: string): ReadDocument => {
  const writer = createWriter()
  for (const token of tokenizeRtf(content)) {
    if (token.kind === 'byte') {
      writer.byte(token.value)
      continue
    }
    writer.flushBytes()
    if (token.kind === 'control') writer.control(token.word, token.value)
    else if (token.kind === 'text') writer.text(token.text)
    else writer[token.kind]()
  }
  writer.flushBytes()
  const { paragraphs, properties } = writer.end()
  return { paragraphs, head: toHead(properties) }
}

/** A Rich Text document: its paragraphs without headers, footers, notes, fields, pictures and hidden text. */
export const readRtf = async (bytes: Buffer, context: ReadContext): Promise<readonly RawArticle[]> =>
  articlesOfDocument(parseRtf(bytes.toString('latin1')), context)
