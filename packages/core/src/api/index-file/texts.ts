import type { Texts } from '../graph-index/index.js'

/** Texts as UTF-8 one behind the other, and where each ends. */
export interface PackedTexts {
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
}

export const packTexts = (texts: Texts): PackedTexts => {
  const encoder = new TextEncoder()
  const ends = new Uint32Array(texts.length)
  let bytes = new Uint8Array(1 << 16)
  let length = 0
  for (let i = 0; i < texts.length; i++) {
    const text = texts.at(i) ?? ''
    // No UTF-16 unit takes more than three bytes.
    if (length + 3 * text.length > bytes.length) {
      const grown = new Uint8Array(2 * (length + 3 * text.length))
      grown.set(bytes.subarray(0, length))
      bytes = grown
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written
    ends[i] = length
  }
  return { bytes: bytes.subarray(0, length), ends }
}

/** Packed texts, each made a string when it is asked for. */
export const unpackTexts = ({ bytes, ends }: PackedTexts): Texts => {
  const decoder = new TextDecoder()
  return {
    length: ends.length,
    at: n => (n < ends.length ? decoder.decode(bytes.subarray(n === 0 ? 0 : ends[n - 1], ends[n])) : undefined),
  }
}
