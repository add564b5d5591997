import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigError } from '../errors.js'
import { makeFolder } from '../store/index.js'

const cannotWrite = (path: string, error: unknown): ConfigError =>
  new ConfigError('OUTPUT', `${path} cannot be written: ${(error as Error).message}. Choose another with --output.`)

const rename = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch (error) {
    throw cannotWrite(to, error)
  }
}

const prepareFolder = (folder: string): void => {
  try {
    makeFolder(folder)
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

interface OpenFile {
  readonly write: (text: string) => Promise<void>
  readonly end: () => Promise<void>
  /** Closes it whatever has been written. */
  readonly drop: () => Promise<void>
}

/** Characters gathered before they go to the disk. */
const BUFFER = 1_048_576

/** A file that is written piece by piece; its failures are ConfigErrors that name it. */
const openFile = async (path: string): Promise<OpenFile> => {
  const orSay = (error: unknown): never => {
    throw cannotWrite(path, error)
  }
  const handle = await open(path, 'w').catch(orSay)
  let waiting = ''
  const flush = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    await handle.writeFile(text).catch(orSay)
  }
  return {
    write: async text => {
      waiting += text
      if (waiting.length >= BUFFER) await flush()
    },
    end: async () => {
      await flush()
      await handle.close().catch(orSay)
    },
    drop: () => handle.close().catch(() => undefined),
  }
}

/** "import/" is the folder import: its other name stands beside it, not in it. */
const partial = (path: string): string => `${path.replace(/[/\\]+$/, '')}.${process.pid}.part`

/** True of a pipe or device such as /dev/stdout, which a file must not take the place of. */
const isNoFile = (path: string): boolean => existsSync(path) && !statSync(path).isFile()

/** Writes a file under another name until it is whole, so that an interrupted export leaves none that looks complete. */
export const writeTextFile = async (
  path: string,
  pieces: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> => {
  prepareFolder(dirname(path))
  const target = isNoFile(path) ? path : partial(path)
  const file = await openFile(target)
  try {
    for await (const text of pieces) {
      signal.throwIfAborted()
      await file.write(text)
    }
    await file.end()
    if (target !== path) rename(target, path)
  } catch (error) {
    await file.drop()
    if (target !== path) rmSync(target, { force: true })
    throw error
  }
}

/** Throws ConfigError for a folder that has files in it already: those of two exports would mix. */
const checkFolder = (folder: string): void => {
  if (!existsSync(folder)) return
  let files: readonly string[]
  try {
    files = readdirSync(folder)
  } catch (error) {
    throw cannotWrite(folder, error)
  }
  if (files.length > 0)
    throw new ConfigError('OUTPUT', `The folder ${folder} is not empty. Name a new one with --output, or empty it.`)
}

/** Writes the files of a folder that is new or empty, under another name until all are whole. */
export const writeTextFolder = async (
  folder: string,
  pieces: AsyncIterable<{ readonly file: string; readonly text: string }>,
  signal: AbortSignal,
): Promise<void> => {
  checkFolder(folder)
  prepareFolder(partial(folder))
  const files = new Map<string, OpenFile>()
  try {
    for await (const { file, text } of pieces) {
      signal.throwIfAborted()
      const output = files.get(file) ?? (await openFile(join(partial(folder), file)))
      files.set(file, output)
      await output.write(text)
    }
    for (const output of files.values()) await output.end()
    if (existsSync(folder)) rmdirSync(folder)
    rename(partial(folder), folder)
  } catch (error) {
    for (const file of files.values()) await file.drop()
    rmSync(partial(folder), { recursive: true, force: true })
    throw error
  }
}
