import { type ActorRow, firstOf, readActor, textsInOrder } from '../graph/index.js'
import { exportCypher } from './export-cypher.js'
import {
  compareText,
  type GraphSource,
  numberOrNull,
  oneAhead,
  PAGE,
  partsOf,
  type Row,
  text,
  textOrNull,
} from './source.js'

export interface ArticleRow {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
}

/** A statement between two actors with what an event record needs of its sentence and article. */
export interface StatementRow {
  readonly id: string
  readonly relation: string
  readonly act: string | null
  readonly phrase: string
  readonly status: string
  readonly negated: boolean
  readonly reciprocal: boolean
  readonly date: string | null
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly datePrecision: string | null
  readonly place: string | null
  readonly cameo: string | null
  readonly plover: string | null
  readonly quad: number | null
  readonly goldstein: number | null
  readonly confidence: number
  readonly rule: string
  /** The same for statements that report one event. */
  readonly eventId: string | null
  /** Null where the store was built without texts. */
  readonly sentence: string | null
  /** Index of the sentence in its article, from 0. */
  readonly sentenceNumber: number
  readonly subject: Participant
  readonly object: Participant
  readonly speaker: string | null
  /** Names of those who passed on what the speaker said, outermost last. */
  readonly reportedBy: readonly string[]
  /** True of history that the text does not date. */
  readonly background: boolean
  readonly article: ArticleRow
}
export type Participant = Omit<ActorRow, 'aliases'>

/** Articles whose statements are read at once. */
const ARTICLES_A_QUERY = 50

const toArticle = (row: Row): ArticleRow => ({
  id: text(row.cursor),
  title: textOrNull(row.title),
  url: textOrNull(row.url),
  publisher: textOrNull(row.publisher),
  publishedAt: textOrNull(row.publishedAt),
})

const toParticipant = (row: Row, side: 'subject' | 'object'): Participant => {
  const { aliases: _, ...actor } = readActor({
    id: row[side],
    name: row[`${side}Name`],
    type: row[`${side}Type`],
    country: row[`${side}Country`],
    code: row[`${side}Code`],
  })
  return actor
}

const toStatement = (row: Row, article: ArticleRow): StatementRow => {
  const fields = row.fields as Row
  return {
    id: text(fields.id),
    relation: text(fields.relation),
    act: textOrNull(fields.act),
    phrase: text(fields.phrase),
    status: text(fields.status),
    negated: fields.negated === true,
    reciprocal: fields.reciprocal === true,
    date: textOrNull(fields.date),
    dateFrom: textOrNull(fields.dateFrom),
    dateTo: textOrNull(fields.dateTo),
    datePrecision: textOrNull(fields.datePrecision),
    place: textOrNull(fields.place),
    cameo: textOrNull(fields.cameo),
    plover: textOrNull(fields.plover),
    quad: numberOrNull(fields.quad),
    goldstein: numberOrNull(fields.goldstein),
    confidence: Number(fields.confidence ?? 0),
    rule: text(fields.rule),
    eventId: textOrNull(fields.eventId),
    sentence: textOrNull(row.sentence),
    sentenceNumber: Number(row.n ?? 0),
    subject: toParticipant(row, 'subject'),
    object: toParticipant(row, 'object'),
    speaker: firstOf(row.speaker),
    reportedBy: textsInOrder(row.reportedBy),
    background: fields.background === true,
    article,
  }
}

/** Rows of some articles, in the order of the articles. */
export const ofArticles = (
  source: GraphSource,
  cypher: string,
): AsyncGenerator<{ readonly articles: readonly ArticleRow[]; readonly rows: readonly Row[] }> =>
  oneAhead(partsOf(source.pages(exportCypher.articles, {}, PAGE), ARTICLES_A_QUERY), async part => {
    const articles = part.map(toArticle)
    return { articles, rows: await source.query(cypher, { ids: articles.map(a => a.id) }) }
  })

/** All statements between two actors, by article, sentence and id. */
export async function* readStatements(source: GraphSource): AsyncGenerator<StatementRow> {
  for await (const { articles, rows } of ofArticles(source, exportCypher.statements)) {
    const byId = new Map(articles.map(a => [a.id, a]))
    yield* rows
      .map(row => toStatement(row, byId.get(text(row.article))!))
      .sort(
        (a, b) =>
          compareText(a.article.id, b.article.id) || a.sentenceNumber - b.sentenceNumber || compareText(a.id, b.id),
      )
  }
}
