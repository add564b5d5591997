import { type Command, Option } from 'commander'
import { defaultJobs, INPUT_FORMATS, parseLimit, parseSeconds } from './commands/options.js'

/** Options that several commands have: spread those that are lists, and make those that are functions anew for each command. */

export const STORE = [
  '--store <location>',
  'database file, or neo4j://user:pass@host:7687/db (default ./newsgraph.db)',
] as const

export const OVERRIDES = ['--overrides <file>', 'where decisions are kept (default: beside the store)'] as const
const MAP = ['--map <pairs>', 'own field names of records: text=body,publishedAt=pub_date'] as const
export const QUEUE = ['--queue <address>', 'redis://user:password@host:6379/0 (default NEWSGRAPH_QUEUE)'] as const
const FETCH = ['--fetch', 'fetch the pages behind lists of addresses, politely'] as const
const PAGES = ['--pages <folder>', 'where fetched pages are kept (default ./newsgraph-pages)'] as const
const ANY_LANGUAGE = ['--any-language', 'read articles that are not in English too'] as const
export const STRICT = ['--strict', 'files of a folder that no reader takes are an error'] as const
export const jobs = (): Option =>
  new Option('--jobs <n>', 'threads that extract (default one a core, 8 at most)')
    .argParser(parseLimit('jobs'))
    .default(defaultJobs(), 'cores')
export const timeLimit = (): Option =>
  new Option(
    '--time-limit <seconds>',
    'give an article up that takes longer, for each 1000 characters of it (default 10)',
  ).argParser(parseSeconds('time-limit'))
const inputFormat = (): Option =>
  new Option('--input-format <format>', 'of standard input and of files whose name does not say it').choices(
    INPUT_FORMATS,
  )

/** Adds the options of every command that reads articles. */
export const addInputOptions = (command: Command): Command =>
  command
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .option(...FETCH)
    .option(...PAGES)
