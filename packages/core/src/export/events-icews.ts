import { type EventRecord, readEvents, sectorNames, stateName, toDyads, toTsvRow } from './events.js'
import type { GraphSource } from './source.js'

const COLUMNS = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
]

/** "HELD_TALKS_WITH" as "Held talks with". */
const inWords = (relation: string): string => {
  const words = relation.toLowerCase().replaceAll('_', ' ')
  return words[0].toUpperCase() + words.slice(1)
}

const toRow = (event: EventRecord): string => {
  const { statement, source, target } = event
  return toTsvRow([
    event.id,
    event.date,
    source.name,
    sectorNames(source).join(','),
    stateName(source),
    inWords(event.relation),
    event.cameo,
    event.goldstein === null ? null : event.goldstein.toFixed(1),
    target.name,
    sectorNames(target).join(','),
    stateName(target),
    statement.article.id,
    statement.sentenceNumber + 1,
    statement.article.publisher,
    statement.place,
    null,
    null,
    null,
    null,
    null,
  ])
}

/** Event data in the columns of ICEWS: a row a dyad, tab-separated, with a header. Events no CAMEO code fits are left out. */
export async function* toIcews(source: GraphSource): AsyncGenerator<string> {
  yield toTsvRow(COLUMNS)
  for await (const event of readEvents(source)) if (event.cameo) yield* toDyads(event).map(toRow)
}
