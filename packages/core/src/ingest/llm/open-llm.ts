import { ConfigError } from '../../errors.js'
import { extractByModel, type ModelOptions, PROMPT_VERSION } from '../../extract/llm/index.js'
import { type ArticleExtractor, articleIssue, toExtractedArticle } from '../../pipeline/index.js'
import { createReadingPool, type PoolOptions, type ReadingPool } from '../pool/index.js'
import { createLedger, type Price, type Usage } from './ledger.js'
import { openModel } from './provider.js'
import { openReplyCache } from './reply-cache.js'

/** Which model is asked, and how far it may go. */
export interface LlmOptions {
  readonly mode: ModelOptions['mode']
  /** provider/name. */
  readonly model: string
  readonly baseUrl?: string
  readonly price?: Price
  /** Dollars; needs a price. */
  readonly maxCost?: number
  /** The folder of replies; null for none. */
  readonly cache: string | null
  readonly concurrency?: number
  /** Milliseconds to wait for one reply. */
  readonly timeout?: number
  readonly pause?: number
  /** Seconds the rules may take for each thousand characters of an article. */
  readonly timeLimit?: number
  /** What starts the thread on which the rules read, by default one with the weights of the package: for an engine with others. */
  readonly openLane?: PoolOptions['openLane']
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/** A reader that asks a language model beside the rules, or instead of them. */
export interface LlmReader {
  /** Reads articles with the model. Once `signal` is aborted, articles are left for a later run. */
  readonly pool: ReadingPool
  /** Reads one article, with what its sentences were analysed into. */
  readonly read: (article: Parameters<ArticleExtractor['annotate']>[0]) => ReturnType<typeof readWithModel>
  /** Names engine, model, prompt and mode: another of them reads articles again. */
  readonly version: string
  /** What the questions have used so far. */
  readonly usage: () => Usage
  /** Aborted by the caller's signal, by the cost reaching its bound, and by what no further question can mend. */
  readonly signal: AbortSignal
  /** True once the cost has reached its bound. */
  readonly isSpent: () => boolean
}

const readWithModel = async (
  article: Parameters<ArticleExtractor['annotate']>[0],
  { extractor, ...options }: ModelOptions & { readonly extractor: ArticleExtractor },
) => {
  const document = extractor.annotate(article)
  return { document, extraction: await extractByModel(document, { ...options, judge: extractor.judge }) }
}

/** A reader of articles by a model, over the engine. Throws ConfigError where the model cannot be opened. */
export const openLlm = async (extractor: ArticleExtractor, options: LlmOptions): Promise<LlmReader> => {
  const { mode, baseUrl, price, maxCost, timeLimit, openLane, signal: outer } = options
  if (maxCost !== undefined && !price)
    throw new ConfigError(
      'LLM_PRICE',
      '--max-cost needs to know the price: give --price IN,OUT in dollars for a million tokens.',
    )
  const model = await openModel(options)
  const { createAsk } = await import('./ask-model.js')
  const cache = options.cache === null ? null : await openReplyCache(options.cache)
  const ledger = createLedger({ price, maxCost })
  const stop = new AbortController()
  const signal = AbortSignal.any([outer, stop.signal])
  const name = baseUrl ? `${options.model}@${baseUrl}` : options.model
  const askModel = createAsk({ ...options, model, name, cache, ledger, signal })
  const ask: ModelOptions['ask'] = async request => {
    const reply = await askModel(request)
    if (ledger.isSpent()) stop.abort()
    return reply
  }
  const read: LlmReader['read'] = article => readWithModel(article, { extractor, ask, mode })
  // The rules read an article first, where they can be stopped: what they do not end with is not begun on this thread.
  const rules = createReadingPool({ extractor, apart: true, timeLimit, openLane, signal })
  return {
    read,
    pool: {
      read: async article => {
        const byRules = await rules.read(article)
        if (byRules.kind !== 'read') return byRules
        try {
          const { document, extraction } = await read(article)
          return { kind: 'read', article: toExtractedArticle(document, extraction) }
        } catch (error) {
          if (error instanceof ConfigError) stop.abort()
          else if (signal.aborted) return { kind: 'stopped' }
          if (error instanceof ConfigError) throw error
          return { kind: 'refused', issue: articleIssue(article, { error }) }
        }
      },
      underWay: rules.underWay,
      close: async () => {
        stop.abort()
        await rules.close()
      },
    },
    version: `${extractor.version}+${mode}:${options.model}:${PROMPT_VERSION}`,
    usage: ledger.usage,
    signal,
    isSpent: ledger.isSpent,
  }
}
