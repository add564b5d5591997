import { setTimeout as sleep } from 'node:timers/promises'
import { generateText, type LanguageModel, NoObjectGeneratedError, Output } from 'ai'
import { ConfigError } from '../../errors.js'
import { type AskModel, PROMPT_VERSION, replySchema } from '../../extract/llm/index.js'
import { toCallFailure } from './call-failure.js'
import type { Ledger } from './ledger.js'
import type { ReplyCache } from './reply-cache.js'

export interface AskOptions {
  readonly model: LanguageModel
  /** What the model is called in messages and in the cache: provider/name, with the server's address where one is given. */
  readonly name: string
  readonly cache: ReplyCache | null
  readonly ledger: Ledger
  readonly signal: AbortSignal
  /** Questions under way at once. */
  readonly concurrency?: number
  /** Tries for each question. */
  readonly tries?: number
  /** Milliseconds to wait for a reply. */
  readonly timeout?: number
  /** Milliseconds before the second try; doubled with each one more. */
  readonly pause?: number
}

const SEED = 1
const MAX_TOKENS = 8192
const LONGEST_WAIT = 120_000
/** Tries at a server that cannot be reached at all: it will not come up by waiting. */
const TRIES_UNREACHABLE = 2

/** Lets so many tasks run at once; the others wait their turn. */
const createGate = (width: number) => {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running >= width) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

/**
 * Asks a model by the AI SDK: from the cache where the question was answered before, else the server, with retries. Rejects with ConfigError
 * where no further question can succeed, with ProviderError where this one did not, and with the signal's reason once it is aborted.
 */
export const createAsk = (options: AskOptions): AskModel => {
  const { model, name, cache, ledger, signal, concurrency = 4, tries = 4, timeout = 120_000, pause = 1000 } = options
  const gate = createGate(concurrency)
  const callOnce: AskModel = async ({ system, prompt }) => {
    const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
    try {
      const settings = { temperature: 0, seed: SEED, maxOutputTokens: MAX_TOKENS, maxRetries: 0 }
      const output = Output.object({ schema: replySchema, name: 'statements' })
      const result = await generateText({ model, system, prompt, output, abortSignal, ...settings })
      ledger.addReply({ input: result.usage.inputTokens ?? 0, output: result.usage.outputTokens ?? 0 })
      return result.output
    } catch (error) {
      if (NoObjectGeneratedError.isInstance(error))
        ledger.addReply({ input: error.usage?.inputTokens ?? 0, output: error.usage?.outputTokens ?? 0 })
      throw error
    }
  }
  const callWithRetries: AskModel = async request => {
    for (let tried = 1; ; tried++) {
      signal.throwIfAborted()
      try {
        return await callOnce(request)
      } catch (thrown) {
        signal.throwIfAborted()
        const { error, wait } = toCallFailure(thrown, { model: name, now: Date.now() })
        if (error instanceof ConfigError || tried >= tries) throw error
        if (error.code === 'LLM_UNREACHABLE' && tried >= TRIES_UNREACHABLE)
          throw new ConfigError(error.code, error.message, { cause: thrown })
        await sleep(Math.min(wait ?? pause * 2 ** (tried - 1), LONGEST_WAIT), undefined, { signal })
      }
    }
  }
  return async request => {
    const question = [PROMPT_VERSION, name, request.system, request.prompt]
    const known = await cache?.get(question)
    if (known) {
      ledger.addCached()
      return known
    }
    return gate(async () => {
      const reply = await callWithRetries(request)
      await cache?.put(question, reply)
      return reply
    })
  }
}
