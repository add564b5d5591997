/** Shorter words are too like each other for a mistake to be forgiven. */
const MISTAKES = [
  { letters: 8, allowed: 2 },
  { letters: 4, allowed: 1 },
] as const

/** The words of a folded text. */
export const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

const leastOf = (row: readonly number[]): number => row.reduce((least, n) => Math.min(least, n))

/**
 * Letters to change, leave out, put in or swap with the next one until `typed` begins `word`; more than `most` are not told apart.
 * Damerau (1964), with adjacent swaps only, over the beginnings of the word.
 */
const mistakesIn = (typed: string, word: string, most: number): number => {
  let before: number[] = []
  let row = Array.from({ length: word.length + 1 }, (_, j) => j)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1]
      const least = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      next.push(isSwapped ? Math.min(least, before[j - 2] + 1) : least)
    }
    if (leastOf(next) > most) return most + 1
    before = row
    row = next
  }
  return leastOf(row)
}

/** A bit for each letter of a word, letters that are not of the Latin alphabet sharing some. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << ((word.charCodeAt(i) - 97) & 31)
  return bits
}

const countBits = (bits: number): number => {
  let [left, n] = [bits, 0]
  for (; left !== 0; n++) left &= left - 1
  return n
}

/** Finds names, by their numbers, each typed word of which begins a word of theirs, but for a mistake in four letters or two in eight. */
export interface NearFinder {
  readonly find: (typed: readonly string[]) => readonly number[]
}

/** Every word of the names once, with the names it is in: a mistake is looked for in words, which are fewer. */
export const createNearFinder = (names: readonly string[]): NearFinder => {
  const namesOf = new Map<string, number[]>()
  for (const [n, name] of names.entries())
    for (const word of new Set(wordsOf(name))) {
      const found = namesOf.get(word)
      if (found) found.push(n)
      else namesOf.set(word, [n])
    }
  const words = [...namesOf.keys()]
  const letters = Int32Array.from(words, lettersOf)

  const wordsLike = (typed: string): readonly string[] => {
    const most = MISTAKES.find(m => typed.length >= m.letters)?.allowed ?? 0
    const wanted = lettersOf(typed)
    return words.filter(
      (word, w) =>
        word.length + most >= typed.length &&
        // Every letter the word lacks is a mistake.
        countBits(wanted & ~letters[w]) <= most &&
        (word.startsWith(typed) || mistakesIn(typed, word, most) <= most),
    )
  }
  return {
    find: typed => {
      const fitting = new Uint8Array(names.length)
      for (const [k, word] of typed.entries())
        for (const like of wordsLike(word))
          for (const n of namesOf.get(like) ?? []) if (fitting[n] === k) fitting[n] = k + 1
      const found: number[] = []
      for (let n = 0; n < fitting.length; n++) if (fitting[n] === typed.length) found.push(n)
      return found
    },
  }
}
