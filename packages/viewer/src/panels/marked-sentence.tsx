import type { Evidence } from '@newsgraph/core'
import { cut, partsOf } from './cut'

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
