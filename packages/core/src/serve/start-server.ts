import { existsSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { createHandler } from '../api/index.js'
import { AssetError, ConfigError } from '../errors.js'
import { readPercents } from '../model/index.js'
import type { GraphStore, Overrides } from '../store/index.js'
import { listen } from './listen.js'
import { readUiFile } from './ui-file.js'

const MIME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.woff2': 'font/woff2',
    '.svg': 'image/svg+xml',
  }),
)
/** No inline script anywhere; styles are set from script by the graph canvas, hence 'unsafe-inline' for those alone. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const IMMUTABLE = 'public, max-age=31536000, immutable'

/** What is served, and where: `ui` is the folder of the built viewer, `port` 0 takes any that is free. */
export interface ServeOptions {
  readonly store: GraphStore
  readonly ui: string
  readonly port: number
  /** Where decisions about statements and actors are kept; without it the viewer only reads. */
  readonly overrides?: Overrides
  /** Where the graph in memory is kept for the next time: see `HandlerOptions`. */
  readonly indexFile?: string
  /** Another store to compare with, which is only read. */
  readonly beside?: Pick<ServeOptions, 'store' | 'indexFile'>
}

const BESIDE = '/beside'

/** The same request for the API of the store beside. */
const toBeside = (request: Request): Request => {
  const { url, method, headers, body } = request
  const target = new URL(url)
  target.pathname = target.pathname.slice(BESIDE.length)
  return new Request(target, { method, headers, body, duplex: 'half' } as RequestInit)
}

const serveFile = async (ui: string, path: string): Promise<Response> => {
  const file = join(ui, normalize(path === '/' ? '/index.html' : path))
  const content = file.startsWith(join(ui, sep)) ? await readUiFile(file) : undefined
  if (!content) return new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': MIME.get(extname(file)) ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      // Files below assets/ carry a hash of their content in their name.
      'cache-control': path.startsWith('/assets/') ? IMMUTABLE : 'no-cache',
    },
  })
}

/** A server that is up. */
export interface RunningServer {
  readonly url: string
  /** Ends it, with the connections it has. */
  readonly stop: () => Promise<void>
}

/** Serves the API and the viewer on localhost; resolves to the URL and a way to stop. */
export const startServer = async (options: ServeOptions): Promise<RunningServer> => {
  const { store, ui, port, overrides, indexFile, beside } = options
  if (!existsSync(join(ui, 'index.html')))
    throw new AssetError(
      'VIEWER_MISSING',
      `The viewer is not built at ${ui}. Run "npm run build", or pass its folder with --ui.`,
    )
  const api = createHandler({ store, overrides, indexFile, beside: beside?.store.location })
  const besideApi = beside && createHandler(beside)
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/api/')) return api(request)
    if (besideApi && pathname.startsWith(`${BESIDE}/api/`)) return besideApi(toBeside(request))
    if (request.method === 'GET' || request.method === 'HEAD') return serveFile(ui, readPercents(pathname))
    return new Response('Only GET is understood here\n', { status: 405, headers: { allow: 'GET, HEAD' } })
  }
  try {
    const { port: taken, stop } = await listen({ fetch, host: '127.0.0.1', port })
    const url = `http://localhost:${taken}/`
    // Reading the store begins before anybody looks.
    void api(new Request(`${url}api/progress`))
    return { url, stop }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new ConfigError(
      'PORT_IN_USE',
      `Port ${port} is in use. Choose another with --port, or --port 0 for any free one.`,
    )
  }
}
