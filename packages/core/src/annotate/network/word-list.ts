import { InputError } from '../../errors.js'

/**
 * Different words in the order of their UTF-8 bytes, front-coded (Witten, Moffat and Bell 1999, "Managing Gigabytes", 4.1): each says how many bytes it
 * shares with the word before, how many follow, and those. The first of each block shares none, and its block says before it how long it is, in two
 * bytes. So a list stays small, and is searched as it lies in the model file.
 */
export interface WordList {
  readonly count: number
  readonly bytes: Uint8Array
}

/** Words of a block: fewer are found sooner, more take less room. */
const BLOCK = 32
const LONGEST = 255

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  const at = sharedBytes(a, b)
  return (a[at] ?? -1) - (b[at] ?? -1)
}
const sharedBytes = (a: Uint8Array, b: Uint8Array): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const packBlock = (words: readonly Uint8Array[]): readonly number[] => {
  const bytes = words.flatMap((word, i) => {
    const shared = i === 0 ? 0 : sharedBytes(words[i - 1], word)
    return [shared, word.length - shared, ...word.subarray(shared)]
  })
  return [bytes.length & 255, bytes.length >> 8, ...bytes]
}

/** Makes a list of different words, and says at which place of the input each word of the list stood. Throws InputError on a word of more than 255 bytes. */
export const packWords = (words: readonly string[]): { readonly list: WordList; readonly order: readonly number[] } => {
  const encoder = new TextEncoder()
  const encoded = words.map(word => encoder.encode(word))
  const long = encoded.findIndex(word => word.length > LONGEST)
  if (long >= 0)
    throw new InputError(
      'WORD_TOO_LONG',
      `The engine's vocabulary holds words of up to ${LONGEST} bytes; "${words[long].slice(0, 40)}…" has ${encoded[long].length}. Take it out of the training data.`,
    )
  const order = words.map((_, i) => i).sort((a, b) => compareBytes(encoded[a], encoded[b]))
  const sorted = order.map(i => encoded[i])
  const blocks = Array.from({ length: Math.ceil(sorted.length / BLOCK) }, (_, k) =>
    packBlock(sorted.slice(k * BLOCK, (k + 1) * BLOCK)),
  )
  return { list: { count: words.length, bytes: Uint8Array.from(blocks.flat()) }, order }
}

/** The places of words in a list; undefined for a word that is not in it. Nothing is made of the list but the places of its blocks. */
export const createWordSearch = ({ count, bytes }: WordList): ((word: string) => number | undefined) => {
  const blocks = new Uint32Array(Math.ceil(count / BLOCK))
  for (let block = 0, at = 0; block < blocks.length; block++) {
    blocks[block] = at + 2
    at += 2 + bytes[at] + 256 * bytes[at + 1]
  }
  const encoder = new TextEncoder()
  const key = new Uint8Array(3 * LONGEST)
  let length = 0
  const takeKey = (word: string): void => {
    for (length = 0; length < word.length; length++) {
      const code = word.charCodeAt(length)
      if (code > 127) {
        length = encoder.encodeInto(word, key).written
        return
      }
      key[length] = code
    }
  }
  /** Where what stands at `from` and the key, of which `same` bytes are found already, differ. */
  let same = 0
  /** Below 0 where the key is before the word whose bytes from `same` on are these, 0 where it is the word. */
  const compareKey = (from: number, size: number): number => {
    const end = same + size
    const start = from - same
    while (same < end && same < length && bytes[start + same] === key[same]) same++
    if (same < end) return same < length ? key[same] - bytes[start + same] : -1
    return length - end
  }
  const blockOfKey = (): number => {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      same = 0
      if (compareKey(blocks[middle] + 2, bytes[blocks[middle] + 1]) < 0) high = middle
      else low = middle + 1
    }
    return low - 1
  }
  return word => {
    if (word.length > LONGEST) return undefined
    takeKey(word)
    const block = blockOfKey()
    if (block < 0) return undefined
    same = 0
    let at = blocks[block]
    const end = Math.min(count, (block + 1) * BLOCK)
    for (let place = block * BLOCK; place < end; place++) {
      const size = bytes[at + 1]
      // sharing more than the key did, it is before the key as the word before was; sharing less, it is behind the key
      if (bytes[at] < same) return undefined
      if (bytes[at] === same) {
        const order = compareKey(at + 2, size)
        if (order === 0) return place
        if (order < 0) return undefined
      }
      at += 2 + size
    }
    return undefined
  }
}
