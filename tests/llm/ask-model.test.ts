import { setTimeout as sleep } from 'node:timers/promises'
import { MockLanguageModelV3 } from 'ai/test'
import { expect, test } from 'vitest'
import { createAsk } from '../../packages/core/src/ingest/llm/ask-model.js'
import { createLedger } from '../../packages/core/src/ingest/llm/ledger.js'

const usage = {
  inputTokens: { total: 7, noCache: 7, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 3, text: 3, reasoning: 0 },
}
const answerOf = (text: string) => ({
  content: [{ type: 'text' as const, text }],
  finishReason: { unified: 'stop' as const, raw: 'stop' },
  usage,
  warnings: [],
})
const EMPTY = '{"statements":[],"rejected":[]}'
const common = { name: 'mock/one', cache: null, signal: new AbortController().signal, pause: 1 }

test('no more questions are under way than asked for, and all are answered', async () => {
  let running = 0
  let most = 0
  const model = new MockLanguageModelV3({
    doGenerate: async () => {
      most = Math.max(most, ++running)
      await sleep(10)
      running--
      return answerOf(EMPTY)
    },
  })
  const ledger = createLedger({})
  const ask = createAsk({ ...common, model, ledger, concurrency: 2 })
  const replies = await Promise.all([1, 2, 3, 4, 5].map(n => ask({ system: 's', prompt: String(n) })))
  expect(replies).toHaveLength(5)
  expect(most).toBe(2)
  expect(ledger.usage()).toMatchObject({ asked: 5, inputTokens: 35, outputTokens: 15 })
})

test('a reply that cannot be read is paid for all the same', async () => {
  const model = new MockLanguageModelV3({ doGenerate: [answerOf('no'), answerOf(EMPTY)] })
  const ledger = createLedger({ price: { input: 1, output: 1 } })
  await createAsk({ ...common, model, ledger })({ system: 's', prompt: 'p' })
  expect(ledger.usage()).toMatchObject({ asked: 2, inputTokens: 14, outputTokens: 6 })
})
