import type { ArticlePage, Evidence } from '@newsgraph/core'
import { useEffect, useState } from 'react'
import { useReading } from '../compare/reading'
import { readable } from '../encoding'
import { DialogFrame } from '../shell/dialog-frame'
import { cut, partsOf } from './cut'
import { ArticleLink, statusOf } from './statement-card'

interface Props {
  readonly article: Evidence['article']
  /** The one to mark. */
  readonly statement: string | null
  readonly onClose: () => void
}

/** The whole article: every statement underlined, the chosen one with subject, relation and object marked. */
export const ArticleDialog = ({ article, statement, onClose }: Props) => {
  const { source } = useReading()
  const [page, setPage] = useState<ArticlePage | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [chosen, setChosen] = useState(statement)
  useEffect(() => {
    source.article(article.id).then(setPage, error => setProblem(String(error.message)))
  }, [source, article.id])
  const head = page?.article ?? article
  return (
    <DialogFrame title={head.title ?? head.id} isWide onClose={onClose}>
      <p className="soft">
        {[head.publisher, head.publishedAt].filter(Boolean).join(', ')}{' '}
        {head.url && <ArticleLink article={{ ...head, title: 'Open the source' }} />}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {!page && !problem && <p className="soft">Reading the article …</p>}
      {page && <ArticleText page={page} chosen={chosen} onChoose={setChosen} />}
    </DialogFrame>
  )
}

interface TextProps {
  readonly page: ArticlePage
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

const ArticleText = ({ page, chosen, onChoose }: TextProps) => (
  <div className="article">
    <div className="article-text">
      {page.sentences.map(sentence => {
        const own = page.statements.filter(s => s.n === sentence.n)
        if (sentence.text === null)
          return (
            <p key={sentence.n} className="soft">
              The text of this sentence was not stored.
            </p>
          )
        const picked = own.find(s => s.id === chosen)
        const parts = picked ? partsOf(picked) : own.flatMap(partsOf)
        return (
          <span key={sentence.n} className={picked ? 'article-sentence picked' : 'article-sentence'} dir="auto">
            {cut(sentence.text, parts).map(piece =>
              piece.role ? (
                <mark key={piece.at} className={picked ? piece.role : `${piece.role} light`}>
                  {picked && <span className="sr-only">{piece.role}: </span>}
                  {piece.text}
                </mark>
              ) : (
                <span key={piece.at}>{piece.text}</span>
              ),
            )}{' '}
          </span>
        )
      })}
    </div>
    <ol className="article-statements" aria-label="Statements of the article">
      {page.statements.map(s => (
        <li key={s.id}>
          <button type="button" aria-pressed={s.id === chosen} onClick={() => onChoose(s.id)}>
            <b dir="auto">{s.subject.name.slice(0, 80)}</b> {readable(s.relation)}{' '}
            <b dir="auto">{(s.object?.name ?? s.argument ?? '').slice(0, 80)}</b>
            <span className="soft"> {statusOf(s)}</span>
          </button>
        </li>
      ))}
    </ol>
  </div>
)
