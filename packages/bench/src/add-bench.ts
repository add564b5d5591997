import { type AddCommands, addExamples, jobs, parseLimit, STORE, timeLimit } from '@newsgraph/core/internal'
import { EXAMPLES } from './examples.js'

/** Adds `newsgraph bench` with all that it measures. A benchmark is loaded when it is called. */
export const addBench: AddCommands = (program, { outside, end }) => {
  const bench = program.command('bench', { hidden: true })
  bench
    .command('relations')
    .description('score the relation between given pairs, or list the verbs no relation covers')
    .requiredOption('--data <file>', 'event records as JSON lines; with --unknown, articles')
    .option('--unknown', 'list the commonest triggers between two actors that no relation covers')
    .option('--errors', 'print every wrong answer with its sentence')
    .option('--json', 'print JSON')
    .action(async options => {
      end(
        await (options.unknown
          ? (await import('./relations/unknown.js')).benchUnknown(options, outside)
          : (await import('./relations/relations.js')).benchRelations(options, outside)),
      )
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
      end(await (await import('./store/store.js')).benchStore(options, outside))
    })
  bench
    .command('readers')
    .description(
      'score the readers: main text, title, date and publisher of pages, items of feeds, fields of specimens',
    )
    .option('--html <folder>', 'pages as NAME.html with their main text in NAME.expected.txt')
    .option(
      '--facts <file>',
      'title, date and publisher of each page, read off by hand (default packages/bench/data/pages.tsv)',
    )
    .option('--feeds <folder>', 'RSS and Atom files')
    .option('--formats <folder>', 'specimens of formats, with what a person reads off them in facts.tsv')
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('./readers/readers.js')).benchReaders(options, outside))
    })
  bench
    .command('speed')
    .description('measure how fast articles are read, layer by layer and on all cores, and how time and memory grow')
    .requiredOption('--data <file>', 'articles, such as JSON lines')
    .option('--articles <n>', 'how many of them', parseLimit('articles'), 300)
    .addOption(jobs())
    .option(
      '--growth <n>',
      'also streams and one article of 1000, 10000, … up to so many sentences and words',
      parseLimit('growth'),
    )
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('./speed/speed.js')).benchSpeed(options, outside))
    })
  bench
    .command('sweep')
    .description('read every article by itself: how many are read, stuck and crashed, and the slowest')
    .requiredOption('--data <file>', 'articles, such as JSON lines')
    .addOption(timeLimit())
    .option('--hostile <n>', 'also texts that no newsroom writes, of so many characters', parseLimit('hostile'))
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('./sweep/sweep.js')).benchSweep(options, outside))
    })
  bench
    .command('engine')
    .description('score words, tags, trees and names against treebanks')
    .requiredOption('--ud <folder>', 'folder with ewt/, gum/ and pud/')
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('./reading/engine.js')).benchEngine(options, outside))
    })
  bench
    .command('statements')
    .description('score triples and statements against annotated articles')
    .requiredOption('--gold <folder>', 'annotated articles')
    .option('--folds <n>', 'train on all parts but one and score that one, for each of n parts', parseLimit('folds'))
    .option('--annotations <files...>', 'with --folds: trained on in every fold, scored in none')
    .option('--articles <files...>', 'JSON lines with the texts of --annotations')
    .option('--curve', 'with --folds: also by the articles trained on, and leaving one source out')
    .option('-o, --output <file>', 'with --folds: write what was read, as extract prints it')
    .option('--json', 'print JSON')
    .action(async options => {
      end(
        await (options.folds
          ? (await import('./reading/folds.js')).benchFolds(options, outside)
          : (await import('./reading/statements.js')).benchStatements(options, outside)),
      )
    })
  bench
    .command('actors')
    .description('score actors: coreference, names and types, codes')
    .option('--ud <folder>', 'folder with gum/: coreference')
    .option('--gold <folder>', 'annotated articles: actors by name and type')
    .option('--codes <file>', 'coded actor phrases, JSON lines: states and sectors')
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('./reading/actors.js')).benchActors(options, outside))
    })
  bench
    .command('resolve')
    .description('score who is who across articles against linked mentions; near-copies; how time grows')
    .option('--data <file>', 'items with linked mentions, JSON lines')
    .option('--pages <folder>', 'texts of several newsrooms, none a copy of another')
    .option('--growth', 'build a database of its own step by step')
    .option('--articles <file>', 'articles for --growth')
    .option('--limit <n>', 'items or articles to read', parseLimit('limit'), 1_000_000)
    .option('--errors', 'print what is most often taken for something else')
    .option(...STORE)
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('./resolve/resolve.js')).benchResolve(options, outside))
    })
  addExamples(bench, EXAMPLES, ['bench'])
}
