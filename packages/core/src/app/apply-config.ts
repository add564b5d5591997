import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Outside } from './commands/shared.js'

/** The name of config files, looked for in the working folder. */
const CONFIG_FILE = 'newsgraph.config.json'
/** Environment variables that go before a key of the config file. */
const BEFORE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    store: ['NEWSGRAPH_STORE', 'NEO4J_URI'],
    queue: ['NEWSGRAPH_QUEUE'],
  }),
)

/** Gives options that neither the command line nor the environment sets the values of the config file, where there is one. */
export const applyConfig = async (
  command: Command,
  { file, env }: { readonly file: string | undefined; readonly env: Outside['env'] },
): Promise<void> => {
  if (file === undefined && !existsSync(CONFIG_FILE)) return
  const { readConfig } = await import('./config.js')
  const options = new Set(command.options.map(option => option.attributeName()))
  for (const [key, value] of Object.entries(readConfig(file ?? CONFIG_FILE))) {
    const isSet = command.getOptionValueSource(key) === 'cli' || BEFORE.get(key)?.some(name => env[name])
    if (options.has(key) && !isSet) command.setOptionValueWithSource(key, value, 'config')
  }
}
