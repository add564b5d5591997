/** What RTF is made of. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'star' }
  | { readonly kind: 'control'; readonly word: string; readonly value?: number }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }

const TOKEN = /[{}]|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(\r\n|[^a-zA-Z'])|[^\\{}]+|\\/g

/** The tokens of RTF, given with a character for each byte. Binary parts are passed over. */
export function* tokenizeRtf(content: string): Generator<RtfToken> {
  const pattern = new RegExp(TOKEN)
  for (let match = pattern.exec(content); match; match = pattern.exec(content)) {
    const [all, word, value, hex, symbol] = match
    if (all === '{') yield { kind: 'open' }
    else if (all === '}') yield { kind: 'close' }
    else if (word === 'bin') pattern.lastIndex += Number(value ?? 0)
    else if (word) yield { kind: 'control', word, value: value === undefined ? undefined : Number(value) }
    else if (hex) yield { kind: 'byte', value: Number.parseInt(hex, 16) }
    else if (symbol === '*') yield { kind: 'star' }
    else if (symbol === '\r' || symbol === '\n' || symbol === '\r\n') yield { kind: 'control', word: 'par' }
    else if (symbol === '~' || symbol === '_') yield { kind: 'control', word: symbol }
    else if (symbol !== undefined && /[\\{}]/.test(symbol)) yield { kind: 'text', text: symbol }
    else if (symbol === undefined && all !== '\\') {
      const text = all.replace(/[\r\n\0]/g, '')
      // Bytes above 127 that stand there as they are belong to the code page, too.
      for (const part of text.match(/[\x80-\xff]|[^\x80-\xff]+/g) ?? [])
        yield part >= '\x80' ? { kind: 'byte', value: part.charCodeAt(0) } : { kind: 'text', text: part }
    }
  }
}
