import { completionScript, SHELLS } from '../commands/completion.js'
import { STORE } from '../shared-options.js'
import type { AddCommands } from './add-commands.js'

/** About the program itself: its vocabulary, its place, its completion. */
export const addAbout: AddCommands = (program, { outside, end }) => {
  program
    .command('relations [name]')
    .description('the relation vocabulary, or one relation with its codes, examples and triggers')
    .option('--json', 'print JSON')
    .action(async (name, options) => {
      end((await import('../commands/relations.js')).relations(name, options, outside))
    })
  program
    .command('doctor')
    .description('say whether everything is in place: versions, engine, vocabulary, store, viewer')
    .option(...STORE)
    .option('--ui <folder>', 'folder of the built viewer')
    .option('--json', 'print JSON')
    .action(async options => {
      end(await (await import('../commands/doctor.js')).doctor(options, outside))
    })
  program
    .command('completion')
    .description('print a script that completes newsgraph in your shell')
    .addArgument(program.createArgument('<shell>').choices(SHELLS))
    .action(shell => outside.print(completionScript(program, shell)))
}
