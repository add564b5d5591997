import { InputError } from '../errors.js'
import { LIMITS } from './contract/index.js'

/** The text of a request's body; no more of it is taken than is allowed. */
const readText = async ({ body }: Request): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > LIMITS.bodyBytes) {
      void reader?.cancel().catch(() => undefined)
      throw new InputError('BODY_SIZE', `The request is larger than ${LIMITS.bodyBytes} bytes.`)
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

/** The body of a request as JSON, if it is not too large. Throws InputError. */
export const readBody = async (request: Request): Promise<unknown> => {
  const text = await readText(request)
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('BODY_JSON', 'The body is no JSON.')
  }
}
