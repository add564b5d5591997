import type { NameSpan, Sentence } from '../../model/index.js'

const isNamed = (type: NameSpan['type']): boolean => type !== 'demonym' && type !== 'country' && type !== 'place'

/**
 * Short forms the sentences' own reading missed: the surname of a person and the first word of a body that are named in full elsewhere in the
 * document, where they stand as nouns with a capital. Returns all names in text order.
 */
export const echoNames = (
  names: readonly NameSpan[],
  sentences: readonly Sentence[],
  text: string,
): readonly NameSpan[] => {
  const shortForms = new Map<string, NameSpan['type'] | null>()
  for (const name of names) {
    if (name.first === name.last || !isNamed(name.type)) continue
    const words = text.slice(name.start, name.end).split(/\s+/)
    const short = name.type === 'person' ? words[words.length - 1] : words[0]
    if (!/^\p{Lu}\p{Ll}{3,}/u.test(short)) continue
    const other = shortForms.get(short)
    shortForms.set(short, other === undefined || other === name.type ? name.type : null)
  }
  if (shortForms.size === 0) return names
  const covered: Set<number>[] = sentences.map(() => new Set())
  for (const name of names) for (let i = name.first; i <= name.last; i++) covered[name.sentence].add(i)
  const found = sentences.flatMap(({ index, tokens }) =>
    tokens.flatMap((token, i): readonly NameSpan[] => {
      const type = shortForms.get(token.text)
      if (!type || covered[index].has(i) || !/^(?:NOUN|PROPN|X)$/.test(token.upos)) return []
      const isPart = [tokens[i - 1], tokens[i + 1]].some(t => t?.xpos.startsWith('NNP') && !covered[index].has(t.index))
      return isPart ? [] : [{ sentence: index, first: i, last: i, start: token.start, end: token.end, type }]
    }),
  )
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start)
}
