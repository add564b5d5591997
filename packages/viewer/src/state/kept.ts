import type { OverrideList } from '@newsgraph/core'
import type { DataSource } from '../data/source'
import { forgetAnswers } from './answers'
import { refreshAll } from './follow'
import { fail, useSession } from './session'

const set = useSession.setState

/** Sends a decision, or takes one back, and reads the graph anew: rejected statements are in it no more. */
export const decide = async (work: (source: DataSource) => Promise<OverrideList>, message: string): Promise<void> => {
  try {
    set({ overrides: await work(useSession.getState().source), announcement: message })
    forgetAnswers()
    refreshAll()
  } catch (error) {
    fail(error)
  }
}

/** Keeps something beside the graph, or drops it: what is in the graph stays as it is. */
export const keep = async (
  work: (source: DataSource) => Promise<OverrideList>,
  announcement: string,
): Promise<void> => {
  try {
    set({ overrides: await work(useSession.getState().source), announcement })
  } catch (error) {
    fail(error)
  }
}

const DECIDED = {
  confirm: 'Confirmed',
  reject: 'Rejected',
  merge: 'To be merged',
  split: 'To be split',
  correct: 'Corrected',
} as const
/** What was decided about statements and actors, of all that is kept. */
export const decisionsIn = ({ entries }: OverrideList) =>
  entries.flatMap(({ id, entry, label }) =>
    entry.kind === 'view' || entry.kind === 'note' ? [] : [{ id, word: DECIDED[entry.kind], label }],
  )

/** What people wrote down, of all that is kept. */
export const notesIn = ({ entries }: OverrideList) =>
  entries.flatMap(({ id, entry, label, isGone }) => (entry.kind === 'note' ? [{ id, entry, label, isGone }] : []))
