import { type EventRecord, readEvents, splitCode, toDyads, toTsvRow } from './events.js'
import type { GraphSource } from './source.js'
import type { Participant } from './statements.js'

const COLUMNS = [
  'EventID',
  'Date',
  'Year',
  'Month',
  'Day',
  'SourceActorFull',
  'SourceActorEntity',
  'SourceActorRole',
  'SourceActorAttribute',
  'TargetActorFull',
  'TargetActorEntity',
  'TargetActorRole',
  'TargetActorAttribute',
  'EventCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScore',
  'Issues',
  'Lat',
  'Lon',
  'LocationName',
  'StateName',
  'CountryCode',
  'SentenceID',
  'URLs',
  'NewsSources',
]
/** What PETRARCH writes where the state is not known. */
const UNKNOWN = '---'

const actorCells = ({ code, country }: Participant): readonly string[] => {
  const full = code ?? country ?? UNKNOWN
  const [entity = UNKNOWN, role = '', ...attributes] = splitCode(full)
  return [full, entity, role, attributes.join(';')]
}

const toRow = (event: EventRecord): string => {
  const { statement, source, target } = event
  const [year = '', month = '', day = ''] = event.date?.split('-') ?? []
  return toTsvRow([
    event.id,
    year + month + day,
    year,
    month,
    day,
    ...actorCells(source),
    ...actorCells(target),
    event.cameo,
    event.cameo?.slice(0, 2) ?? null,
    event.quad,
    event.goldstein,
    null,
    null,
    null,
    statement.place,
    null,
    null,
    `${statement.article.id}_${statement.sentenceNumber + 1}`,
    statement.article.url,
    statement.article.publisher,
  ])
}

/** Event data in the columns of Phoenix, as PETRARCH's pipeline writes it: a row a dyad, tab-separated, with a header. */
export async function* toPhoenix(source: GraphSource): AsyncGenerator<string> {
  yield toTsvRow(COLUMNS)
  for await (const event of readEvents(source)) if (event.cameo) yield* toDyads(event).map(toRow)
}
