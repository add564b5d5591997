/** What opens each value of a JSON text sequence (RFC 7464). */
const RECORD_SEPARATOR = String.fromCharCode(0x1e)

const mayStandBetween = (char: string): boolean => /\s/.test(char) || char === RECORD_SEPARATOR

/**
 * Objects and lists that stand one after another with nothing or white space between them, as jq and many logs write them; the last may be cut
 * short. Null where anything else stands between or before them.
 */
export const splitValues = (text: string): readonly string[] | null => {
  const values: string[] = []
  let [depth, start, isInString] = [0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (isInString) {
      if (char === '\\') i++
      else if (char === '"') isInString = false
    } else if (char === '{' || char === '[') {
      if (depth === 0) start = i
      depth++
    } else if (depth === 0) {
      if (!mayStandBetween(char)) return null
    } else if (char === '"') isInString = true
    else if (char === '}' || char === ']') {
      depth--
      if (depth === 0) values.push(text.slice(start, i + 1))
    }
  }
  return depth === 0 ? values : [...values, text.slice(start)]
}
