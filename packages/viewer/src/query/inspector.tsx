import type { Evidence } from '@newsgraph/core'
import { useEffect, useState } from 'react'
import type { Theme } from '../encoding'
import { ArticleDialog } from '../panels/article-dialog'
import { StatementCard } from '../panels/statement-card'
import { selectActor, selectEdge } from '../state/actions'
import { learnNames, useSession } from '../state/session'
import { type AnswerNode, type AnswerRelationship, behindNode, behindRelationship, titleOf } from './answer-elements'
import { toText } from './to-text'

interface JoinedRelationship extends AnswerRelationship {
  readonly from: AnswerNode
  readonly to: AnswerNode
  readonly isSymmetric: boolean
}

/** The sentence of a statement, with what one can do about it. */
const StatementBehind = ({ id, theme }: { readonly id: string; readonly theme: Theme }) => {
  const { source } = useSession()
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [article, setArticle] = useState<Evidence | null>(null)
  useEffect(() => {
    source.statement(id).then(setEvidence, error => setProblem(error.message))
  }, [source, id])
  if (problem) return <p role="alert">{problem}</p>
  if (!evidence) return <p className="soft">Reading …</p>
  return (
    <ul className="cards">
      <StatementCard evidence={evidence} theme={theme} onArticle={setArticle} />
      {article && <ArticleDialog article={article.article} statement={article.id} onClose={() => setArticle(null)} />}
    </ul>
  )
}

const ArticleBehind = ({ id }: { readonly id: string }) => {
  const [isOpen, setOpen] = useState(false)
  const article = { id, title: null, publisher: null, publishedAt: null, url: null }
  return (
    <>
      <button type="button" className="small" onClick={() => setOpen(true)}>
        Whole article
      </button>
      {isOpen && <ArticleDialog article={article} statement={null} onClose={() => setOpen(false)} />}
    </>
  )
}

interface Props {
  readonly node: AnswerNode | null
  readonly relationship: JoinedRelationship | null
  readonly theme: Theme
}

/** What is chosen in an answer: its fields, and what is behind it; actors and relations show their sentences in the panel of evidence. */
export const Inspector = ({ node, relationship, theme }: Props) => {
  const behind = node
    ? behindNode(node)
    : relationship &&
      behindRelationship(relationship, { ...relationship, start: relationship.from, end: relationship.to })
  useEffect(() => {
    if (behind?.kind === 'actor') {
      learnNames([behind])
      selectActor(behind.id)
    }
    if (behind?.kind === 'edge') {
      learnNames(
        [relationship!.from, relationship!.to].flatMap(n => behindNode(n) ?? []).filter(b => b.kind === 'actor'),
      )
      selectEdge(behind.key, behind.relation)
    }
  }, [])
  const element = node ?? relationship!
  return (
    <section className="inspector" aria-label="Chosen in the answer">
      <h3 dir="auto">
        {node
          ? titleOf(node).slice(0, 160)
          : `${titleOf(relationship!.from).slice(0, 80)} ${relationship!.type} ${titleOf(relationship!.to).slice(0, 80)}`}
      </h3>
      <p className="soft">{node ? node.labels.join(', ') : relationship!.type}</p>
      {behind?.kind === 'statement' && <StatementBehind id={behind.id} theme={theme} />}
      {behind?.kind === 'article' && <ArticleBehind id={behind.id} />}
      <dl>
        {Object.entries(element.properties).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{toText(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
