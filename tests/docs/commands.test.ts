import { expect, it } from 'vitest'
import { addBench } from '../../packages/bench/src/add-bench.js'
import { createProgram } from '../../packages/core/src/app/cli.js'
import { codeSpans, type Page, readPages } from '../helpers/docs.js'

const nothing = async (): Promise<void> => undefined
const { program } = createProgram(
  {
    env: {},
    stdin: (async function* () {})(),
    print: () => undefined,
    printed: nothing,
    warn: () => undefined,
    isTerminal: false,
    signal: new AbortController().signal,
  },
  addBench,
)

/** Words of a line of shell, quoted ones as one. */
const wordsOf = (line: string): readonly string[] => line.match(/"[^"]*"|'[^']*'|[^\s"']+(?:"[^"]*"|'[^']*')?/g) ?? []
const STARTS = new Set(['newsgraph', 'bin/newsgraph.js', '$(newsgraph', '<(newsgraph'])
const ENDS = new Set(['|', '||', '&&', ';', '>', '2>'])

/** Calls of newsgraph in a line, each with the words behind it. */
const callsIn = (line: string): readonly (readonly string[])[] => {
  const all = wordsOf(line)
  const comment = all.findIndex(word => word.startsWith('#'))
  const words = comment < 0 ? all : all.slice(0, comment)
  return words.flatMap((word, i) => {
    if (!STARTS.has(word)) return []
    const rest = words.slice(i + 1)
    const end = rest.findIndex(w => ENDS.has(w))
    return [end < 0 ? rest : rest.slice(0, end)]
  })
}

const shellLines = (page: Page): readonly string[] => [
  ...page.blocks
    .filter(block => /^(?:sh|bash|text|)$/.test(block.language))
    .flatMap(block => block.code.replaceAll('\\\n', ' ').split('\n')),
  ...codeSpans(page),
]

/** What is wrong with a call: a command or an option that is not there. */
const faultOf = (words: readonly string[]): string | null => {
  let command = program
  const path = ['newsgraph']
  for (const word of words) {
    const below = command.commands.find(c => c.name() === word)
    if (!below) break
    command = below
    path.push(word)
  }
  const [next] = words
  if (command === program && next && !next.startsWith('-') && !/^[A-Z…(]/.test(next))
    return `there is no command "${next}"`
  const known = new Set(
    [command, program].flatMap(c => c.options.flatMap(o => [o.short, o.long])).concat('--help', '-h'),
  )
  const unknown = words
    .filter(word => /^--?[a-z]/.test(word))
    .map(word => word.replace(/[=\]].*$/, ''))
    .find(option => !known.has(option))
  return unknown ? `${path.join(' ')} has no option ${unknown}` : null
}

it.each(readPages().map(page => [page.path, page] as const))('%s calls commands with options they have', (_, page) => {
  const faults = shellLines(page).flatMap(line =>
    callsIn(line).flatMap(words => {
      const fault = faultOf(words)
      return fault ? [`${fault}: ${line}`] : []
    }),
  )
  expect(faults).toEqual([])
})

it.each([
  [['build', 'news/', '--stor', 'x'], 'newsgraph build has no option --stor'],
  [['bench', 'relations', '--data', 'x', '--error'], 'newsgraph bench relations has no option --error'],
  [['crawl', 'x'], 'there is no command "crawl"'],
  [['build', 'x', '--store', 'y', '--config', 'z'], null],
])('of %j it says %j', (words, fault) => expect(faultOf(words)).toBe(fault))
