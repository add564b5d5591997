import { givenNameGender, longestName } from '../lexicon/index.js'

/** Tags of a sentence with gazetteer names the tagger took for common words ("Chile", "Turkey" at a sentence start) made proper nouns. */
export const correctTags = (
  words: readonly string[],
  tags: { readonly upos: readonly string[]; readonly xpos: readonly string[] },
): { readonly upos: readonly string[]; readonly xpos: readonly string[] } => {
  const upos = [...tags.upos]
  const xpos = [...tags.xpos]
  const toName = (i: number): void => {
    upos[i] = 'PROPN'
    xpos[i] = 'NNP'
  }
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i])) continue
    const match = longestName(words, i)
    if (match && match.known.use !== 'adjective' && match.length === 1 && !xpos[i].startsWith('NNP')) toName(i)
    else if (!match && givenNameGender(words[i]) && !xpos[i].startsWith('NNP') && xpos[i + 1]?.startsWith('NNP'))
      toName(i)
    if (match) i += match.length - 1
  }
  return { upos, xpos }
}
