/** Letters that Unicode does not split into a letter and a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    þ: 'th',
  }),
)

/** A text without accents and capitals, line by line as it was: of many names at once for a fraction of what each by itself takes. */
export const plainLetters = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase().replaceAll('`', "'")
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[øłđðßæœıþ]/g, letter => PLAIN.get(letter) ?? letter)
        .replace(/[’ʻʼ`]/g, "'")
const ASCII = /^[\x20-\x7e]*$/

/** The key of a name in plain letters. */
export const keyOfPlain = (plain: string): string => (GAP.test(plain) ? plain.replace(/[\s\-‑–]+/g, ' ').trim() : plain)
const GAP = /[\s\-‑–]{2}|[^\S ]|[-‑–]|^ | $/

/** What spellings of one name share: no accents, no capitals, hyphens as spaces. "Erdoğan" and "ERDOGAN" are one. */
export const nameKey = (name: string): string => keyOfPlain(plainLetters(name))

/** Rows under each of their keys; null where two rows share a key, so that neither is found by it. */
export const indexByKey = <Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, Row | null> => {
  const index = new Map<string, Row | null>()
  for (const row of rows) {
    const keys = keysOf(row)
    for (const key of keys.length > 1 ? new Set(keys) : keys) index.set(key, index.has(key) ? null : row)
  }
  return index
}

/** The id of a body that has none of its own: its type, its state where it is a part of one, and its name in plain letters. */
export const bodyId = (body: { readonly type: string; readonly country: string; readonly name: string }): string => {
  const slug = nameKey(body.name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const isOfState = body.country !== '' && (body.type === 'organisation' || body.type === 'military')
  return isOfState ? `${body.type}:${body.country.toLowerCase()}:${slug}` : `${body.type}:${slug}`
}
