import { setTimeout as wait } from 'node:timers/promises'
import robotsModule from 'robots-parser'
import { Agent, type Dispatcher, fetch, type Response } from 'undici'
import { InputError } from '../errors.js'
import { type AddressPolicy, checkUrl, policedLookup, publicAddressesOnly } from './address-policy.js'
import { collect } from './limits.js'

/** How pages are fetched, and how politely. */
export interface FetchOptions {
  /** Which addresses may be asked; by default public ones only. */
  readonly addressPolicy?: AddressPolicy
  /** Milliseconds for one page. */
  readonly timeout?: number
  /** Milliseconds between two pages of one host; a host's robots.txt may ask for more. */
  readonly delay?: number
  readonly signal?: AbortSignal
}

/** A page as it arrives. */
export interface FetchedPage {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** The address it was found at in the end. */
  readonly address: string
  readonly contentType: string
}

export interface PageFetcher {
  /** Fetches one page. Throws InputError where it may not be read, does not answer, or answers with an error. */
  readonly fetchPage: (address: string) => Promise<FetchedPage>
  readonly close: () => Promise<void>
}

/** The package is CommonJS: at run time the function itself is what its types call the default export. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default

const AGENT = 'newsgraph'
const USER_AGENT = `${AGENT} (reads articles its user names; obeys robots.txt)`
const MAX_REDIRECTS = 5
const MAX_ROBOTS_BYTES = 500_000
const MAX_DELAY = 10_000
const REDIRECTS = new Set([301, 302, 303, 307, 308])

interface Host {
  readonly robots: ReturnType<typeof robotsParser> | null
  readonly delay: number
  /** When it was last asked, and then when it answered: a pause begins there. */
  restsFrom: number
}

/** The innermost reason of a failed request: fetch itself only says "fetch failed". */
const reasonOf = (error: unknown): string => {
  let inner = error
  while (inner instanceof Error && inner.cause instanceof Error && !(inner instanceof InputError)) inner = inner.cause
  return inner instanceof Error ? inner.message || inner.name : String(inner)
}

const toFetchError = (error: unknown, url: URL, timeout: number): InputError => {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof InputError) return inner
    if (inner.name === 'TimeoutError')
      return new InputError('URL_TIMEOUT', `${url.href} did not answer within ${timeout / 1000} seconds.`)
  }
  return new InputError('URL_UNREACHABLE', `${url.href} cannot be reached: ${reasonOf(error)}`, { cause: error })
}

interface Client {
  readonly dispatcher: Dispatcher
  readonly policy: AddressPolicy
  readonly timeout: number
  readonly delay: number
  readonly signal?: AbortSignal
}

const request = async (url: URL, client: Client): Promise<Response> => {
  checkUrl(url, client.policy)
  const limit = AbortSignal.timeout(client.timeout)
  try {
    return await fetch(url, {
      dispatcher: client.dispatcher,
      redirect: 'manual',
      signal: client.signal ? AbortSignal.any([limit, client.signal]) : limit,
      headers: { 'user-agent': USER_AGENT, accept: 'text/html, application/xhtml+xml, application/xml, */*;q=0.5' },
    })
  } catch (error) {
    throw toFetchError(error, url, client.timeout)
  }
}

/** Follows redirects, each checked like an address of its own. `check` is asked before every page. */
const follow = async (start: URL, client: Client, check: (url: URL) => Promise<void>): Promise<[Response, URL]> => {
  let url = start
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    checkUrl(url, client.policy)
    await check(url)
    const response = await request(url, client)
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null
    if (location === null) return [response, url]
    await response.body?.cancel()
    try {
      url = new URL(location, url)
    } catch {
      throw new InputError('URL_REDIRECT', `${url.href} leads to "${location.slice(0, 100)}", which is no address.`)
    }
  }
  throw new InputError('URL_REDIRECT', `${start.href} leads on more than ${MAX_REDIRECTS} times.`)
}

/** RFC 9309: no robots.txt (4xx) allows everything, one that cannot be had (5xx) nothing. */
const readRobots = async (origin: string, client: Client): Promise<Host> => {
  const address = `${origin}/robots.txt`
  const [response] = await follow(new URL(address), client, async () => {})
  const forbidden = response.status >= 500
  let content = ''
  if (response.ok && response.body) content = (await collect(response.body, MAX_ROBOTS_BYTES)).toString('utf8')
  else await response.body?.cancel()
  const robots = robotsParser(address, forbidden ? 'User-agent: *\nDisallow: /' : content)
  const asked = (robots.getCrawlDelay(AGENT) ?? 0) * 1000
  return { robots, delay: Math.min(Math.max(asked, client.delay), MAX_DELAY), restsFrom: 0 }
}

/** Ends with a named error where the answer stops coming. */
async function* readBody(body: AsyncIterable<Uint8Array>, url: URL, timeout: number): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    throw toFetchError(error, url, timeout)
  }
}

/** A polite reader of web pages: robots.txt is obeyed, one request at a time, a pause between two of one host, limits on time and redirects. */
export const createPageFetcher = ({
  addressPolicy: policy = publicAddressesOnly,
  timeout = 20_000,
  delay = 1000,
  signal,
}: FetchOptions = {}): PageFetcher => {
  const dispatcher = new Agent({ connect: { lookup: policedLookup(policy), timeout }, connections: 1, pipelining: 1 })
  const client = { dispatcher, policy, timeout, delay, signal }
  const hosts = new Map<string, Host>()
  const mayRead = async (url: URL): Promise<void> => {
    const host = hosts.get(url.origin) ?? (await readRobots(url.origin, client))
    hosts.set(url.origin, host)
    if (host.robots?.isAllowed(url.href, AGENT) === false)
      throw new InputError('ROBOTS_FORBID', `${url.href} is not read: the host's robots.txt forbids it.`)
    const pause = host.restsFrom + host.delay - Date.now()
    if (pause > 0) await wait(pause, undefined, { signal })
    host.restsFrom = Date.now()
  }
  return {
    fetchPage: async address => {
      const [response, url] = await follow(new URL(address), client, mayRead)
      hosts.get(url.origin)!.restsFrom = Date.now()
      if (!response.ok || !response.body) {
        await response.body?.cancel()
        throw new InputError('URL_STATUS', `${url.href} answers with status ${response.status}.`)
      }
      const contentType = response.headers.get('content-type') ?? ''
      return { name: address, bytes: readBody(response.body, url, timeout), address: url.href, contentType }
    },
    close: () => dispatcher.destroy(),
  }
}
