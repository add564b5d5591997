import type { LanguageModel } from 'ai'
import { ConfigError } from '../../errors.js'

export interface ModelAddress {
  /** provider/name, such as "ollama/llama3.1" or "openai/gpt-4o-mini". */
  readonly model: string
  readonly baseUrl?: string
  readonly env: Readonly<Record<string, string | undefined>>
}

interface Access {
  readonly name: string
  readonly baseURL: string | undefined
  readonly apiKey: string | undefined
}

interface Provider {
  readonly package: string
  /** The environment variable of the key. */
  readonly key: string
  readonly needsKey: boolean
  readonly baseUrl?: string
  readonly open: (access: Access) => Promise<LanguageModel>
}

const openCompatible = async ({ name, baseURL, apiKey }: Access): Promise<LanguageModel> => {
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  return createOpenAICompatible({ name: 'llm', baseURL: baseURL!, apiKey, supportsStructuredOutputs: true })(name)
}

/** What stands before the first slash of --model. */
const PROVIDERS: ReadonlyMap<string, Provider> = new Map(
  Object.entries({
    ollama: {
      package: '@ai-sdk/openai-compatible',
      key: 'NEWSGRAPH_LLM_KEY',
      needsKey: false,
      baseUrl: 'http://localhost:11434/v1',
      open: openCompatible,
    },
    compatible: {
      package: '@ai-sdk/openai-compatible',
      key: 'NEWSGRAPH_LLM_KEY',
      needsKey: false,
      open: openCompatible,
    },
    openai: {
      package: '@ai-sdk/openai',
      key: 'OPENAI_API_KEY',
      needsKey: true,
      open: async ({ name, ...access }) => (await import('@ai-sdk/openai')).createOpenAI(access).chat(name),
    },
    anthropic: {
      package: '@ai-sdk/anthropic',
      key: 'ANTHROPIC_API_KEY',
      needsKey: true,
      open: async ({ name, ...access }) => (await import('@ai-sdk/anthropic')).createAnthropic(access)(name),
    },
  }),
)

/** Opens a model without a call to it. Throws ConfigError where the address, the key or the provider's package is wrong or missing. */
export const openModel = async ({ model, baseUrl, env }: ModelAddress): Promise<LanguageModel> => {
  const [, providerName, name] = /^([^/]+)\/(.+)$/.exec(model) ?? []
  const provider = PROVIDERS.get(providerName ?? '')
  if (!provider)
    throw new ConfigError(
      'LLM_MODEL',
      `--model is "${model}"; write provider/name, the provider one of ${[...PROVIDERS.keys()].join(', ')}.`,
    )
  const baseURL = baseUrl ?? provider.baseUrl
  if (provider.open === openCompatible && !baseURL)
    throw new ConfigError('LLM_BASE_URL', `"${model}" needs the address of its server: --base-url http://host:port/v1.`)
  if (baseURL !== undefined && !(URL.canParse(baseURL) && /^https?:/.test(baseURL)))
    throw new ConfigError('LLM_BASE_URL', `--base-url is "${baseURL}"; write http://host:port/v1.`)
  const apiKey = env[provider.key]
  if (provider.needsKey && !apiKey)
    throw new ConfigError('LLM_KEY', `"${model}" needs a key: set ${provider.key} in the environment.`)
  try {
    return await provider.open({ name, baseURL, apiKey })
  } catch (error) {
    throw new ConfigError(
      'LLM_PACKAGE',
      `"${model}" needs the package ${provider.package}: npm install ${provider.package}@${provider.package.endsWith('compatible') ? 2 : 3}.`,
      { cause: error },
    )
  }
}
