import { ConfigError } from '../../errors.js'
import { createReadingPool, type ReadingPool } from '../../ingest/index.js'
import type { LlmReader } from '../../ingest/llm/index.js'
import type { ArticleExtractor } from '../../pipeline/index.js'
import type { LlmFlags } from '../llm-options.js'
import type { Outside } from './shared.js'

/** What reads the articles of a command: the rules, on threads, or a model. */
export interface Reader {
  readonly pool: ReadingPool
  /** Of engine and model. */
  readonly version: string
  readonly signal: AbortSignal
  /** What the model has used; no line without a model. */
  readonly report: () => readonly string[]
}

/** The model of --extractor llm and both; null for rules. Throws ConfigError where options do not fit together. */
export const openModelReader = async (
  extractor: ArticleExtractor,
  options: LlmFlags & { readonly timeLimit?: number },
  outside: Outside,
): Promise<LlmReader | null> => {
  const { extractor: mode, model, llmCache, llmJobs, llmTimeout } = options
  if (mode === 'rules') {
    if (model)
      throw new ConfigError('LLM_EXTRACTOR', `--model "${model}" is not used by rules: add --extractor both or llm.`)
    return null
  }
  if (!model)
    throw new ConfigError(
      'LLM_MODEL',
      `--extractor ${mode} needs a model: --model provider/name, such as ollama/llama3.1.`,
    )
  const { openLlm } = await import('../../ingest/llm/index.js')
  return openLlm(extractor, {
    ...options,
    mode,
    model,
    cache: llmCache || null,
    concurrency: llmJobs,
    timeout: llmTimeout * 1000,
    env: outside.env,
    signal: outside.signal,
  })
}

const reportUsage = (llm: LlmReader): readonly string[] => {
  const { asked, cached, inputTokens, outputTokens, cost } = llm.usage()
  const dollars = cost === null ? '' : `, $${cost.toFixed(4)}`
  return [
    `Model: ${asked} replies, ${cached} from the cache; ${inputTokens} tokens in, ${outputTokens} out${dollars}.`,
    ...(llm.isSpent() ? ['Stopped at --max-cost. Raise it and run the same command again to go on.'] : []),
  ]
}

/** Opens what --extractor asks for. */
export const openReader = async (
  extractor: ArticleExtractor,
  options: LlmFlags & { readonly jobs?: number; readonly timeLimit?: number },
  outside: Outside,
): Promise<Reader> => {
  const llm = await openModelReader(extractor, options, outside)
  if (llm) return { pool: llm.pool, version: llm.version, signal: llm.signal, report: () => reportUsage(llm) }
  const { signal } = outside
  const pool = createReadingPool({ extractor, jobs: options.jobs, timeLimit: options.timeLimit, signal })
  return { pool, version: extractor.version, signal, report: () => [] }
}
