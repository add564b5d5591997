import type { Token } from '../../model/index.js'
import type { JudgedMention } from './mentions.js'
import { Role } from './roles.js'

/** How many words before each, and before the end, pass a test. */
export const countsBefore = (tokens: readonly Token[], passes: (token: Token) => boolean): Int32Array => {
  const counts = new Int32Array(tokens.length + 1)
  for (const t of tokens) counts[t.index + 1] = counts[t.index] + (passes(t) ? 1 : 0)
  return counts
}

/** Words that were counted between two others. */
export const between = (counts: Int32Array, a: number, b: number): number =>
  a < b ? Math.abs(counts[b] - counts[a + 1]) : Math.abs(counts[a] - counts[b + 1])

/** Counts mentions with words between two words, those of two mentions left out. `mentionAt` says whose a word is. */
export const mentionCounter = (
  mentionAt: Int32Array,
  mentions: number,
): ((a: number, b: number, one: number, other: number) => number) => {
  const countedAt = new Int32Array(mentions)
  let counts = 0
  return (a, b, one, other) => {
    counts++
    let count = 0
    const end = Math.max(a, b)
    for (let i = Math.min(a, b) + 1; i < end; i++) {
      const m = mentionAt[i]
      if (m < 0 || m === one || m === other || countedAt[m] === counts) continue
      countedAt[m] = counts
      count++
    }
    return count
  }
}

/** For each mention whether another actor is subject (1) or object (2) of a trigger, by the roles words have there. */
export const rivalsOf = (mentions: readonly JudgedMention[], roles: Int32Array): Uint8Array => {
  const rivals = new Uint8Array(mentions.length)
  const mark = (role: number, sign: number): void => {
    let first: string | undefined
    let areSeveral = false
    for (const { head, actor } of mentions) {
      if (roles[head] !== role) continue
      first ??= actor
      areSeveral ||= actor !== first
    }
    if (first === undefined) return
    mentions.forEach(({ actor }, m) => {
      if (areSeveral || actor !== first) rivals[m] |= sign
    })
  }
  mark(Role.Subject, 1)
  mark(Role.Object, 2)
  return rivals
}
