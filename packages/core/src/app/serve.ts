import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { serve } from '@hono/node-server'
import { createHandler } from '../api/index.js'
import { AssetError, ConfigError } from '../errors.js'
import type { GraphStore } from '../store/index.js'

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

export interface ServeOptions {
  readonly store: GraphStore
  readonly ui: string
  readonly port: number
}

const serveFile = async (ui: string, path: string): Promise<Response> => {
  const file = join(ui, normalize(path === '/' ? '/index.html' : path))
  if (!file.startsWith(ui) || !existsSync(file)) return new Response('Not found', { status: 404 })
  return new Response(await readFile(file), {
    headers: {
      'content-type': MIME[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Serves the API and the viewer on localhost; resolves to the URL and a way to stop. */
export const startServer = ({
  store,
  ui,
  port,
}: ServeOptions): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  if (!existsSync(join(ui, 'index.html')))
    throw new AssetError(
      'VIEWER_MISSING',
      `The viewer is not built at ${ui}. Run "npm run build", or pass its folder with --ui.`,
    )
  const api = createHandler({ store })
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    return pathname.startsWith('/api/') ? api(request) : serveFile(ui, decodeURIComponent(pathname))
  }
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, info =>
      resolve({ url: `http://localhost:${info.port}/`, stop: () => new Promise(done => server.close(() => done())) }),
    )
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigError(
              'PORT_IN_USE',
              `Port ${port} is in use. Choose another with --port, or --port 0 for any free one.`,
            )
          : error,
      ),
    )
  })
}
