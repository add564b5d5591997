import { type Evidence, MODALITIES } from '@newsgraph/core'
import { useEffect, useMemo, useState } from 'react'
import { useReading } from '../compare/reading'
import { isAbort, type Pair } from '../data/source'
import { counted, readable, type Theme } from '../encoding'
import { PanelHelp } from '../help/panel-help'
import { MarkedSentence } from '../panels/marked-sentence'
import { ArticleLink, statusOf } from '../panels/statement-card'
import { DialogFrame } from '../shell/dialog-frame'
import { nameOf } from '../state/actions'
import { learnNames } from '../state/session'
import { useView } from '../state/view-store'
import { type Report, type StoryEvent, tellStory } from './tell-story'
import { WeekChart } from './week-chart'

/** More statements than this are not read for one story; it says so. */
const MOST = 2000

interface Told {
  readonly items: readonly Evidence[]
  readonly total: number
}

/** All statements of a pair, whatever the view's window and status: a story has its denials. */
const useStatements = ({ a, b }: Pair): { readonly told: Told | null; readonly problem: string | null } => {
  const { source } = useReading()
  const { filter } = useView().view
  const [told, setTold] = useState<Told | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const control = new AbortController()
    const whole = { ...filter, modalities: MODALITIES, quads: null, relations: null, types: null, from: null, to: null }
    const read = async (): Promise<void> => {
      const items: Evidence[] = []
      let cursor: string | null = null
      do {
        const page = await source.pairEvidence({ a, b }, whole, cursor, control.signal)
        items.push(...page.items)
        cursor = items.length < MOST ? page.next : null
        if (cursor === null) setTold({ items, total: page.total })
      } while (cursor !== null)
      learnNames(items.flatMap(e => [e.subject, ...(e.object ? [e.object] : [])]))
    }
    read().catch(error => {
      if (!isAbort(error)) setProblem(error.message)
    })
    return () => control.abort()
  }, [a, b, filter, source])
  return { told, problem }
}

const ReportItem = ({ report: { evidence, copies } }: { readonly report: Report }) => (
  <li>
    <MarkedSentence evidence={evidence} />
    <p className="soft">
      {statusOf(evidence) !== 'asserted' && <b>{statusOf(evidence)} · </b>}
      {evidence.speaker ? `${evidence.speaker} · ` : ''}
      <ArticleLink article={evidence.article} />
      {evidence.article.publisher && evidence.article.title ? `, ${evidence.article.publisher}` : ''}
      {copies > 0 && ` and ${counted(copies, 'copy', 'copies')}`}
    </p>
  </li>
)

const EventItem = ({ event }: { readonly event: StoryEvent }) => {
  const [first] = [...event.reports, ...event.denials]
  const { subject, relation, object, argument } = first.evidence
  return (
    <li className="story-event" data-day={event.day ?? ''}>
      <h3>
        <span className="number">{event.day ?? 'no date'}</span> <span dir="auto">{subject.name.slice(0, 80)}</span>{' '}
        <i>{readable(relation)}</i> <span dir="auto">{(object?.name ?? argument ?? '').slice(0, 80)}</span>
        {event.goldstein !== null && <span className="chip">{event.goldstein.toFixed(1)}</span>}
      </h3>
      <ul className="plain">
        {event.reports.map(r => (
          <ReportItem key={r.evidence.id} report={r} />
        ))}
      </ul>
      {event.denials.length > 0 && (
        <div className="denials">
          <h4>{event.reports.length > 0 ? 'Denied' : 'Denied, and not reported as done'}</h4>
          <ul className="plain">
            {event.denials.map(r => (
              <ReportItem key={r.evidence.id} report={r} />
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

/** All that happened between two actors in the order of time: a chart by week, and the events with their sentences. Can be printed. */
export const StoryDialog = ({
  pair,
  theme,
  onClose,
}: {
  readonly pair: Pair
  readonly theme: Theme
  readonly onClose: () => void
}) => {
  const { told, problem } = useStatements(pair)
  const story = useMemo(() => (told ? tellStory(told.items) : null), [told])
  const goToWeek = (from: string): void => {
    const events = [...document.querySelectorAll<HTMLElement>('.story-event')]
    events.find(e => (e.dataset.day ?? '') >= from)?.scrollIntoView({ block: 'start' })
  }
  return (
    <DialogFrame
      title={`${nameOf(pair.a)} and ${nameOf(pair.b)}`}
      isWide
      help={<PanelHelp topic="story" />}
      onClose={onClose}
    >
      {problem && <p role="alert">{problem}</p>}
      {!story && !problem && <p className="soft">Reading …</p>}
      {story && told && (
        <div className="story">
          <p className="soft">
            {counted(story.events.length, 'event')} in {counted(story.statements, 'statement')}
            {told.items.length < told.total ? `, the latest of ${told.total.toLocaleString('en')}` : ''}. A bar is the
            sum of the Goldstein scores of a week's events, each counted once however often it is reported.
            <button type="button" className="small no-print" onClick={() => window.print()}>
              Print
            </button>
          </p>
          {story.weeks.length > 0 && <WeekChart weeks={story.weeks} theme={theme} onWeek={goToWeek} />}
          {story.events.length === 0 && <p>Nothing is reported between these two.</p>}
          <ol className="plain" aria-label="Events">
            {story.events.map(e => (
              <EventItem key={e.id} event={e} />
            ))}
          </ol>
        </div>
      )}
    </DialogFrame>
  )
}
