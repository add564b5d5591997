import type { Evidence } from '@newsgraph/core'
import { readable } from './encoding'

interface Part {
  readonly start: number
  readonly end: number
  readonly role: 'subject' | 'relation' | 'object'
}

/** The sentence cut at its marked spans; spans that lie outside the sentence or overlap an earlier one are left unmarked. */
const cut = (evidence: Evidence): readonly { readonly text: string; readonly role: Part['role'] | null }[] => {
  const { sentence, subject, object, trigger } = evidence
  const parts: Part[] = [
    { ...trigger, role: 'relation' as const },
    { start: subject.start, end: subject.end, role: 'subject' as const },
    { start: object.start, end: object.end, role: 'object' as const },
  ].filter(p => p.start >= 0 && p.end <= sentence.length && p.start < p.end)
  const kept: Part[] = []
  for (const part of parts) if (!kept.some(k => k.start < part.end && part.start < k.end)) kept.push(part)
  kept.sort((a, b) => a.start - b.start)
  const pieces: { text: string; role: Part['role'] | null }[] = []
  let at = 0
  for (const part of kept) {
    if (part.start > at) pieces.push({ text: sentence.slice(at, part.start), role: null })
    pieces.push({ text: sentence.slice(part.start, part.end), role: part.role })
    at = part.end
  }
  pieces.push({ text: sentence.slice(at), role: null })
  return pieces
}

const Sentence = ({ evidence }: { readonly evidence: Evidence }) => (
  <p className="sentence">
    {cut(evidence).map(piece =>
      piece.role ? (
        <mark key={piece.role} className={piece.role}>
          <span className="sr-only">{piece.role}: </span>
          {piece.text}
        </mark>
      ) : (
        piece.text
      ),
    )}
  </p>
)

const Source = ({ article }: Pick<Evidence, 'article'>) => {
  const name = article.title ?? article.publisher ?? article.id
  return article.url ? (
    <a href={article.url} target="_blank" rel="noreferrer">
      {name}
    </a>
  ) : (
    <span>{name}</span>
  )
}

const Card = ({ evidence }: { readonly evidence: Evidence }) => (
  <li className="card">
    <Sentence evidence={evidence} />
    <p className="who">
      <b>{evidence.subject.name}</b> {readable(evidence.relation)} <b>{evidence.object.name}</b>
    </p>
    <dl>
      <dt>Status</dt>
      <dd>
        {evidence.negated ? 'not ' : ''}
        {evidence.status}
        {evidence.act ? ` (${readable(evidence.act)})` : ''}
      </dd>
      {evidence.speaker && <dt>Said by</dt>}
      {evidence.speaker && <dd>{evidence.speaker}</dd>}
      <dt>When</dt>
      <dd>{evidence.date ?? 'not said'}</dd>
      <dt>Rule</dt>
      <dd>
        {evidence.rule}, {Math.round(evidence.confidence * 100)} %
      </dd>
      <dt>Article</dt>
      <dd>
        <Source article={evidence.article} />
        {evidence.article.publishedAt ? `, ${evidence.article.publishedAt}` : ''}
      </dd>
    </dl>
  </li>
)

interface Props {
  readonly title: string
  readonly evidence: readonly Evidence[] | null
  readonly error: string | null
  readonly onClose: () => void
}

/** The sentences behind an edge or an actor, with subject, relation and object marked. */
export const EvidencePanel = ({ title, evidence, error, onClose }: Props) => (
  <aside className="evidence" aria-label="Evidence">
    <header>
      <h2>{title}</h2>
      <button type="button" onClick={onClose} aria-label="Close">
        ×
      </button>
    </header>
    {error && <p role="alert">{error}</p>}
    {!error && !evidence && <p>Reading …</p>}
    {evidence && (
      <>
        <p className="count">
          {evidence.length} {evidence.length === 1 ? 'sentence' : 'sentences'} ·{' '}
          {new Set(evidence.map(e => e.article.id)).size} articles
        </p>
        <p className="key">
          <mark className="subject">subject</mark> <mark className="relation">relation</mark>{' '}
          <mark className="object">object</mark>
        </p>
        <ul>
          {evidence.map(e => (
            <Card key={e.id} evidence={e} />
          ))}
        </ul>
      </>
    )}
  </aside>
)
