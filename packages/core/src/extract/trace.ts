/** Why a rule that looked at a trigger did not fire, for `newsgraph explain`. */
export interface TraceNote {
  readonly sentence: number
  readonly rule: string
  readonly trigger: string
  readonly reason: string
}
