import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a model is made to answer: a reply's content, a bare status, or silence. */
export type Answer =
  | { readonly content: string; readonly finish?: 'stop' | 'length' }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'silence'

export interface Asked {
  readonly headers: IncomingHttpHeaders
  readonly body: {
    readonly model: string
    readonly temperature: number
    readonly seed: number
    readonly response_format: { readonly type: string }
    readonly messages: readonly { readonly role: string; readonly content: string }[]
  }
}

const write = (response: ServerResponse, answer: Exclude<Answer, 'silence'>): void => {
  if ('status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(answer.body ?? JSON.stringify({ error: { message: 'refused', type: 'test', code: null } }))
    return
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify({
      id: 'chat-1',
      object: 'chat.completion',
      created: 1,
      model: 'test',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: answer.content },
          finish_reason: answer.finish ?? 'stop',
        },
      ],
      usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
    }),
  )
}

/** A server on this machine that speaks the wire format of OpenAI and gives the answers in order, the last one again and again. */
export const startModelServer = async (answers: readonly Answer[]) => {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) })
    if (answer !== 'silence') write(response, answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A reply about "Norway accused Sweden of spying on Monday.", with what differs from it. */
export const said = (change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  sentence: 0,
  subject: 'Norway',
  subjectType: 'country',
  trigger: 'accused',
  object: 'Sweden',
  objectType: 'country',
  relation: 'ACCUSED',
  status: 'asserted',
  negated: false,
  reciprocal: false,
  ...change,
})

export const reply = (...statements: readonly Readonly<Record<string, unknown>>[]): Answer => ({
  content: JSON.stringify({ statements, rejected: [] }),
})
