import type { DoubtOrder, Evidence } from '@newsgraph/core'
import { useEffect, useState } from 'react'
import { isAbort, type NewOverride } from '../data/source'
import { counted, percent, readable } from '../encoding'
import { download } from '../export/download'
import { PanelHelp } from '../help/panel-help'
import { MarkedSentence } from '../panels/marked-sentence'
import { ArticleLink, statusOf } from '../panels/statement-card'
import { DialogFrame } from '../shell/dialog-frame'
import { decide } from '../state/kept'
import { announce, useSession } from '../state/session'
import { useView } from '../state/view-store'
import { CorrectionForm } from './correction-form'
import { NoteBox } from './note-box'

/** The statements to look at, as they were when the queue was opened: what is decided does not shift them. */
const useQueue = (order: DoubtOrder): readonly Evidence[] | null => {
  const { source } = useSession()
  const { filter } = useView().view
  const [items, setItems] = useState<readonly Evidence[] | null>(null)
  useEffect(() => {
    const control = new AbortController()
    setItems(null)
    source.review(order, filter, control.signal).then(
      page => setItems(page.items),
      error => {
        if (!isAbort(error)) announce(error.message)
      },
    )
    return () => control.abort()
  }, [source, order, filter])
  return items
}

const exportAnnotations = async (): Promise<void> => {
  const { articles } = await useSession.getState().source.annotations()
  if (articles.length === 0) announce('Nothing is reviewed yet, or the texts were not stored.')
  else download('corrections.jsonl', articles.map(a => `${JSON.stringify(a)}\n`).join(''), 'application/jsonl')
}

/** Whether another dialog, such as the help, lies over this one: then its keys are not for the statement. */
const isBehind = (): boolean => document.querySelectorAll('[role=dialog]').length > 1

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea') !== null

const summaryOf = ({ subject, relation, object }: Evidence): string =>
  `${subject.name} ${readable(relation)} ${object?.name ?? ''}`

/** One doubtful statement after the other: right, wrong, or how it should have been read. What one says can teach the reader. */
export const ReviewDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [order, setOrder] = useState<DoubtOrder>('least-sure')
  const queue = useQueue(order)
  const [at, setAt] = useState(0)
  const [isEditing, setEditing] = useState(false)
  const evidence = queue?.[at]
  const go = (to: number): void => {
    setAt(Math.max(0, to))
    setEditing(false)
  }
  const say = (entry: NewOverride, message: string): void => {
    go(at + 1)
    void decide(source => source.addOverride(entry), message)
  }
  const right = (e: Evidence): void => say({ kind: 'confirm', statement: e.id }, 'Right.')
  const wrong = (e: Evidence): void => say({ kind: 'reject', statement: e.id }, 'Wrong: it is hidden.')
  // Heard from the whole page: what had the focus may be gone with the statement before.
  const onKey = (event: KeyboardEvent): void => {
    if (
      !evidence ||
      isEditing ||
      isBehind() ||
      isWriting(event.target) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return
    const key = event.key.toLowerCase()
    if (key === 'r') right(evidence)
    else if (key === 'w') wrong(evidence)
    else if (key === 'e') setEditing(true)
    else if (key === 's') go(at + 1)
    else if (key === 'b') go(at - 1)
    else return
    event.preventDefault()
  }
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return (
    <DialogFrame title="Review" isWide help={<PanelHelp topic="review" />} onClose={onClose}>
      <div className="review">
        <div className="chips">
          <label className="parameter inline">
            First{' '}
            <select
              value={order}
              onChange={e => {
                setOrder(e.target.value as DoubtOrder)
                go(0)
              }}
            >
              <option value="least-sure">what is least sure</option>
              <option value="most-reported">what is reported most</option>
            </select>
          </label>
          <span className="soft" role="status">
            {queue === null ? 'Reading …' : evidence ? `${at + 1} of ${queue.length}` : 'All looked at.'}
          </span>
          <button type="button" className="small" onClick={() => void exportAnnotations()}>
            Export for training
          </button>
        </div>
        {evidence && (
          <article className="card" aria-label={summaryOf(evidence)}>
            <MarkedSentence evidence={evidence} />
            <p>
              <b dir="auto">{summaryOf(evidence)}</b> · {statusOf(evidence)} · {percent(evidence.confidence)} sure
            </p>
            <p className="soft">
              <ArticleLink article={evidence.article} /> {evidence.article.publishedAt}
            </p>
            {isEditing ? (
              <CorrectionForm
                evidence={evidence}
                onCancel={() => setEditing(false)}
                onDone={fields =>
                  say({ kind: 'correct', statement: evidence.id, ...fields }, 'The correction is kept.')
                }
              />
            ) : (
              <div className="chips">
                <button type="button" onClick={() => right(evidence)}>
                  Right <kbd>R</kbd>
                </button>
                <button type="button" onClick={() => wrong(evidence)}>
                  Wrong <kbd>W</kbd>
                </button>
                <button type="button" onClick={() => setEditing(true)}>
                  Edit <kbd>E</kbd>
                </button>
                <button type="button" className="small" onClick={() => go(at + 1)}>
                  Skip <kbd>S</kbd>
                </button>
                <button type="button" className="small" disabled={at === 0} onClick={() => go(at - 1)}>
                  Back <kbd>B</kbd>
                </button>
              </div>
            )}
            <NoteBox key={evidence.id} about={{ kind: 'statement', id: evidence.id }} was={summaryOf(evidence)} />
          </article>
        )}
        {queue !== null && !evidence && (
          <p>
            {queue.length === 0
              ? 'No statement under this filter waits for review.'
              : `${counted(queue.length, 'statement')} looked at.`}
          </p>
        )}
        <p className="soft small-print">
          What is exported is read by <code>newsgraph train statements --gold DIR</code>: put the file into DIR.
        </p>
      </div>
    </DialogFrame>
  )
}
