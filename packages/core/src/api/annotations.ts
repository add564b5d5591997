import type { Correction, GraphStore, KeptEntry, Row } from '../store/index.js'
import { textOrNull } from '../store/index.js'
import type { Annotations } from './contract/index.js'
import { queries } from './queries.js'

/** Articles that were reviewed, as `newsgraph train statements` reads them: see docs/training.md. */

/** The status of a statement in the words of annotated articles. */
const MODALITIES: ReadonlyMap<string, string> = new Map([
  ['asserted', 'asserted'],
  ['planned', 'planned'],
  ['possible', 'hypothetical'],
  ['demanded', 'hypothetical'],
  ['denied', 'denied'],
])

interface Reviewed {
  readonly confirmed: ReadonlySet<string>
  readonly rejected: ReadonlySet<string>
  readonly corrected: ReadonlyMap<string, Correction>
}

const sortReviews = (entries: readonly KeptEntry[]): Reviewed => {
  const of = (kind: 'confirm' | 'reject'): ReadonlySet<string> =>
    new Set(entries.flatMap(({ entry }) => (entry.kind === kind ? [entry.statement] : [])))
  const corrections = entries.flatMap(({ entry }) => (entry.kind === 'correct' ? [entry] : []))
  return {
    confirmed: of('confirm'),
    rejected: of('reject'),
    corrected: new Map(corrections.map(c => [c.statement, c])),
  }
}

const isReviewed = ({ confirmed, rejected, corrected }: Reviewed, id: string): boolean =>
  confirmed.has(id) || rejected.has(id) || corrected.has(id)

interface Placed {
  readonly n: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text of an article as far as the store has it: sentences where they stood, blanks between them. Null where one was not stored. */
const placeSentences = (rows: readonly Row[]): readonly Placed[] | null => {
  const placed: Placed[] = []
  for (const row of rows) {
    const text = textOrNull(row.text)
    if (text === null) return null
    const start = Number(row.start)
    placed.push({ n: Number(row.n), start, end: start + text.length, text })
  }
  return placed.sort((a, b) => a.start - b.start)
}

const joinText = (sentences: readonly Placed[]): string =>
  sentences.reduce((text, s) => `${text.padEnd(s.start, ' ')}${s.text}`, '')

const toTriple = (row: Row, { at, sentence, review }: { at: number; sentence: Placed; review: Reviewed }) => {
  const id = String(row.id)
  const fixed = review.corrected.get(id)
  const span = (start: unknown, end: unknown): readonly [number, number] | null =>
    start === null || start === undefined || Number(end) <= Number(start)
      ? null
      : [sentence.start + Number(start), sentence.start + Number(end)]
  const ends = [
    { actor: String(row.subject), span: span(row.subjectStart, row.subjectEnd) },
    { actor: String(row.object), span: span(row.objectStart, row.objectEnd) },
  ]
  const [s, o] = fixed?.isSwapped ? [ends[1], ends[0]] : ends
  const said =
    fixed && fixed.relation !== row.relation ? fixed.relation.toLowerCase().replaceAll('_', ' ') : String(row.verb)
  const trigger = span(row.triggerStart, row.triggerEnd)
  if (trigger === null) return []
  return [
    {
      s: s.actor,
      o: o.actor,
      sentence: at,
      sSpan: s.span,
      oSpan: o.span,
      triggerSpans: [trigger],
      r: said,
      rLemma: said.split(' ')[0],
      modality: MODALITIES.get(fixed?.status ?? String(row.status)) ?? 'asserted',
      negated: fixed?.negated ?? row.negated === true,
      // What nobody looked at is what the engine believes: it counts half.
      ...(isReviewed(review, id) ? {} : { optional: true }),
    },
  ]
}

/**
 * Every article with a reviewed statement, annotated up to the last sentence of one: what was confirmed and corrected, and what nobody
 * looked at as optional; what was rejected is left out, and so learned as not said. Articles whose texts were not stored are left out.
 */
export const readAnnotations = async (store: GraphStore, entries: readonly KeptEntry[]): Promise<Annotations> => {
  const review = sortReviews(entries)
  const ids = [...new Set([...review.confirmed, ...review.rejected, ...review.corrected.keys()])]
  const found = ids.length > 0 ? await store.query(queries.articlesOfStatements, { ids }) : []
  const articles: Annotations['articles'][number][] = []
  for (const { id: article } of found) {
    const [head] = await store.query(queries.article, { id: article })
    const sentences = placeSentences(await store.query(queries.sentences, { id: article }))
    if (sentences === null) continue
    const rows = await store.query(queries.annotatedStatements, { id: article })
    const places = new Map(sentences.map((s, at) => [s.n, { at, sentence: s }]))
    const limit = rows.reduce(
      (end, row) =>
        isReviewed(review, String(row.id)) ? Math.max(end, places.get(Number(row.n))?.sentence.end ?? 0) : end,
      0,
    )
    const kept = rows.filter(
      row => !review.rejected.has(String(row.id)) && (places.get(Number(row.n))?.sentence.end ?? 0) <= limit,
    )
    const actors = await store.query(queries.actorsOfArticle, { id: article })
    articles.push({
      id: String(article),
      date: textOrNull(head?.publishedAt),
      source: textOrNull(head?.publisher) ?? undefined,
      text: joinText(sentences),
      limit,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      actors: actors.map(a => ({
        id: String(a.id),
        name: String(a.name),
        type: String(a.type),
        aliases: [...new Set((a.surfaces as readonly string[]) ?? [])].sort(),
      })),
      triples: kept.flatMap(row => toTriple(row, { ...places.get(Number(row.n))!, review })),
    })
  }
  return { articles }
}
