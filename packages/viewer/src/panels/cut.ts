import type { Evidence } from '@newsgraph/core'

type Role = 'subject' | 'relation' | 'object'
interface Part {
  readonly start: number
  readonly end: number
  readonly role: Role
}
export interface Piece {
  readonly at: number
  readonly text: string
  readonly role: Role | null
}

/** What is left of a part beside others. */
const beside = (part: Part, others: readonly Part[]): readonly Part[] =>
  others.reduce<readonly Part[]>(
    (left, { start, end }) =>
      left.flatMap(p =>
        p.end <= start || end <= p.start
          ? [p]
          : [
              { ...p, end: Math.min(p.end, start) },
              { ...p, start: Math.max(p.start, end) },
            ].filter(({ start, end }) => start < end),
      ),
    [part],
  )

/** A part without the blanks at its ends. */
const trimmed = (text: string, { start, end, role }: Part): Part => {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
    role,
  }
}

/** A text cut at spans; one that lies outside it is left unmarked, and one that overlaps earlier ones of the list is marked beside them. */
export const cut = (text: string, parts: readonly Part[]): readonly Piece[] => {
  const kept: Part[] = []
  for (const part of parts)
    if (part.start >= 0 && part.end <= text.length && part.start < part.end)
      for (const rest of beside(part, kept)) {
        const whole = trimmed(text, rest)
        if (whole.start < whole.end) kept.push(whole)
      }
  kept.sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const part of kept) {
    if (part.start > at) pieces.push({ at, text: text.slice(at, part.start), role: null })
    pieces.push({ at: part.start, text: text.slice(part.start, part.end), role: part.role })
    at = part.end
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), role: null })
  return pieces
}

export const partsOf = ({ subject, object, trigger }: Evidence): readonly Part[] => [
  { start: subject.start, end: subject.end, role: 'subject' as const },
  ...(object ? [{ start: object.start, end: object.end, role: 'object' as const }] : []),
  { ...trigger, role: 'relation' as const },
]
