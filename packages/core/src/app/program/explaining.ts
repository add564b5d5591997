import { Option } from 'commander'
import { addLlmOptions } from '../llm-options.js'
import { addInputOptions, STRICT, timeLimit } from '../shared-options.js'
import type { AddCommands } from './add-commands.js'

/** What stands below the statements. */
export const addExplaining: AddCommands = (program, { outside, end }) => {
  addInputOptions(
    program
      .command('annotate <inputs...>')
      .description('print the analysis below the statements: words, tags, lemmas, trees, names, dates')
      .addOption(new Option('--format <format>').choices(['conllu', 'jsonl']).default('conllu'))
      .addOption(
        new Option('--input <kind>', 'conllu keeps the words and sentences of CoNLL-U files')
          .choices(['articles', 'conllu'])
          .default('articles'),
      )
      .addOption(timeLimit()),
  )
    .option(...STRICT)
    .action(async (inputs, options) => {
      end(await (await import('../commands/annotate.js')).annotate(inputs, options, outside))
    })
  addLlmOptions(program.command('explain <sentence>'))
    .description('show how a sentence is read: tree, actors, rules, statements')
    .option('--date <day>', 'publication date, YYYY-MM-DD')
    .option('--context <file>', 'text that stands before the sentence')
    .action(async (sentence, options) => {
      end(await (await import('../commands/explain.js')).explain(sentence, options, outside))
    })
}
