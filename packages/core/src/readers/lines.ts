import type { InputError } from '../errors.js'
import { tooLarge } from './limits.js'

export interface Line {
  /** From 1. */
  readonly n: number
  readonly text: string
  /** Set where the line was longer than the limit and its text is left out. */
  readonly error?: InputError
}

/** Lines that are not empty, at "\n" alone: JSON may hold other line separators inside its strings. A line past `limit` characters is skipped and named. */
export async function* splitLines(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let n = 0
  let parts: string[] = []
  let length = 0
  let skipping = false
  const finish = (): Line => {
    n++
    const line = skipping
      ? { n, text: '', error: tooLarge(limit, 'the line') }
      : { n, text: parts.join('').replace(/\r$/, '') }
    parts = []
    length = 0
    skipping = false
    return line
  }
  const add = (part: string): void => {
    length += part.length
    if (length > limit) {
      skipping = true
      parts = []
    }
    if (!skipping) parts.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, at))
      const line = finish()
      if (line.text !== '' || line.error) yield line
      from = at + 1
    }
    add(chunk.slice(from))
  }
  if (length > 0) yield finish()
}
