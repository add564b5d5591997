/** Characters XML 1.0 has no way to write. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
    // XML 1.1 takes them for line ends, and some parsers of 1.0 do.
    '\u2028': '&#8232;',
    '\u2029': '&#8233;',
  }),
)

/** A value as XML text or attribute; characters XML cannot hold are left out. */
export const escapeXml = (value: string | number | boolean): string =>
  String(value)
    .replace(UNWRITABLE, '')
    .replace(/[&<>"'\t\n\r\u2028\u2029]/g, character => ENTITIES.get(character) ?? character)
