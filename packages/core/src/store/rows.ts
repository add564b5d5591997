import { edgesOf } from '../graph/index.js'
import type { ExtractedArticle } from '../model/index.js'
import type { Row } from './store.js'

/** An extracted article as rows of the data model. Spans of statements and affiliations become relative to their sentence. */
export interface ArticleRows {
  readonly article: Row
  readonly actors: readonly (Row & { readonly id: string; readonly type: string })[]
  readonly sentences: readonly Row[]
  readonly mentions: readonly Row[]
  readonly statements: readonly Row[]
  readonly links: Readonly<Record<'SUBJECT' | 'OBJECT' | 'SPEAKER', readonly Row[]>>
  readonly affiliations: readonly Row[]
  readonly bodies: readonly Row[]
  readonly edgeKeys: readonly string[]
}

export const toRows = ({ extraction, contentHash, sentences }: ExtractedArticle, engine: string): ArticleRows => {
  const sentenceId = (n: number): string => `${extraction.id}#${n}`
  const indexAt = (offset: number): number => sentences.findIndex(s => s.start <= offset && offset < s.end)
  const known = new Set(extraction.actors.map(a => a.id))
  const mentions = extraction.actors.flatMap(actor =>
    actor.mentions.flatMap(m => {
      const n = indexAt(m.start)
      if (n < 0) return []
      const { start, text } = sentences[n]
      return [
        {
          sentence: sentenceId(n),
          actor: actor.id,
          start: m.start - start,
          end: m.end - start,
          surface: text.slice(m.start - start, m.end - start),
          how: m.kind,
        },
      ]
    }),
  )
  const { statements } = extraction
  const statementRows = statements.map((s): Row => {
    const base = sentences[s.sentence].start
    const [edge, mirror] = edgesOf(s)
    const relative = (span: readonly [number, number] | null, at: 0 | 1): number | null =>
      span ? span[at] - base : null
    return {
      id: s.id,
      sentence: sentenceId(s.sentence),
      fields: {
        relation: s.relation,
        verb: s.verb,
        phrase: s.phrase,
        act: s.act?.relation ?? null,
        status: s.status,
        negated: s.negated,
        reciprocal: s.reciprocal,
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
        subjectStart: relative(s.subjectSpan, 0),
        subjectEnd: relative(s.subjectSpan, 1),
        triggerStart: relative(s.triggerSpan, 0),
        triggerEnd: relative(s.triggerSpan, 1),
        objectStart: relative(s.objectSpan, 0),
        objectEnd: relative(s.objectSpan, 1),
        edgeKey: edge?.key ?? null,
        mirrorKey: mirror?.key ?? null,
        edgeRelation: edge?.relation ?? null,
        edgeQuad: edge?.quad ?? null,
      },
    }
  })
  const affiliations = extraction.affiliations.flatMap(a => {
    const n = indexAt(a.start)
    if (n < 0 || !known.has(a.person)) return []
    const base = sentences[n].start
    return [
      {
        id: `${extraction.id}#${n}@${a.start - base}`,
        sentence: sentenceId(n),
        person: a.person,
        body: a.body,
        title: a.title,
        start: a.start - base,
        end: a.end - base,
      },
    ]
  })
  return {
    article: {
      id: extraction.id,
      title: extraction.title,
      url: extraction.url,
      publisher: extraction.publisher,
      publishedAt: extraction.publishedAt,
      contentHash,
      engine,
    },
    actors: extraction.actors.map(a => ({ id: a.id, name: a.name, type: a.type, country: a.country, code: a.code })),
    sentences: sentences.map((s, n) => ({
      id: sentenceId(n),
      article: extraction.id,
      n,
      start: s.start,
      text: s.text,
    })),
    mentions,
    statements: statementRows,
    links: {
      SUBJECT: statements.map(s => ({ id: s.id, actor: s.subject })),
      OBJECT: statements.filter(s => s.object !== null).map(s => ({ id: s.id, actor: s.object })),
      SPEAKER: statements.filter(s => s.speaker !== null).map(s => ({ id: s.id, actor: s.speaker })),
    },
    affiliations,
    bodies: affiliations.filter(a => a.body !== null && known.has(a.body)).map(a => ({ id: a.id, body: a.body })),
    edgeKeys: statements.flatMap(s => edgesOf(s).map(e => e.key)),
  }
}
