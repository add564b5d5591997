import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { ConfigError } from '../errors.js'

const cannotWrite = (path: string, error: unknown): ConfigError =>
  new ConfigError('OUTPUT', `${path} cannot be written: ${(error as Error).message}. Choose another with --output.`)

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

interface OpenFile {
  readonly write: (text: string) => Promise<void>
  readonly end: () => Promise<void>
  readonly destroy: () => void
}

/** A file that is written piece by piece; its failures are ConfigErrors that name it. */
const openFile = (path: string): OpenFile => {
  let failure: unknown
  const stream = createWriteStream(path, { encoding: 'utf8' }).on('error', error => {
    failure = error
  })
  const check = (): void => {
    if (failure) throw cannotWrite(path, failure)
  }
  return {
    write: async text => {
      check()
      if (!stream.write(text)) await new Promise<void>(done => stream.once('drain', done).once('close', done))
      check()
    },
    end: async () => {
      await finished(stream.end()).catch(error => {
        failure ??= error
      })
      check()
    },
    destroy: () => stream.destroy(),
  }
}

const partial = (path: string): string => `${path}.${process.pid}.part`

/** Writes a file under another name until it is whole, so that an interrupted export leaves none that looks complete. */
export const writeTextFile = async (
  path: string,
  pieces: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> => {
  makeFolder(dirname(path))
  const file = openFile(partial(path))
  try {
    for await (const text of pieces) {
      signal.throwIfAborted()
      await file.write(text)
    }
    await file.end()
    renameSync(partial(path), path)
  } catch (error) {
    file.destroy()
    rmSync(partial(path), { force: true })
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
  makeFolder(partial(folder))
  const files = new Map<string, OpenFile>()
  try {
    for await (const { file, text } of pieces) {
      signal.throwIfAborted()
      const open = files.get(file) ?? openFile(join(partial(folder), file))
      files.set(file, open)
      await open.write(text)
    }
    for (const open of files.values()) await open.end()
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(partial(folder), folder)
  } catch (error) {
    for (const open of files.values()) open.destroy()
    rmSync(partial(folder), { recursive: true, force: true })
    throw error
  }
}
