import { setTimeout as sleep } from 'node:timers/promises'

export interface BatcherOptions<Item, Result> {
  /** Items of one batch at most. */
  readonly size: number
  /** Milliseconds a batch waits for more. */
  readonly wait: number
  /** What becomes of each item. Only one batch at a time. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>
}

interface Waiting<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** Collects single items into batches; while one batch is under way, the next fills. A failed batch fails each of its items. */
export const createBatcher = <Item, Result>({ size, wait, run }: BatcherOptions<Item, Result>) => {
  const queue: Waiting<Item, Result>[] = []
  let isRunning = false
  let fill: (() => void) | undefined
  const runAll = async (): Promise<void> => {
    isRunning = true
    while (queue.length > 0) {
      if (queue.length < size) {
        const isFull = new Promise<void>(resolve => {
          fill = resolve
        })
        await Promise.race([isFull, sleep(wait)])
        fill = undefined
      }
      const batch = queue.splice(0, size)
      try {
        const results = await run(batch.map(w => w.item))
        for (const [i, { resolve }] of batch.entries()) resolve(results[i])
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isRunning = false
  }
  return (item: Item): Promise<Result> =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (queue.length >= size) fill?.()
      if (!isRunning) void runAll()
    })
}
