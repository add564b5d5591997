import { edgeMaking } from '../../graph/index.js'
import type { ExtractedArticle, MergeReason, Statement } from '../../model/index.js'
import { hexDigest } from '../../text/index.js'
import type { CypherValue, Row } from '../database/index.js'

/** An actor as one article gives it. */
export interface InvolvedRow {
  readonly article: string
  readonly actor: string
  readonly name: string
  readonly country: string | null
  readonly code: string | null
}
export interface SentenceRow {
  readonly article: string
  readonly id: string
  readonly n: number
  readonly start: number
  readonly text: string
}
export interface MentionRow {
  readonly article: string
  readonly sentence: string
  readonly actor: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly kind: string
  readonly how: MergeReason
}
export interface StatementRow {
  readonly article: string
  readonly id: string
  readonly sentence: string
  readonly subject: string
  readonly object: string | null
  readonly speaker: string | null
  readonly reportedBy: readonly string[]
  readonly fields: Row
}
export interface AffiliationRow {
  readonly article: string
  readonly id: string
  readonly sentence: string
  readonly person: string
  readonly body: string | null
  readonly title: string
  readonly start: number
  readonly end: number
}

/** What articles hold, as rows of the data model: actors as the articles name them. */
export interface ContentRows {
  readonly involved: readonly InvolvedRow[]
  readonly sentences: readonly SentenceRow[]
  readonly mentions: readonly MentionRow[]
  readonly statements: readonly StatementRow[]
  readonly affiliations: readonly AffiliationRow[]
}

export const NO_CONTENT: ContentRows = { involved: [], sentences: [], mentions: [], statements: [], affiliations: [] }

/** What a statement has of its own, beside its actors. */
export const STATEMENT_FIELDS = [
  'isDenial',
  'relation',
  'verb',
  'phrase',
  'act',
  'status',
  'negated',
  'reciprocal',
  'background',
  'date',
  'dateFrom',
  'dateTo',
  'datePrecision',
  'place',
  'argument',
  'cameo',
  'plover',
  'quad',
  'goldstein',
  'confidence',
  'rule',
  'subjectStart',
  'subjectEnd',
  'triggerStart',
  'triggerEnd',
  'objectStart',
  'objectEnd',
  'edgeRelation',
  'edgeQuad',
  'isMutual',
] as const
type StatementFields = Readonly<Record<(typeof STATEMENT_FIELDS)[number], CypherValue>>

const SENTENCE_SEEDS = [61, 63, 67]
const AFFILIATION_SEEDS = [71, 73, 79]

/** Ids of sentences by article and text, so that they stay when sentences around them change; a repeated one gets its number. */
const sentenceIds = (article: string, sentences: ExtractedArticle['sentences']): readonly string[] => {
  const seen = new Map<string, number>()
  return sentences.map(({ text }) => {
    const nth = (seen.get(text) ?? 0) + 1
    seen.set(text, nth)
    return hexDigest(`${article}\u0000${nth}\u0000${text}`, SENTENCE_SEEDS)
  })
}

/** The index of the sentence an offset lies in, or -1. */
const sentenceAt = (sentences: ExtractedArticle['sentences'], offset: number): number => {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (offset < sentences[middle].start) high = middle - 1
    else if (offset >= sentences[middle].end) low = middle + 1
    else return middle
  }
  return -1
}

const statementFields = (s: Statement, base: number): StatementFields => {
  const edge = edgeMaking(s)
  return {
    isDenial: s.status === 'denied' || (s.status === 'asserted' && s.negated),
    relation: s.relation,
    verb: s.verb,
    phrase: s.phrase,
    act: s.act?.relation ?? null,
    status: s.status,
    negated: s.negated,
    reciprocal: s.reciprocal,
    background: s.background ?? null,
    date: s.date,
    dateFrom: s.dateFrom,
    dateTo: s.dateTo,
    datePrecision: s.datePrecision,
    place: s.place,
    argument: s.argument?.text ?? null,
    cameo: s.cameo,
    plover: s.plover,
    quad: s.quad,
    goldstein: s.goldstein,
    confidence: s.confidence,
    rule: s.rule,
    subjectStart: s.subjectSpan[0] - base,
    subjectEnd: s.subjectSpan[1] - base,
    triggerStart: s.triggerSpan[0] - base,
    triggerEnd: s.triggerSpan[1] - base,
    objectStart: s.objectSpan ? s.objectSpan[0] - base : null,
    objectEnd: s.objectSpan ? s.objectSpan[1] - base : null,
    edgeRelation: edge?.relation ?? null,
    edgeQuad: edge?.quad ?? null,
    isMutual: edge?.isMutual === true ? true : null,
  }
}

const uniqueBy = <T>(rows: readonly T[], key: (row: T) => string): readonly T[] => [
  ...new Map(rows.map(row => [key(row), row])).values(),
]
export const mentionKey = (m: MentionRow): string => `${m.sentence}|${m.start}|${m.end}|${m.actor}`

/** An extracted article as rows. Spans of mentions, statements and affiliations become relative to their sentence. */
export const toContentRows = ({ extraction, sentences }: ExtractedArticle): ContentRows => {
  const article = extraction.id
  const ids = sentenceIds(article, sentences)
  const known = new Set(extraction.actors.map(a => a.id))
  const mentions = extraction.actors.flatMap(actor =>
    actor.mentions.flatMap(({ start, end, kind, how }): readonly MentionRow[] => {
      const n = sentenceAt(sentences, start)
      if (n < 0) return []
      const base = sentences[n].start
      const surface = sentences[n].text.slice(start - base, end - base)
      return [{ article, sentence: ids[n], actor: actor.id, start: start - base, end: end - base, surface, kind, how }]
    }),
  )
  const affiliations = extraction.affiliations.flatMap((a): readonly AffiliationRow[] => {
    const n = sentenceAt(sentences, a.start)
    if (n < 0 || !known.has(a.person)) return []
    const body = a.body !== null && known.has(a.body) ? a.body : null
    const start = a.start - sentences[n].start
    return [
      {
        article,
        id: hexDigest([ids[n], start, a.person, a.title, body].join('\u0000'), AFFILIATION_SEEDS),
        sentence: ids[n],
        person: a.person,
        body,
        title: a.title,
        start,
        end: a.end - sentences[n].start,
      },
    ]
  })
  return {
    involved: extraction.actors.map(a => ({ article, actor: a.id, name: a.name, country: a.country, code: a.code })),
    sentences: sentences.map((s, n) => ({ article, id: ids[n], n, start: s.start, text: s.text })),
    mentions: uniqueBy(mentions, mentionKey),
    statements: uniqueBy(extraction.statements, s => s.id).map(s => ({
      article,
      id: s.id,
      sentence: ids[s.sentence],
      subject: s.subject,
      object: s.object,
      speaker: s.speaker,
      reportedBy: s.reportedBy ?? [],
      fields: statementFields(s, sentences[s.sentence].start),
    })),
    affiliations: uniqueBy(affiliations, a => a.id),
  }
}
