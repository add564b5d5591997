import { type Command, Option } from 'commander'
import { ConfigError } from '../errors.js'
import { parseLimit } from './commands/options.js'

/** The options of every command that may read with a model. */
export interface LlmFlags {
  readonly extractor: 'rules' | 'llm' | 'both'
  readonly model?: string
  readonly baseUrl?: string
  readonly price?: { readonly input: number; readonly output: number }
  readonly maxCost?: number
  /** False with --no-llm-cache. */
  readonly llmCache: string | false
  readonly llmJobs: number
  /** Seconds. */
  readonly llmTimeout: number
}

const parsePrice = (value: string): LlmFlags['price'] => {
  const [input, output, ...rest] = value.split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  if (!(input >= 0 && output >= 0) || rest.length > 0)
    throw new ConfigError(
      'OPTION_PRICE',
      `--price is "${value}"; give dollars for a million tokens in and out, such as 0.15,0.60.`,
    )
  return { input, output }
}

const parseCost = (value: string): number => {
  const cost = Number(value)
  if (!(cost > 0) || !Number.isFinite(cost))
    throw new ConfigError('OPTION_MAX_COST', `--max-cost is "${value}"; give dollars above 0.`)
  return cost
}

/** Adds the options of a model to a command. */
export const addLlmOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--extractor <kind>', 'who reads: rules, a model, or both')
        .choices(['rules', 'llm', 'both'])
        .default('rules'),
    )
    .option(
      '--model <provider/name>',
      'model for --extractor llm or both: ollama/…, compatible/…, openai/…, anthropic/…',
    )
    .option('--base-url <url>', 'address of the model server, such as http://localhost:8000/v1')
    .option('--price <in,out>', 'dollars for a million tokens, to show the cost', parsePrice)
    .option('--max-cost <dollars>', 'stop the run at this cost', parseCost)
    .option('--llm-cache <dir>', 'where replies of the model are kept', 'newsgraph-llm-cache')
    .option('--no-llm-cache', 'ask the model anew')
    .option('--llm-jobs <n>', 'questions to the model at once', parseLimit('llm-jobs'), 4)
    .option('--llm-timeout <seconds>', 'how long to wait for a reply', parseLimit('llm-timeout'), 120)
