import type { CharSpan } from './span.js'

/** What a sentence can claim of an event. Negation stands beside it. */
export const STATUSES = ['asserted', 'planned', 'possible', 'demanded', 'denied'] as const
/** One of STATUSES. */
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
  /** Made of its content, never random. */
  readonly id: string
  /** The id of the actor who does it. */
  readonly subject: string
  /** The id of the actor it is done to or with; null where that side is no actor. */
  readonly object: string | null
  /** What stands in the place of the object where that is no actor. */
  readonly argument: (CharSpan & { readonly text: string }) | null
  /** True where both do it to each other ("A and B met"): a fact of this statement, not of its relation. */
  readonly reciprocal: boolean
  /** The name of a relation of the vocabulary, such as CALLED. */
  readonly relation: string
  /** The lemma of the trigger. */
  readonly verb: string
  /** The words of the trigger, at most eight. */
  readonly phrase: string
  /** PLOVER event and mode of the relation, "CONSULT/phone". */
  readonly plover: string | null
  /** CAMEO code of the relation. */
  readonly cameo: string | null
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: number | null
  /** Conventional Goldstein score of the CAMEO code, -10 to 10. */
  readonly goldstein: number | null
  /** What is claimed of the event. */
  readonly status: Status
  /** True where the sentence says that it did not happen. */
  readonly negated: boolean
  /** The act about the event, where there is one: "threatened to attack". */
  readonly act: Act | null
  /** The id of the actor to whom the statement is attributed. */
  readonly speaker: string | null
  /** The ids of those who passed on what the speaker said, outermost last ("B reported that A said"); absent where nobody did. */
  readonly reportedBy?: readonly string[]
  /** True where it is told as history (an anniversary, long ago) and the text gives no date; absent otherwise. */
  readonly background?: true
  /** Day, week, month or year of the event in ISO form at its precision; null where the text gives none. */
  readonly date: string | null
  /** First day of `date`. */
  readonly dateFrom: string | null
  /** Last day of `date`. */
  readonly dateTo: string | null
  readonly datePrecision: 'day' | 'week' | 'month' | 'year' | null
  /** The name of the place or country where it happened. */
  readonly place: string | null
  /** Index of the sentence in its article. */
  readonly sentence: number
  /** Offsets of the mention of the subject. */
  readonly subjectSpan: readonly [number, number]
  /** Offsets of the words that evoke the relation. */
  readonly triggerSpan: readonly [number, number]
  /** Offsets of the mention of the object. */
  readonly objectSpan: readonly [number, number] | null
  /** The name of the rule that fired, or of the extractor. */
  readonly rule: string
  /** How likely a careful reader draws it too, 0 to 1: see docs/model-card.md. */
  readonly confidence: number
}
