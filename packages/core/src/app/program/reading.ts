import { Option } from 'commander'
import { parseShare } from '../commands/options.js'
import { addLlmOptions } from '../llm-options.js'
import { addInputOptions, jobs, OVERRIDES, STORE, STRICT, timeLimit } from '../shared-options.js'
import type { AddCommands } from './add-commands.js'

/** Articles in: into a store, as statements, or only looked at. */
export const addReading: AddCommands = (program, { outside, end }) => {
  addInputOptions(
    addLlmOptions(program.command('build <inputs...>'))
      .description('read, extract and write articles into a store')
      .option(...STORE),
  )
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
      end(await (await import('../commands/build.js')).build(inputs, options, outside))
    })
  addInputOptions(
    addLlmOptions(program.command('extract <inputs...>'))
      .description('print the statements of articles, no store')
      .option('--all', 'also statements whose other side is no actor')
      .addOption(new Option('--format <format>').choices(['jsonl', 'table', 'tsv']).default('jsonl'))
      .addOption(jobs())
      .addOption(timeLimit()),
  )
    .option(...STRICT)
    .action(async (inputs, options) => {
      end(await (await import('../commands/extract.js')).extract(inputs, options, outside))
    })
  addInputOptions(
    program
      .command('inputs <files...>')
      .description('say what files are taken for, with the fields of the first article of each'),
  )
    .option('--json', 'print JSON, an object a file')
    .action(async (files, options) => {
      end(await (await import('../commands/inputs.js')).inputs(files, options, outside))
    })
}
