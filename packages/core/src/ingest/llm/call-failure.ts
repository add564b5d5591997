import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError } from 'ai'
import { ConfigError, type NewsgraphError, ProviderError } from '../../errors.js'

const isFinal = (status: number): boolean => status >= 400 && status < 500 && ![408, 409, 429].includes(status)

/** Seconds or a date, as a server writes them. */
const retryAfter = (headers: Readonly<Record<string, string>> | undefined, now: number): number | null => {
  const inMilliseconds = Number(headers?.['retry-after-ms'] ?? Number.NaN)
  if (inMilliseconds >= 0) return inMilliseconds
  const value = headers?.['retry-after']
  if (!value) return null
  const wait = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

export interface CallFailure {
  readonly error: NewsgraphError
  /** Milliseconds the server wants to be left alone; null where it does not say. */
  readonly wait: number | null
}

/**
 * What a failed call means for who made it. ConfigError: no call will succeed until something is changed; ProviderError: this one did not.
 * Bodies and headers are left out of messages, since servers repeat keys in them.
 */
export const toCallFailure = (error: unknown, { model, now }: { model: string; now: number }): CallFailure => {
  const retry = (code: string, message: string, wait: number | null = null): CallFailure => ({
    error: new ProviderError(code, message, { retriable: true }),
    wait,
  })
  if (NoObjectGeneratedError.isInstance(error) || NoOutputGeneratedError.isInstance(error))
    return retry(
      'LLM_REPLY',
      `The model "${model}" gave no readable reply. Run again, or take a model that can write JSON by a schema.`,
    )
  if (!APICallError.isInstance(error)) {
    if (error instanceof Error && /^(?:Timeout|Abort)/.test(error.name))
      return retry(
        'LLM_TIMEOUT',
        `The model "${model}" did not answer in time. Run again, or give it more with --llm-timeout.`,
      )
    return retry(
      'LLM_CALL',
      `The call to the model "${model}" failed: ${error instanceof Error ? error.name : 'unknown'}.`,
    )
  }
  const { statusCode, responseHeaders } = error
  const { origin } = new URL(error.url)
  const final = (code: string, message: string): CallFailure => ({ error: new ConfigError(code, message), wait: null })
  if (statusCode === undefined)
    return retry('LLM_UNREACHABLE', `No model server answers at ${origin}. Start it, or correct --base-url.`)
  if (statusCode === 401 || statusCode === 403)
    return final('LLM_KEY', `${origin} refuses the key (${statusCode}). Correct the key in the environment.`)
  if (statusCode === 404)
    return final(
      'LLM_MODEL',
      `${origin} knows no model "${model}" (404). Correct --model or --base-url; with Ollama, pull the model first.`,
    )
  if (isFinal(statusCode))
    return final(
      'LLM_CALL',
      `${origin} refuses the call to "${model}" (${statusCode}). The model may not take a JSON schema: try another.`,
    )
  const wait = retryAfter(responseHeaders, now)
  return retry(
    statusCode === 429 ? 'LLM_RATE_LIMIT' : 'LLM_SERVER',
    `${origin} answers with status ${statusCode}. Run again later: what is answered is kept.`,
    wait,
  )
}
