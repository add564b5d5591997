import { stringify } from 'csv-stringify/sync'
import { countryName, findRelation, isSymmetric } from '../lexicon/index.js'
import type { GraphSource } from './source.js'
import { type Participant, readStatements, type StatementRow } from './statements.js'

/** One event as event data knows it: who did what to whom and when, with the statement behind it. */
export interface EventRecord {
  readonly id: string
  readonly statement: StatementRow
  readonly relation: string
  readonly cameo: string | null
  readonly plover: string | null
  readonly quad: number | null
  readonly goldstein: number | null
  readonly source: Participant
  readonly target: Participant
  readonly isReciprocal: boolean
  /** ISO at its precision; of the publication where the text dates nothing; null where neither is known, and for history without a date. */
  readonly date: string | null
  readonly dateBasis: 'event' | 'publication' | null
}

const isReciprocal = (statement: StatementRow, relation: string): boolean =>
  statement.reciprocal || isSymmetric(relation)

/** What is reported to have happened: the event where it is asserted, else the act about it ("threatened to attack" is a threat). */
const toEvent = (statement: StatementRow): EventRecord | null => {
  const happened = statement.status === 'asserted' && !statement.negated
  const act = happened ? undefined : findRelation(statement.act ?? '')
  if (!happened && !act) return null
  const relation = act?.name ?? statement.relation
  const { cameo, plover, quad, goldstein } = act ?? statement
  const published = statement.background ? null : statement.article.publishedAt
  const date = statement.dateFrom ?? published
  return {
    id: statement.id,
    statement,
    relation,
    cameo,
    plover,
    quad,
    goldstein,
    source: statement.subject,
    target: statement.object,
    isReciprocal: isReciprocal(statement, relation),
    date: date?.slice(0, 10) ?? null,
    dateBasis: statement.dateFrom ? 'event' : published ? 'publication' : null,
  }
}

/** The events of a store, in the order of its articles. */
export async function* readEvents(source: GraphSource): AsyncGenerator<EventRecord> {
  for await (const statement of readStatements(source)) {
    const event = toEvent(statement)
    if (event) yield event
  }
}

/** CAMEO writes what two do together twice, once from each side. */
export const toDyads = (event: EventRecord): readonly EventRecord[] =>
  event.isReciprocal
    ? [event, { ...event, id: `${event.id}-mirror`, source: event.target, target: event.source }]
    : [event]

/** CAMEO role codes in words. */
const SECTORS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AGR: 'Agriculture',
    BUS: 'Business',
    COP: 'Police',
    CRM: 'Crime',
    CVL: 'Civilian',
    DEV: 'Development',
    EDU: 'Education',
    ELI: 'Elites',
    ENV: 'Environment',
    GOV: 'Government',
    HLH: 'Health',
    HRI: 'Human Rights',
    INS: 'Insurgents',
    JUD: 'Judiciary',
    LAB: 'Labor',
    LEG: 'Legislature',
    MED: 'Media',
    MIL: 'Military',
    MOD: 'Moderates',
    OPP: 'Opposition',
    PTY: 'Party',
    RAD: 'Radicals',
    REB: 'Rebels',
    REF: 'Refugees',
    SEP: 'Separatists',
    SPY: 'Intelligence',
    UAF: 'Unidentified Armed Forces',
  }),
)

/** The three-letter groups of an actor code: USAGOV is USA and GOV. */
export const splitCode = (code: string | null): readonly string[] => code?.match(/.{1,3}/g) ?? []

/** Roles of an actor in words; "(International)" where its code begins as those of international bodies do. */
export const sectorNames = (actor: Participant): readonly string[] => {
  const groups = splitCode(actor.code)
  const international = ['IGO', 'NGO', 'NGM', 'IMG', 'MNC', 'INT', 'UIS'].includes(groups[0] ?? '')
  const named = groups.map(group => SECTORS.get(group)).filter(name => name !== undefined)
  return international ? [`International (${groups[0]})`, ...named] : named
}

/** The English name of an actor's state, or its code where the lexicon has no name. */
export const stateName = (actor: Participant): string => (actor.country ? countryName(actor.country) : '')

type Cell = string | number | null

/** What spreadsheets run; negative numbers and actors of no known state ("---REB") are none. */
const FORMULA = /^(?!-\d+(?:\.\d+)?$|---[A-Z]*$)[=+\-@]/

/** One line a cell; a text a spreadsheet would run is kept from it by an apostrophe. */
const toCell = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell
  const line = cell.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
  return FORMULA.test(line) ? `'${line}` : line
}

/** A row of tab-separated values, quoted where a cell has a quote. */
export const toTsvRow = (cells: readonly Cell[]): string => stringify([cells.map(toCell)], { delimiter: '\t' })
