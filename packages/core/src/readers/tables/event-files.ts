import { basename } from 'node:path'
import { InputError } from '../../errors.js'
import { toIsoDate } from '../dates.js'
import { decodeStream } from '../decode.js'
import { gunzipIfPacked, LIMITS } from '../limits.js'
import { splitLines } from '../lines.js'
import { openFile } from '../sources.js'

/** One side of an event as its table has it: whichever of these it gives. */
export interface Party {
  readonly name: string
  /** A state, as a name or as ISO 3166-1 alpha-3. */
  readonly state: string
  /** CAMEO's actor code. */
  readonly code: string
}

/** An event of a table: its day, its sides, and the root of its code in CAMEO ("11") or PLOVER ("ACCUSE"). */
export interface CodedEvent {
  readonly day: string
  readonly source: Party
  readonly target: Party
  readonly root: string
}

type Cells = readonly string[]
/** How the columns of a table are read; a cell is named by its column, or by its number where there is no header. */
interface Layout {
  readonly date: string | number
  readonly root: string | number
  readonly source: Readonly<Record<keyof Party, string | number | null>>
  readonly target: Readonly<Record<keyof Party, string | number | null>>
}

const GDELT: Layout = {
  date: 1,
  root: 26,
  source: { code: 5, name: 6, state: 7 },
  target: { code: 15, name: 16, state: 17 },
}
const PHOENIX: Layout = {
  date: 1,
  root: 13,
  source: { code: 5, name: null, state: 6 },
  target: { code: 9, name: null, state: 10 },
}
/** Tables with a header, by the columns they have, in lower case. The first that fits is taken. */
const NAMED: readonly Layout[] = [
  {
    date: 'event date',
    root: 'cameo code',
    source: { name: 'source name', state: 'source country', code: null },
    target: { name: 'target name', state: 'target country', code: null },
  },
  {
    date: 'event date',
    root: 'event type',
    source: { name: 'actor name', state: 'actor country', code: null },
    target: { name: 'recipient name', state: 'recipient country', code: null },
  },
  {
    date: 'date',
    root: 'eventcode',
    source: { code: 'sourceactorfull', name: null, state: 'sourceactorentity' },
    target: { code: 'targetactorfull', name: null, state: 'targetactorentity' },
  },
  {
    date: 'story_date',
    root: 'code',
    source: { code: 'source', name: null, state: 'source_root' },
    target: { code: 'target', name: null, state: 'target_root' },
  },
  {
    date: 'sqldate',
    root: 'eventcode',
    source: { code: 'actor1code', name: 'actor1name', state: 'actor1countrycode' },
    target: { code: 'actor2code', name: 'actor2name', state: 'actor2countrycode' },
  },
]

const isDay = (cell: string | undefined): boolean => /^(?:19|20)\d{6}$/.test(cell ?? '')

interface Table {
  readonly layout: Layout
  /** Numbers of columns by name; empty without a header. */
  readonly columns: ReadonlyMap<string, number>
}

const namesOf = ({ date, root, source, target }: Layout): readonly string[] =>
  [date, root, ...Object.values(source), ...Object.values(target)].filter(name => typeof name === 'string')

const recognizeTable = (first: Cells): Table | null => {
  if (first.length >= 57 && isDay(first[1])) return { layout: GDELT, columns: new Map() }
  if (first.length >= 20 && isDay(first[1]) && /^\d{4}$/.test(first[2])) return { layout: PHOENIX, columns: new Map() }
  const columns = new Map(
    first.map((name, i) => [
      name
        .replace(/^\uFEFF/, '')
        .trim()
        .toLowerCase(),
      i,
    ]),
  )
  const layout = NAMED.find(
    l => namesOf(l).filter(name => columns.has(name)).length >= namesOf(l).length - 2 && columns.has(String(l.root)),
  )
  return layout ? { layout, columns } : null
}

const dayOf = (cell: string): string | null => {
  const day = toIsoDate(cell)
  return day !== null && day.length === 10 ? day : null
}

