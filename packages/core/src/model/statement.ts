import type { CharSpan } from './span.js'

export const STATUSES = ['asserted', 'planned', 'possible', 'demanded', 'denied'] as const
export type Status = (typeof STATUSES)[number]

/** The act composed with an event: "threatened to attack" is the act THREATENED about the event ATTACKED. */
export interface Act {
  readonly relation: string
  readonly cameo: string | null
  readonly plover: string | null
  readonly quad: number | null
}

/** One reported relation in one sentence. All spans are offsets into the article text. */
export interface Statement extends CharSpan {
  readonly id: string
  readonly subject: string
  readonly object: string | null
  readonly argument: (CharSpan & { readonly text: string }) | null
  readonly reciprocal: boolean
  readonly relation: string
  readonly verb: string
  readonly phrase: string
  readonly plover: string | null
  readonly cameo: string | null
  readonly quad: number | null
  readonly goldstein: number | null
  readonly status: Status
  readonly negated: boolean
  readonly act: Act | null
  readonly speaker: string | null
  readonly date: string | null
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly datePrecision: 'day' | 'week' | 'month' | 'year' | null
  readonly place: string | null
  readonly sentence: number
  readonly subjectSpan: readonly [number, number]
  readonly triggerSpan: readonly [number, number]
  readonly objectSpan: readonly [number, number] | null
  readonly rule: string
  readonly confidence: number
}
