/**
 * What `work` makes of each item, in the order of the items, while up to `ahead` of them are under way. No more are read until the
 * caller takes a result, and a slow source does not hold back what is done. Leaving the loop early closes the source.
 */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item>,
  { work, ahead }: { readonly work: (item: Item) => Promise<Result>; readonly ahead: number },
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const underWay: Promise<Result>[] = []
  let reading: Promise<IteratorResult<Item>> | undefined
  let isOver = false
  /** Reads one item more; false where a result was there first. */
  const readOne = async (): Promise<boolean> => {
    reading ??= source.next()
    const isRead = reading.then(() => true)
    const first = underWay.length > 0 ? await Promise.race([isRead, underWay[0].then(() => false)]) : await isRead
    if (!first) return false
    const next = await reading
    reading = undefined
    if (next.done) isOver = true
    else underWay.push(work(next.value))
    // A failure is reported when its turn comes.
    underWay.at(-1)?.catch(() => {})
    return true
  }
  try {
    for (;;) {
      while (!isOver && underWay.length < ahead && (await readOne())) {}
      const result = underWay.shift()
      if (!result) return
      yield await result
    }
  } finally {
    await source.return?.()
  }
}
