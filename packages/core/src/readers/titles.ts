/** Between a headline and the name of the site: "Headline - The Paper", "Headline | The Paper". */
export const SEPARATOR = /\s+[-–—|»·:]+\s+/

/** Letters and digits alone, without accents: "Al-Bawaba" and "Al Bawaba" are one name. */
export const bareName = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A headline without the name of the site behind it. */
export const withoutSite = (title: string, names: readonly string[]): string => {
  const parts = title.split(SEPARATOR)
  const last = parts.at(-1)!
  if (parts.length < 2 || !names.some(name => bareName(name) === bareName(last))) return title
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[-–—|»·:]+\s*$/, '')
}

/** A text without its headline, which stands before it where a page or an item is kept whole. */
export const withoutTitle = (text: string, title: string | null | undefined): string => {
  const [line, below] = /^([^\n]*)\n+([\s\S]+)$/.exec(text)?.slice(1) ?? []
  return title && line?.trim() === title && below.trim() !== '' ? below : text
}
