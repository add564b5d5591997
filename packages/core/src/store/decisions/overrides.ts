import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError, NotFoundError } from '../../errors.js'
import { hexDigest } from '../../text/index.js'
import { createTurns } from '../database/index.js'
import { type Kept, type KeptEntry, readKept, subjectOf } from './kept-entries.js'

/** Decisions that outlive the store they are about, and what people keep beside them. */
export interface Overrides {
  /** All decisions, and what else is kept beside them, in the order they were made. */
  readonly list: () => Promise<readonly KeptEntry[]>
  /** Adds an entry, in place of an earlier one about the same thing. Adding it again changes nothing. */
  readonly add: (entry: Kept) => Promise<KeptEntry>
  /** Takes a decision back. Throws NotFoundError for an unknown id. */
  readonly undo: (id: string) => Promise<void>
}

const VERSION = 1
const SEEDS = [17, 19]

const identify = (entry: Kept): KeptEntry => ({ id: hexDigest(JSON.stringify(entry), SEEDS), entry })

const parseFile = (text: string, path: string): readonly Kept[] => {
  const damaged = (what: string): InputError =>
    new InputError('OVERRIDES_DAMAGED', `The overrides file ${path} ${what}. Mend it, or move it away to start anew.`)
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw damaged(`is no JSON (${(error as Error).message})`)
  }
  const { version, entries } = (content ?? {}) as { readonly version?: unknown; readonly entries?: unknown }
  if (version !== VERSION || !Array.isArray(entries))
    throw damaged(
      `has version ${JSON.stringify(version)}; this newsgraph reads {"version": ${VERSION}, "entries": […]}`,
    )
  return entries.map((value, i) => {
    const entry = readKept(value)
    if (entry === null) throw damaged(`has an entry ${i + 1} that is none: ${JSON.stringify(value).slice(0, 120)}`)
    return entry
  })
}

/** The overrides file that goes with a store: beside an embedded database, in the working folder for a server. */
export const overridesPath = (location: string): string =>
  /^[a-z0-9+]+:\/\//i.test(location) ? 'newsgraph.overrides.json' : `${location}.overrides.json`

/**
 * Overrides in one JSON file, `{version: 1, entries: […]}`, written whole into a neighbour file that then takes its place, so that
 * a crash leaves the old or the new one. A file that is not there is empty. Throws InputError for one that cannot be read.
 */
export const fileOverrides = (path: string): Overrides => {
  const read = async (): Promise<readonly Kept[]> => {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw new InputError('OVERRIDES_UNREADABLE', `The overrides file ${path} cannot be read: ${error.message}`)
    })
    return text === null ? [] : parseFile(text, path)
  }
  const write = async (entries: readonly Kept[]): Promise<void> => {
    const content = `${JSON.stringify({ version: VERSION, entries }, null, 2)}\n`
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.new`, content)
      await rename(`${path}.new`, path)
    } catch (error) {
      throw new InputError('OVERRIDES_UNWRITABLE', `${path} cannot be written: ${(error as Error).message}`)
    }
  }
  const inTurn = createTurns()
  return {
    list: () => inTurn(async () => (await read()).map(identify)),
    add: given =>
      inTurn(async () => {
        const entry = readKept(given) ?? given
        const others = (await read()).filter(e => subjectOf(e) !== subjectOf(entry))
        await write([...others, entry])
        return identify(entry)
      }),
    undo: id =>
      inTurn(async () => {
        const entries = await read()
        const left = entries.filter(e => identify(e).id !== id)
        if (left.length === entries.length)
          throw new NotFoundError('OVERRIDE_UNKNOWN', `There is no decision "${id.slice(0, 40)}" to take back.`)
        await write(left)
      }),
  }
}
