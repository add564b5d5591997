import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod'
import { ConfigError } from '../errors.js'
import { ARTICLE_FIELDS } from '../readers/index.js'
import { EVENT_COLUMNS, INPUT_FORMATS, PAGE_BUDGET } from './commands/options.js'

const whole = (words: string, min: number, max?: number) =>
  (max === undefined ? z.int().min(min) : z.int().min(min).max(max)).describe(words)
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values).describe(`one of ${values.join(', ')}`)
const flag = z.boolean().describe('true or false')
const path = (words: string) => z.string().min(1).describe(words)

/** The keys of a config file: options of commands under their own names. A description says which values there are. */
export const configSchema = z.strictObject({
  $schema: z.string().describe('the address of this schema, for editors').optional(),
  store: path('a database file, or neo4j://host:7687/database').optional(),
  queue: path('a Redis address, redis://host:6379').optional(),
  maxOpen: whole('a whole number from 1', 1).optional(),
  lease: whole('a whole number from 1 (seconds)', 1).optional(),
  map: z
    .partialRecord(z.enum(ARTICLE_FIELDS), z.string().min(1))
    .describe(`an object that gives fields (${ARTICLE_FIELDS.join(', ')}) the names they have in your records`)
    .optional(),
  inputFormat: oneOf(INPUT_FORMATS).optional(),
  anyLanguage: flag.optional(),
  strict: flag.optional(),
  minConfidence: z.number().min(0).max(1).describe('a number from 0 to 1').optional(),
  timeLimit: z.number().positive().max(86_400).describe('a number of seconds above 0').optional(),
  journal: path('a file').optional(),
  quiet: flag.optional(),
  port: whole('a whole number from 0 to 65535', 0, 65535).optional(),
  ui: path('a folder').optional(),
  overrides: path('a file').optional(),
  readOnly: flag.optional(),
  timeout: whole('a whole number from 1 (seconds)', 1).optional(),
  maxRows: whole('a whole number from 1', 1).optional(),
  columns: oneOf(EVENT_COLUMNS).optional(),
  budget: whole(`a whole number from 1 to ${PAGE_BUDGET}`, 1, PAGE_BUDGET).optional(),
})
export type Config = Omit<z.infer<typeof configSchema>, '$schema'>

/** Keys that are paths, which are meant from where the file lies. */
const PATHS = ['store', 'journal', 'ui', 'overrides'] as const satisfies readonly (keyof Config)[]

/** What is wrong with one key, which value it has, and which it may have. */
const toMessage = (file: string, issue: z.core.$ZodIssue, content: unknown): string => {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const known = Object.keys(configSchema.shape).filter(key => key !== '$schema')
    return `${file} has the key "${issue.keys[0]}", which is not known. Keys: ${known.join(', ')}.`
  }
  const [key] = issue.path
  if (key === undefined) return `${file} is no JSON object of options.`
  const value = JSON.stringify((content as Readonly<Record<PropertyKey, unknown>>)[key])
  const allowed = configSchema.shape[key as keyof typeof configSchema.shape].unwrap().description
  return `${file}: "${String(key)}" is ${value.slice(0, 120)}; give ${allowed}.`
}

const readJson = (file: string): unknown => {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigError('CONFIG_MISSING', `The config file ${file} cannot be read: ${(error as Error).message}.`)
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new ConfigError('CONFIG_SYNTAX', `${file} is no JSON: ${(error as Error).message}.`)
  }
}

/** Reads a config file. Throws ConfigError for what is no JSON, for an unknown key and for a value a key cannot have. */
export const readConfig = (file: string): Config => {
  const content = readJson(file)
  const parsed = configSchema.safeParse(content)
  if (!parsed.success) throw new ConfigError('CONFIG_VALUE', toMessage(file, parsed.error.issues[0], content))
  const { $schema: _, ...config } = parsed.data
  const folder = dirname(resolve(file))
  const isAddress = (value: string): boolean => /^[a-z0-9+]+:\/\//i.test(value)
  const paths = PATHS.flatMap(key => {
    const value = config[key]
    return value === undefined || isAddress(value) ? [] : [[key, resolve(folder, value)] as const]
  })
  return { ...config, ...Object.fromEntries(paths) }
}

/** The JSON Schema of config files, which ships with the package. */
export const configJsonSchema = (): unknown => ({
  ...z.toJSONSchema(configSchema, { target: 'draft-7' }),
  title: 'newsgraph.config.json',
  description: 'Defaults of newsgraph options. The command line and environment variables go before them.',
})
