import { InputError } from '../errors.js'
import { LIMITS } from './contract.js'

/** The body of a request as JSON, if it is not too large. Throws InputError. */
export const readBody = async (request: Request): Promise<unknown> => {
  const text = await request.text()
  if (text.length > LIMITS.bodyBytes)
    throw new InputError('BODY_SIZE', `The request is larger than ${LIMITS.bodyBytes} bytes.`)
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('BODY_JSON', 'The body is no JSON.')
  }
}
