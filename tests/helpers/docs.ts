import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A fenced block of a page: its language, and the line of the page its content begins on. */
export interface CodeBlock {
  readonly language: string
  readonly line: number
  readonly code: string
}

export interface Page {
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
  /** The text with its fenced blocks blanked out, line by line. */
  readonly prose: string
  readonly blocks: readonly CodeBlock[]
}

const toPage = (path: string): Page => {
  const text = readFileSync(join(root, path), 'utf8')
  const blocks: CodeBlock[] = []
  const prose: string[] = []
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | undefined
  for (const [i, line] of text.split('\n').entries()) {
    const fence = /^\s*```+\s*(\w*)/.exec(line)
    if (fence && open) {
      blocks.push({ language: open.language, line: open.line, code: open.lines.join('\n') })
      open = undefined
    } else if (fence) open = { language: fence[1], line: i + 2, lines: [] }
    else open?.lines.push(line)
    prose.push(fence || open ? '' : line)
  }
  return { path, text, prose: prose.join('\n'), blocks }
}

const markdownBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => relative(root, join(folder, file)))
    .sort()

/** README, CONTRIBUTING and what else lies beside them, and every page of docs/. */
export const readPages = (): readonly Page[] =>
  [...readdirSync(root).filter(file => file.endsWith('.md')), ...markdownBelow(join(root, 'docs'))].map(toPage)

/** Code spans of the prose, on one line each, a bar of a table cell unescaped. */
export const codeSpans = (page: Page): readonly string[] =>
  [...page.prose.matchAll(/(?<!`)(`+)(?!`)([\s\S]+?)(?<!`)\1(?!`)/g)].map(m =>
    m[2].replace(/\s+/g, ' ').replaceAll('\\|', '|').trim(),
  )

/** Files a page tells its reader to make: `ts` blocks whose first line is a comment with the path. */
export const filesOf = (page: Page): ReadonlyMap<string, CodeBlock> =>
  new Map(
    page.blocks.flatMap(block => {
      const [, path] = /^\/\/ ((?:packages|tests)\/\S+\.ts)$/.exec(block.code.split('\n')[0]) ?? []
      return path ? [[path, block] as const] : []
    }),
  )

export const isThere = (path: string): boolean => existsSync(join(root, path))

const namesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')
      ? []
      : entry.isDirectory()
        ? namesBelow(join(folder, entry.name))
        : [entry.name],
  )

/** Names of all files of the repository, without their folders. */
export const fileNames = (): ReadonlySet<string> => new Set(namesBelow(root))
