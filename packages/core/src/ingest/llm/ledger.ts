/** Dollars for a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** What the questions of a run have used. */
export interface Usage {
  readonly asked: number
  readonly cached: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** Dollars; null where no price is given. */
  readonly cost: number | null
}

export interface Ledger {
  readonly addReply: (tokens: { readonly input: number; readonly output: number }) => void
  readonly addCached: () => void
  readonly usage: () => Usage
  /** True once the cost has reached its bound. */
  readonly isSpent: () => boolean
}

const MILLION = 1_000_000

/** Counts tokens, and their cost where a price is given. */
export const createLedger = ({ price, maxCost }: { readonly price?: Price; readonly maxCost?: number }): Ledger => {
  let [asked, cached, inputTokens, outputTokens] = [0, 0, 0, 0]
  const cost = (): number | null => (price ? (inputTokens * price.input + outputTokens * price.output) / MILLION : null)
  return {
    addReply: tokens => {
      asked++
      inputTokens += tokens.input
      outputTokens += tokens.output
    },
    addCached: () => {
      cached++
    },
    usage: () => ({ asked, cached, inputTokens, outputTokens, cost: cost() }),
    isSpent: () => maxCost !== undefined && (cost() ?? 0) >= maxCost,
  }
}
