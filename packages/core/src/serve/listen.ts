import { serve } from '@hono/node-server'

interface Listening {
  /** The port that was taken, where any free one was asked for. */
  readonly port: number
  readonly stop: () => Promise<void>
}

export interface ListenOptions {
  readonly fetch: (request: Request) => Promise<Response>
  readonly host: string
  /** 0 for any free one. */
  readonly port: number
}

/** Serves HTTP. Rejects with what the system says where the address cannot be taken. */
export const listen = ({ fetch, host, port }: ListenOptions): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, info =>
      resolve({
        port: info.port,
        stop: () =>
          new Promise(done => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.on('error', reject)
  })
