import { createReadStream, statSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { InputError } from '../errors.js'
import { KNOWN_EXTENSIONS } from './formats.js'

/** One file, page or stream that articles are read from. */
export interface Source {
  /** Path relative to the input it came with, or address; an article's id where it gives none itself. */
  readonly name: string
  readonly kind: 'file' | 'url' | 'stdin'
  /** Where a file is. */
  readonly path: string
  /** Bytes, where known beforehand; else 0. */
  readonly size: number
  /** True for what a folder holds and nobody named. */
  readonly isGuess?: boolean
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i

const toFile = (path: string, root: string): Source => ({
  name: relative(root, path).replaceAll('\\', '/') || basename(path),
  kind: 'file',
  path,
  size: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
})

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const findInFolder = async (folder: string): Promise<readonly Source[]> => {
  const { glob } = await import('tinyglobby')
  const files = (await glob('**/*', { cwd: folder })).sort(byName)
  if (files.length === 0)
    throw new InputError(
      'INPUT_EMPTY',
      `The folder ${folder} holds no file. Known files, packed (.gz) or not: ${KNOWN_EXTENSIONS.join(' ')}`,
    )
  return files.map(file => ({ ...toFile(resolve(folder, file), resolve(folder)), isGuess: true }))
}

const findSource = async (input: string): Promise<readonly Source[]> => {
  if (input === '-') return [{ name: 'stdin', kind: 'stdin', path: '', size: 0 }]
  if (/^https?:\/\//i.test(input)) return [{ name: input, kind: 'url', path: '', size: 0 }]
  const found = statSync(input, { throwIfNoEntry: false })
  if (found?.isDirectory()) return findInFolder(input)
  if (found) return [toFile(resolve(input), resolve(input, '..'))]
  if (ADDRESS.test(input))
    throw new InputError('INPUT_ADDRESS', `${input} is not read: only files and http or https addresses are.`)
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(input)) throw new InputError('INPUT_MISSING', `There is no file or folder ${input}.`)
  const files = (await glob(input, { expandDirectories: false })).sort(byName)
  if (files.length === 0) throw new InputError('INPUT_MISSING', `Nothing matches ${input}.`)
  return files.map(file => toFile(resolve(file), resolve('.')))
}

/** What inputs (files, folders, globs, addresses, "-") stand for, in a fixed order. Throws InputError where there is nothing. */
export const findSources = async (inputs: readonly string[]): Promise<readonly Source[]> => {
  const found: (readonly Source[])[] = []
  for (const input of inputs) found.push(await findSource(input))
  return found.flat()
}

/** The bytes of a file. */
export const openFile = (path: string): AsyncIterable<Uint8Array> => createReadStream(path)
