import { posix } from 'node:path'
import { InputError } from '../../errors.js'
import type { Archive } from '../containers/archive.js'
import { decodeStream } from '../decode.js'
import { tooLarge } from '../limits.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { checkColumns, fromRecord, headFromRecord, kindOfColumns } from '../records/fields.js'
import { type Listed, readListed } from '../web/address-list.js'
import {
  attributeOf,
  childrenOf,
  type Element,
  findAll,
  findFirst,
  isElement,
  parseTree,
  readElements,
} from '../xml/tree.js'

/** Rows of all sheets together. */
const MAX_ROWS = 1_048_576
/** Bytes of all texts that cells share, which a workbook keeps in one list. */
const MAX_SHARED = 256 * 2 ** 20
/** Days from Excel's first to that of Unix; workbooks of old Macs begin four years later. */
const DAYS_1900 = 25_569
const DAYS_1904 = 24_107
/** Numbers of formats that are days; formats of one's own are days where their code has a letter of one. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57])

const isText = (node: Element | string): string =>
  isElement(node) ? (node.name === 'rPh' ? '' : node.children.map(isText).join('')) : node

const part = async (archive: Archive, name: string): Promise<Element | undefined> =>
  archive.find(name) ? parseTree(await archive.text(name)) : undefined

const readShared = async (archive: Archive): Promise<readonly string[]> => {
  const entry = archive.find(/^xl\/sharedStrings\.xml$/i)
  if (!entry) return []
  const shared: string[] = []
  let size = 0
  for await (const item of readElements(decodeStream(entry.read()), { isRecord: name => name === 'si' })) {
    const text = isText(item)
    size += text.length * 2
    if (size > MAX_SHARED) throw tooLarge(MAX_SHARED, 'the text of the workbook')
    shared.push(text)
  }
  return shared
}

/** For each style whether it shows numbers as days. */
const readDateStyles = async (archive: Archive): Promise<readonly boolean[]> => {
  const styles = await part(archive, 'xl/styles.xml')
  if (!styles) return []
  const codes = new Map(
    findAll(styles, 'numFmt').map(f => [Number(attributeOf(f, 'numFmtId')), attributeOf(f, 'formatCode') ?? '']),
  )
  const isDate = (id: number): boolean =>
    DATE_FORMATS.has(id) ||
    /[ymd]/i.test((codes.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''))
  return childrenOf(findFirst(styles, 'cellXfs'), 'xf').map(xf => isDate(Number(attributeOf(xf, 'numFmtId') ?? 0)))
}

interface Book {
  readonly shared: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly epoch: number
}

/** A column's number from its letters: "A1" is 0, "AA1" is 26. */
const columnOf = (reference: string | undefined, fallback: number): number => {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0]
  return letters ? [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 : fallback
}

const toDay = (serial: number, epoch: number): string => {
  const time = new Date((serial - epoch) * 86_400_000)
  return Number.isNaN(time.getTime()) ? String(serial) : time.toISOString().slice(0, 10)
}

const cellText = (cell: Element, { shared, dateStyles, epoch }: Book): string => {
  const type = attributeOf(cell, 't')
  if (type === 'inlineStr') return isText(findFirst(cell, 'is') ?? cell)
  const value = isText(findFirst(cell, 'v') ?? { name: 'v', attributes: {}, children: [] })
  if (type === 's') return shared[Number(value)] ?? ''
  const isNumber = (type === undefined || type === 'n') && value.trim() !== '' && Number.isFinite(Number(value))
  return isNumber && dateStyles[Number(attributeOf(cell, 's') ?? 0)] ? toDay(Number(value), epoch) : value
}

/** The names of the sheets' files in the order the workbook shows them; hidden ones are left out. */
const sheetNames = async (archive: Archive, workbook: Element): Promise<readonly string[]> => {
  const relations = await part(archive, 'xl/_rels/workbook.xml.rels')
  const targets = new Map(
    findAll(relations ?? workbook, 'Relationship').map(r => [attributeOf(r, 'Id'), attributeOf(r, 'Target') ?? '']),
  )
  return findAll(workbook, 'sheet')
    .filter(sheet => !/hidden/i.test(attributeOf(sheet, 'state') ?? ''))
    .map(sheet => targets.get(Object.entries(sheet.attributes).find(([key]) => /:id$/i.test(key))?.[1]) ?? '')
    .map(target => (target.startsWith('/') ? target.slice(1) : posix.join('xl', target)))
}

type Row = { readonly n: number; readonly cells: readonly string[] }

async function* readRows(archive: Archive, sheet: string, book: Book): AsyncGenerator<Row> {
  const entry = archive.find(sheet)
  if (!entry) return
  let n = 0
  for await (const row of readElements(decodeStream(entry.read()), { isRecord: name => name === 'row' })) {
    n = Number(attributeOf(row, 'r') ?? n + 1)
    const cells: string[] = []
    childrenOf(row, 'c').forEach((cell, i) => {
      const column = columnOf(attributeOf(cell, 'r'), i)
      if (column < 16_384) cells[column] = cellText(cell, book)
    })
    const filled = Array.from(cells, cell => cell ?? '')
    if (filled.some(cell => cell.trim() !== '')) yield { n, cells: filled }
  }
}

const toRecord = (columns: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.flatMap((name, i) => (name.trim() === '' ? [] : [[name.trim(), cells[i] ?? '']])))

/** An Excel workbook: on each sheet a row of names, and an article a row below it. A title above the names is passed by. Sheets without texts are left out where another has some. */
export async function* readXlsx(archive: Archive, context: ReadContext): AsyncGenerator<RawArticle> {
  const workbook = parseTree(await archive.text('xl/workbook.xml'))
  const is1904 = /^(?:1|true)$/.test(attributeOf(findFirst(workbook, 'workbookPr'), 'date1904') ?? '')
  const book = {
    shared: await readShared(archive),
    dateStyles: await readDateStyles(archive),
    epoch: is1904 ? DAYS_1904 : DAYS_1900,
  }
  const sheets = await sheetNames(archive, workbook)
  let rows = 0
  let isFound = false
  let missing: unknown
  for (const [index, sheet] of sheets.entries()) {
    const prefix = sheets.length > 1 ? `#sheet${index + 1}` : ''
    let columns: readonly string[] | undefined
    let isList = false
    let passed = 0
    const listed: Listed[] = []
    for await (const { n, cells } of readRows(archive, sheet, book)) {
      if (++rows > MAX_ROWS) throw new InputError('INPUT_TOO_LARGE', `the workbook has more than ${MAX_ROWS} rows`)
      const place = `${prefix}:${n}`
      if (!columns) {
        const kind = kindOfColumns(
          cells.map(cell => cell.trim()),
          context.map,
        )
        if (kind !== null || passed >= 5) columns = cells
        passed++
        isList = kind === 'addresses'
        if (kind === null && columns) break
        continue
      }
      const record = toRecord(columns, cells)
      try {
        if (isList)
          listed.push({
            url: headFromRecord(record, context.map).url ?? '',
            place,
            head: headFromRecord(record, context.map),
          })
        else yield { ...fromRecord(record, context.map), place }
      } catch (error) {
        context.onBadRecord(place, error)
      }
      isFound = true
    }
    if (isList) yield* readListed(toStream(listed), 'the workbook', context)
    if (!isFound) missing ??= firstError(() => checkColumns(columns ?? [], context.map))
  }
  if (!isFound && missing) throw missing
}

async function* toStream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

const firstError = (check: () => void): unknown => {
  try {
    check()
    return undefined
  } catch (error) {
    return error
  }
}
