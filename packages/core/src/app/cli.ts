import { Command } from 'commander'
import { ConfigError, NewsgraphError } from '../errors.js'
import { ENGINE_VERSION } from '../model/index.js'
import { applyConfig } from './apply-config.js'
import type { Outside } from './commands/shared.js'
import { addExamples, EXAMPLES } from './examples.js'
import {
  type AddCommands,
  addAbout,
  addExplaining,
  addQueue,
  addReading,
  addStores,
  addTraining,
} from './program/index.js'

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

/** All commands, in the order --help lists them. They are loaded when they are called, so that --help is quick. */
const COMMANDS: readonly AddCommands[] = [addReading, addQueue, addExplaining, addStores, addAbout, addTraining]

/** The tree of commands, and the exit code of the one that has run. */
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
  const end = (found: number): void => {
    code = found
  }
  for (const add of [...COMMANDS, addBench]) add(program, { outside, end })
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
