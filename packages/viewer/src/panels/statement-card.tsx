import type { Evidence } from '@newsgraph/core'
import { useReading } from '../compare/reading'
import { percent, quadLook, readable, type Theme } from '../encoding'
import { Icon } from '../icons'
import { NoteBox } from '../review/note-box'
import { decide } from '../state/kept'
import { useSession } from '../state/session'
import { MarkedSentence } from './marked-sentence'

/** Only addresses a browser may open; everything else stays text. */
const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

export const ArticleLink = ({ article }: Pick<Evidence, 'article'>) => {
  const name = (article.title ?? article.publisher ?? article.id).slice(0, 200)
  return isWebAddress(article.url) ? (
    <a href={article.url} target="_blank" rel="noreferrer noopener" dir="auto">
      {name}
    </a>
  ) : (
    <span dir="auto">{name}</span>
  )
}

export const statusOf = ({ status, negated, act }: Evidence): string =>
  `${negated ? 'not ' : ''}${status}${act ? ` (${readable(act)})` : ''}`

const review = (evidence: Evidence, kind: 'confirm' | 'reject'): void => {
  const known = useSession
    .getState()
    .overrides.entries.find(
      ({ entry }) => 'statement' in entry && entry.statement === evidence.id && entry.kind === kind,
    )
  if (known) void decide(source => source.undoOverride(known.id), 'Decision taken back.')
  else
    void decide(
      source => source.addOverride({ kind, statement: evidence.id }),
      kind === 'confirm' ? 'Statement confirmed.' : 'Statement rejected. It is hidden; Decisions takes it back.',
    )
}

interface Props {
  readonly evidence: Evidence
  readonly theme: Theme
  readonly onArticle: (evidence: Evidence) => void
}

/** One statement: its sentence, who says so, when, how sure, and what one can do about it. */
export const StatementCard = ({ evidence, theme, onArticle }: Props) => {
  const { meta, overrides } = useSession()
  const { isBeside } = useReading()
  const entry = overrides.entries.find(e => 'statement' in e.entry && e.entry.statement === evidence.id)?.entry.kind
  const look = quadLook(evidence.quad)
  const day = evidence.date ?? (evidence.background ? null : evidence.article.publishedAt)
  return (
    <li className={`card${entry === 'reject' ? ' rejected' : ''}`}>
      <p className="card-head">
        <b className="number">{day ?? 'no date'}</b>
        {evidence.background && <span className="soft"> (history)</span>}
        {evidence.date === null && day && <span className="soft"> (day of the article)</span>}
        <span className="chip" style={{ borderColor: look[theme] }}>
          {readable(evidence.relation)}
        </span>
        {entry === 'confirm' && <span className="chip confirmed">confirmed</span>}
        {entry === 'reject' && <span className="chip">rejected</span>}
      </p>
      <MarkedSentence evidence={evidence} />
      <dl>
        <dt>Reads</dt>
        <dd dir="auto">
          {evidence.subject.name.slice(0, 160)} <i>{readable(evidence.relation)}</i>{' '}
          {(evidence.object?.name ?? evidence.argument ?? '').slice(0, 160)}
        </dd>
        <dt>Status</dt>
        <dd>{statusOf(evidence)}</dd>
        {evidence.speaker && (
          <>
            <dt>Said by</dt>
            <dd dir="auto">{evidence.speaker.slice(0, 160)}</dd>
          </>
        )}
        {evidence.reportedBy.length > 0 && (
          <>
            <dt>Passed on by</dt>
            <dd dir="auto">{evidence.reportedBy.map(name => name.slice(0, 160)).join(', then ')}</dd>
          </>
        )}
        <dt>Rule</dt>
        <dd>
          {evidence.rule}, {percent(evidence.confidence)} sure
        </dd>
        <dt>Article</dt>
        <dd>
          <ArticleLink article={evidence.article} />
          {evidence.article.publisher && evidence.article.title ? `, ${evidence.article.publisher}` : ''}
          {evidence.article.publishedAt ? `, ${evidence.article.publishedAt}` : ''}
        </dd>
      </dl>
      <div className="card-tools">
        <button type="button" className="small" onClick={() => onArticle(evidence)}>
          Whole article
        </button>
        {meta?.canEdit && !isBeside && (
          <>
            <button
              type="button"
              className="small"
              aria-pressed={entry === 'confirm'}
              onClick={() => review(evidence, 'confirm')}
            >
              <Icon name="check" /> Confirm
            </button>
            <button
              type="button"
              className="small"
              aria-pressed={entry === 'reject'}
              onClick={() => review(evidence, 'reject')}
            >
              <Icon name="close" /> Reject
            </button>
          </>
        )}
      </div>
      {!isBeside && (
        <NoteBox
          about={{ kind: 'statement', id: evidence.id }}
          was={`${evidence.subject.name} ${readable(evidence.relation)} ${evidence.object?.name ?? ''}`}
        />
      )}
    </li>
  )
}
