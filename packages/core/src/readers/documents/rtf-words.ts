/** Groups whose text is no text of the document. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'info fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor xe tc fldinst themedata colorschememapping latentstyles datastore filetbl revtbl bkmkstart bkmkend shpinst nonshppict mmathPr xmlnstbl wgrffmtfilter passwordhash pgptbl nonesttables blipuid picprop'.split(
    ' ',
  ),
)

/** Groups that say something of the document. */
export const PROPERTIES: ReadonlySet<string> = new Set(['title', 'author', 'company', 'creatim'])

/** Control words that are characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
  ['line', '\n'],
])

/** Control words that end a paragraph. */
export const ENDS: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'row'])

/** Code pages of Windows under the names decoders know. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** Character sets of fonts, and their code pages. */
export const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** Windows-1252 from 0x80 on, which some versions of Node decode as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes of a code page as text. */
export const decodePage = (bytes: readonly number[], codePage: number): string => {
  if (codePage === 1252)
    return bytes.map(b => (b >= 0x80 && b < 0xa0 ? WINDOWS_1252[b - 0x80] : String.fromCharCode(b))).join('')
  try {
    return new TextDecoder(CODE_PAGES[codePage] ?? `windows-${codePage}`).decode(Uint8Array.from(bytes))
  } catch {
    return decodePage(bytes, 1252)
  }
}
