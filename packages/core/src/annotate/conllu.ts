/** One sentence of a CoNLL-U file, words only (no multiword tokens, no empty nodes). Heads are 1-based, 0 = root. */
export interface ConlluSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
  /** False where SpaceAfter=No, also inside a multiword token. */
  readonly spaceAfter: readonly boolean[]
  /** The MISC column, "_" where empty. */
  readonly misc: readonly string[]
  readonly newDocument: string | null
  /** True where the sentence starts a paragraph. */
  readonly newParagraph: boolean
}

/** Parses CoNLL-U (https://universaldependencies.org/format.html). */
export const parseConllu = (content: string): readonly ConlluSentence[] => {
  const sentences: ConlluSentence[] = []
  let documentId: string | null = null
  for (const block of content.replace(/\r/g, '').split(/\n\n+/)) {
    const comments = new Map<string, string>()
    let newParagraph = false
    const rows: string[][] = []
    const glued = new Map<number, boolean>()
    for (const line of block.split('\n')) {
      if (line.startsWith('#')) {
        const match = /^#\s*([^=]+?)\s*=\s*(.*)$/.exec(line)
        if (match) comments.set(match[1], match[2])
        if (/^#\s*newpar\b/.test(line)) newParagraph = true
        continue
      }
      const columns = line.split('\t')
      if (columns.length < 8) continue
      const range = /^(\d+)-(\d+)$/.exec(columns[0])
      if (range) {
        for (let i = Number(range[1]); i < Number(range[2]); i++) glued.set(i, false)
        glued.set(Number(range[2]), !/SpaceAfter=No/.test(columns[9] ?? ''))
      } else if (/^\d+$/.test(columns[0])) rows.push(columns)
    }
    if (comments.has('newdoc id')) documentId = comments.get('newdoc id')!
    if (rows.length === 0) continue
    sentences.push({
      id: comments.get('sent_id') ?? String(sentences.length + 1),
      text: comments.get('text') ?? rows.map(r => r[1]).join(' '),
      words: rows.map(r => r[1]),
      lemmas: rows.map(r => r[2]),
      upos: rows.map(r => r[3]),
      xpos: rows.map(r => r[4]),
      heads: rows.map(r => Number(r[6])),
      deprels: rows.map(r => r[7]),
      spaceAfter: rows.map((r, i) => glued.get(i + 1) ?? !/SpaceAfter=No/.test(r[9] ?? '')),
      misc: rows.map(r => r[9] ?? '_'),
      newDocument: documentId,
      newParagraph,
    })
    documentId = null
  }
  return sentences
}
