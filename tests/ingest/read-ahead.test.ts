import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readAhead } from '../../packages/core/src/ingest/index.js'

/** Numbers 0 … n-1, which notes how far it was read and whether it was closed. */
const createSource = (n: number, pause = async (_: number) => {}) => {
  const state = { read: 0, isClosed: false }
  async function* items(): AsyncGenerator<number> {
    try {
      for (let i = 0; i < n; i++) {
        await pause(i)
        state.read++
        yield i
      }
    } finally {
      state.isClosed = true
    }
  }
  return { state, items: items() }
}

it('keeps the order of the items, whichever is done first', async () => {
  const { items } = createSource(9)
  const results: number[] = []
  const work = (n: number) => wait(n % 3 === 0 ? 12 : 1, n * n)
  for await (const result of readAhead(items, { work, ahead: 4 })) results.push(result)
  expect(results).toEqual([0, 1, 4, 9, 16, 25, 36, 49, 64])
})

it('reads no more than it may while nobody takes a result', async () => {
  const { items, state } = createSource(100)
  const results = readAhead(items, { work: n => wait(5, n), ahead: 5 })
  await results.next()
  await wait(20)
  expect(state.read).toBe(5)
  await results.next()
  expect(state.read).toBe(6)
})

it('has so many under way at once and no more', async () => {
  let now = 0
  let most = 0
  const work = async (): Promise<void> => {
    most = Math.max(most, ++now)
    await wait(2)
    now--
  }
  for await (const _ of readAhead(createSource(20).items, { work, ahead: 3 }));
  expect(most).toBe(3)
})

it('hands on what is done while the source is slow', async () => {
  let release = (): void => {}
  const blocked = new Promise<void>(resolve => {
    release = resolve
  })
  const { items } = createSource(2, n => (n === 1 ? blocked : Promise.resolve()))
  const results = readAhead(items, { work: async n => n, ahead: 8 })
  expect(await results.next()).toEqual({ value: 0, done: false })
  release()
  expect(await results.next()).toEqual({ value: 1, done: false })
  expect((await results.next()).done).toBe(true)
})

it('reports a failure in its turn and closes the source', async () => {
  const { items, state } = createSource(10)
  const results: number[] = []
  const work = async (n: number): Promise<number> => {
    if (n === 2) throw new Error('the third')
    return n
  }
  await expect(async () => {
    for await (const result of readAhead(items, { work, ahead: 6 })) results.push(result)
  }).rejects.toThrow('the third')
  expect(results).toEqual([0, 1])
  expect(state.isClosed).toBe(true)
})

it('closes the source when the caller leaves early', async () => {
  const { items, state } = createSource(10)
  for await (const _ of readAhead(items, { work: async n => n, ahead: 2 })) break
  expect(state.isClosed).toBe(true)
})
