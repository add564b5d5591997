import { connect } from 'node:net'

/** What is sent, piece by piece; `isOpen` where the sender then waits without closing. */
export interface Sent {
  readonly pieces: Iterable<string | Uint8Array>
  /** True where the sender says no more and hopes that the server waits for it. */
  readonly isLeftOpen?: boolean
}

const HOST = 'localhost'
export const get = (path: string, headers = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n${headers}\r\n`
export const asked = (method: string, path: string, headers = ''): Sent => ({
  pieces: [`${method} ${path} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n${headers}\r\n`],
})
export const post = (path: string, body: string | Uint8Array, headers = ''): Sent => ({
  pieces: [
    `POST ${path} HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`,
    body,
  ],
})
/** The status of the first answer, with its code where it has one; "closed" where the server ended the connection, "stuck" where nothing came in time. */
export const send = (port: number, { pieces, isLeftOpen = false }: Sent, seconds: number): Promise<string> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const end = (outcome: string): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(outcome)
    }
    const outcome = (): string => {
      const status = /^HTTP\/1\.\d (\d{3})/.exec(answer)?.[1]
      const code = /"error":\{"code":"([A-Z_]+)"/.exec(answer)?.[1]
      return status === undefined ? 'closed' : [status, code].filter(Boolean).join(' ')
    }
    const timer = setTimeout(() => end(isLeftOpen ? 'left open' : answer === '' ? 'stuck' : outcome()), 1000 * seconds)
    socket.on('data', (chunk: Buffer) => {
      if (answer.length < 10_000) answer += chunk.toString('latin1')
    })
    socket.on('error', () => end(outcome()))
    socket.on('close', () => end(outcome()))
    const write = async (): Promise<void> => {
      for (const piece of pieces) {
        if (socket.destroyed) return
        if (!socket.write(piece)) await new Promise(done => socket.once('drain', done).once('close', done))
      }
    }
    socket.on('connect', () => void write())
  })
