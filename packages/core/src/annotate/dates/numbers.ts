const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['hundred', 100],
])
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 }),
)

/** Number words up to ninety-nine, for patterns. */
export const COUNT_WORDS = `(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).toReversed().join('|')}`

const numberOf = (word: string): number | null =>
  VALUES.get(word) ?? ORDINALS.get(word) ?? VALUES.get(word.replace(/ieth$/, 'y').replace(/th$/, '')) ?? null

/** The number a word says: "85", "85th", "twenty-five", "tenth"; null for any other word. */
export const readCount = (text: string): number | null => {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/i.exec(text)
  if (digits) return Number(digits[1])
  const parts = text.toLowerCase().split('-').map(numberOf)
  return parts.length > 2 || parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + part!, 0)
}
