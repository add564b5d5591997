import type { Timeline } from '@newsgraph/core'
import { type Session, useSession } from './session'
import { comparedIn, toRequest, type ViewState } from './view-state'

/** What a view is shown with, once all of it is there. */
export type Answer = Pick<Session, 'graph' | 'request' | 'changes' | 'timeline' | 'facets' | 'paths'>

const ANSWERS_KEPT = 12
/** Answers given lately, so that going back is immediate; forgotten when a decision changes what is in the graph. */
const answers = new Map<string, Answer>()

const keyOf = (view: ViewState): string => {
  const { beside, meta } = useSession.getState()
  return JSON.stringify([meta?.version, toRequest(view), view.path, view.zoom, comparedIn(view), beside?.name])
}

export const knownAnswer = (view: ViewState): Answer | undefined => answers.get(keyOf(view))

export const keepAnswer = (view: ViewState, answer: Answer): void => {
  answers.set(keyOf(view), answer)
  if (answers.size > ANSWERS_KEPT) answers.delete(answers.keys().next().value!)
}

/** The timeline that was given last, and what it is of. */
let timed: { readonly of: string; readonly timeline: Timeline } | null = null

/** What the timeline of a view is of: its own window of time takes nothing from it. */
const timedBy = ({ filter, focus, among, zoom }: ViewState): string =>
  JSON.stringify([{ ...filter, from: null, to: null }, focus, among, zoom])

export const knownTimeline = (view: ViewState): Timeline | null => (timed?.of === timedBy(view) ? timed.timeline : null)

/** Keeps a timeline, or none where it may be of another graph than the one that is known. */
export const keepTimeline = (view: ViewState, timeline: Timeline | null): void => {
  timed = timeline && { of: timedBy(view), timeline }
}

/** The graph is another one from now on. */
export const forgetAnswers = (): void => {
  answers.clear()
  timed = null
}