/** A day in columns of its own has one reading where "03/04/1995" has two. */
const dayInColumns = (cell: (name: string) => string): string | null => {
  const [year, month, day] = ['year', 'month', 'day'].map(cell)
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** "0112" and "112" are of root 01 and 11: CAMEO's codes lose their zero in tables of numbers. */
const rootOf = (cell: string): string => {
  if (!/^\d{1,4}$/.test(cell)) return cell.toUpperCase().split(/[\s/]/)[0]
  const root = Number(cell.slice(0, 2)) > 20 || cell.length === 1 ? `0${cell[0]}` : cell.slice(0, 2)
  return root
}

const toEvent = (cells: Cells, { layout, columns }: Table): CodedEvent | null => {
  const cell = (name: string | number | null): string =>
    (name === null ? undefined : cells[typeof name === 'number' ? name : (columns.get(name) ?? -1)])?.trim() ?? ''
  const party = (side: Layout['source']): Party => ({
    name: cell(side.name),
    state: cell(side.state),
    code: cell(side.code),
  })
  const day = dayInColumns(cell) ?? dayOf(cell(layout.date))
  const root = cell(layout.root)
  return day === null || root === ''
    ? null
    : { day, root: rootOf(root), source: party(layout.source), target: party(layout.target) }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const ploverParty = (value: unknown): Party => {
  const { text, name, country, code } = isObject(value) ? value : ({} as Readonly<Record<string, unknown>>)
  const given = (field: unknown): string => (typeof field === 'string' ? field : '')
  return { name: given(text) || given(name), state: given(country), code: given(code) }
}

/** A PLOVER line; of what two did together, which has no recipient, an event from each side. */
const fromPlover = (line: string): readonly CodedEvent[] => {
  const record: unknown = JSON.parse(line)
  if (!isObject(record)) return []
  const day = dayOf(String(record.date ?? ''))
  const root = rootOf(String(record.event ?? record.cameo ?? ''))
  const [actors, recipients] = [record.actor, record.recipient].map(side =>
    [side].flat().filter(isObject).map(ploverParty),
  )
  if (day === null || root === '') return []
  const [first, second] = recipients.length > 0 ? [actors[0], recipients[0]] : actors
  if (!first || !second) return []
  const event = { day, root, source: first, target: second }
  return recipients.length > 0 ? [event] : [event, { ...event, source: second, target: first }]
}

async function* readTable(content: AsyncIterable<string>, name: string): AsyncGenerator<CodedEvent> {
  const pieces = content[Symbol.asyncIterator]()
  const first = await pieces.next()
  const start = first.done ? '' : first.value
  const all = async function* (): AsyncGenerator<string> {
    yield start
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  }
  if (start.trimStart().startsWith('{')) {
    for await (const { text } of splitLines(all(), LIMITS.record)) yield* fromPlover(text)
    return
  }
  const isTab = start.split(/\r?\n/, 1)[0].includes('\t')
  const { parse } = await import('csv-parse')
  const parser = parse({
    delimiter: isTab ? '\t' : ',',
    quote: isTab ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  const feed = (async () => {
    for await (const piece of all())
      if (!parser.write(piece)) await new Promise<void>(done => parser.once('drain', done))
    parser.end()
  })().catch((error: unknown) => parser.destroy(error as Error))
  let table: Table | null = null
  for await (const cells of parser as AsyncIterable<Cells>) {
    if (!table) {
      table = recognizeTable(cells)
      if (!table)
        throw new InputError(
          'EVENTS_UNKNOWN',
          `${name} is no event data that is known: ICEWS, POLECAT, GDELT events, Phoenix, PLOVER lines. Its columns are: ${cells.slice(0, 8).join(', ').slice(0, 160)}.`,
        )
      if (table.columns.size > 0) continue
    }
    const event = toEvent(cells, table)
    if (event) yield event
  }
  await feed
}

/** The events of a table (ICEWS, POLECAT, GDELT, Phoenix, or what `export --format events` writes), packed or not. Throws InputError for a file that is none. */
export async function* readEventFile(path: string): AsyncGenerator<CodedEvent> {
  const name = basename(path)
  if (!/\.zip$/i.test(path)) {
    yield* readTable(decodeStream(gunzipIfPacked(openFile(path))), name)
    return
  }
  const { openArchive } = await import('../containers/archive.js')
  const archive = await openArchive(
    { name, path, bytes: openFile(path) },
    { budget: { left: Number.POSITIVE_INFINITY } },
  )
  try {
    for (const entry of archive.entries) yield* readTable(decodeStream(entry.read()), `${name}#${entry.name}`)
  } finally {
    await archive.close()
  }
}
