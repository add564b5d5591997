import { LIMITS } from './contract/index.js'

/** Names under which a loopback server is reached. Another name in `Host` means a page of another site has been pointed here. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** Headers of every answer of the API: nothing in it is a page. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

export interface Refusal {
  readonly status: 403 | 413 | 415
  readonly code: string
  readonly message: string
}

/** Why a request is not answered, whatever it asks for; null where it may pass. */
export const refuse = (request: Request, hosts: readonly string[]): Refusal | null => {
  const { hostname, origin } = new URL(request.url)
  if (!hosts.includes(hostname))
    return {
      status: 403,
      code: 'HOST',
      message: `This server does not answer to the name "${hostname.slice(0, 80)}". Use ${hosts[0]}.`,
    }
  const from = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isOwn = (from === null || from === origin) && (site === null || site === 'same-origin' || site === 'none')
  if (!isOwn) return { status: 403, code: 'ORIGIN', message: 'Pages of other sites may not use this server.' }
  if (request.method === 'GET' || request.method === 'HEAD') return null
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return { status: 415, code: 'CONTENT_TYPE', message: 'Send JSON, with content-type application/json.' }
  if (Number(request.headers.get('content-length') ?? 0) > LIMITS.bodyBytes)
    return { status: 413, code: 'BODY_SIZE', message: `The request is larger than ${LIMITS.bodyBytes} bytes.` }
  return null
}
