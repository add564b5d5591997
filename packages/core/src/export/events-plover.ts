import { type EventRecord, readEvents, splitCode } from './events.js'
import type { GraphSource } from './source.js'
import type { Participant } from './statements.js'

const toParticipant = ({ id, name, type, country, code }: Participant): Readonly<Record<string, unknown>> => ({
  id,
  text: name,
  type,
  country,
  code,
  sector: splitCode(code)[1] ?? null,
})

/** PLOVER keeps one record of what two do together: both are its actors, and it has no recipient. */
const toRecord = (event: EventRecord): Readonly<Record<string, unknown>> => {
  const { statement, source, target } = event
  const [name, mode = null] = event.plover?.split('/') ?? []
  return {
    id: event.id,
    eventId: statement.eventId,
    date: event.date,
    dateBasis: event.dateBasis,
    dateTo: event.dateBasis === 'event' ? statement.dateTo : null,
    datePrecision: event.dateBasis === 'event' ? statement.datePrecision : null,
    actor: (event.isReciprocal ? [source, target] : [source]).map(toParticipant),
    recipient: (event.isReciprocal ? [] : [target]).map(toParticipant),
    event: name,
    mode,
    relation: event.relation,
    cameo: event.cameo,
    quad: event.quad,
    goldstein: event.goldstein,
    eventText: statement.phrase,
    location: statement.place,
    text: statement.sentence,
    sentence: statement.sentenceNumber + 1,
    story: statement.article.id,
    url: statement.article.url,
    publisher: statement.article.publisher,
    publishedAt: statement.article.publishedAt,
    speaker: statement.speaker,
    reportedBy: statement.reportedBy,
    background: statement.background,
    confidence: statement.confidence,
    coder: statement.rule,
  }
}

/** Event data in PLOVER's fields: one JSON object a line. Events without a PLOVER code are left out. */
export async function* toPlover(source: GraphSource): AsyncGenerator<string> {
  for await (const event of readEvents(source)) if (event.plover) yield `${JSON.stringify(toRecord(event))}\n`
}
