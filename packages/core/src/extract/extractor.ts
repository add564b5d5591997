import type { Document, Extraction } from '../model/index.js'

/** Document → statements. The rules and, later, a language model stand behind the same interface. */
export interface Extractor {
  readonly extract: (document: Document) => Extraction
}

/** Why a rule that looked at a trigger did not fire. */
export interface TraceNote {
  readonly sentence: number
  readonly rule: string
  readonly trigger: string
  readonly reason: string
}
