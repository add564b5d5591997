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

/** A text cut at spans; spans that lie outside it or overlap an earlier one in the list are left unmarked. */
export const cut = (text: string, parts: readonly Part[]): readonly Piece[] => {
  const kept: Part[] = []
  for (const part of parts)
    if (part.start >= 0 && part.end <= text.length && part.start < part.end)
      if (!kept.some(k => k.start < part.end && part.start < k.end)) kept.push(part)
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
  { ...trigger, role: 'relation' as const },
  { start: subject.start, end: subject.end, role: 'subject' as const },
  ...(object ? [{ start: object.start, end: object.end, role: 'object' as const }] : []),
]

/** A sentence with subject, relation and object marked, in colour and for those who hear it in words. Only ever text. */
export const MarkedSentence = ({ evidence }: { readonly evidence: Evidence }) => {
  if (evidence.sentence === null) return <p className="sentence soft">The text was not stored; the article has it.</p>
  return (
    <p className="sentence" dir="auto">
      {cut(evidence.sentence, partsOf(evidence)).map(piece =>
        piece.role ? (
          <mark key={piece.at} className={piece.role}>
            <span className="sr-only">{piece.role}: </span>
            {piece.text}
            <span className="sr-only">, </span>
          </mark>
        ) : (
          <span key={piece.at}>{piece.text}</span>
        ),
      )}
    </p>
  )
}
