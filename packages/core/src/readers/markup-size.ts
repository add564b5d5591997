import { Parser } from 'htmlparser2'
import { InputError } from '../errors.js'

/** More elements, and deeper, than any news page has: the DOM and Readability take time that grows faster than the page. */
const MAX_ELEMENTS = 60_000
const MAX_DEPTH = 256

/** Elements that may be left open without being a level of their own. */
const UNCLOSED = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option'])

/** Throws InputError for HTML too large or too deep to be made into a DOM. */
export const checkPageSize = (content: string): void => {
  let elements = 0
  let depth = 0
  const parser = new Parser({
    onopentagname: name => {
      elements++
      if (!UNCLOSED.has(name)) depth++
      if (elements > MAX_ELEMENTS)
        throw new InputError('INPUT_TOO_LARGE', `the page has more than ${MAX_ELEMENTS} elements`)
      if (depth > MAX_DEPTH) throw new InputError('HTML_DEPTH', `the page is nested more than ${MAX_DEPTH} deep`)
    },
    onclosetag: name => {
      if (!UNCLOSED.has(name)) depth--
    },
  })
  parser.end(content)
}

/** Takes XML as it streams in; throws InputError where it is nested deeper than what walks it can go. */
export const createDepthCheck = (): ((chunk: string) => void) => {
  let depth = 0
  const parser = new Parser(
    {
      onopentagname: () => {
        if (++depth > MAX_DEPTH)
          throw new InputError('INPUT_DEPTH', `the document is nested more than ${MAX_DEPTH} deep`)
      },
      onclosetag: () => {
        depth--
      },
    },
    { xmlMode: true },
  )
  return chunk => parser.write(chunk)
}
