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

/** Whether every typed word begins a word of the name, but for a mistake in four letters or two in eight. */
export const isNear = (typed: readonly string[], name: string): boolean => {
  const words = wordsOf(name)
  return typed.every(t => {
    const most = MISTAKES.find(m => t.length >= m.letters)?.allowed ?? 0
    return words.some(w => w.length + most >= t.length && mistakesIn(t, w, most) <= most)
  })
}
