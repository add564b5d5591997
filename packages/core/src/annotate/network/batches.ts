/** Rows of activations, the roots of sentences included, that are worked on together. */
export const MOST_ROWS = 512
/** As many sentences fill the kernels; more only need memory. */
export const MOST_SENTENCES = 24

/** Where the rows of a sentence are among those of its batch: a row for the root, then one a word. */
export interface BatchedSentence {
  /** Which of the given sentences it is. */
  readonly index: number
  readonly first: number
  /** Rows. */
  readonly count: number
}

/** Sentences of like length in batches, the longest first; those without words are in none. */
export const makeBatches = (
  sentences: readonly { readonly length: number }[],
): readonly (readonly BatchedSentence[])[] => {
  const order = sentences.map((_, i) => i).filter(i => sentences[i].length > 0)
  order.sort((a, b) => sentences[b].length - sentences[a].length || a - b)
  const batches: BatchedSentence[][] = []
  let rows = MOST_ROWS
  for (const index of order) {
    const count = sentences[index].length + 1
    if (rows + count > MOST_ROWS || batches[batches.length - 1].length === MOST_SENTENCES) {
      batches.push([])
      rows = 0
    }
    batches[batches.length - 1].push({ index, first: rows, count })
    rows += count
  }
  return batches
}
