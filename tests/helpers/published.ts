import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const CORE = join(ROOT, 'packages/core')

const run = (command: string, args: readonly string[], cwd: string): { code: number | null; output: string } => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  return { code: status, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` }
}

/** Packs @newsgraph/core as it is published, which is with pnpm: it builds first, and takes the source condition out of `exports`. */
export const packCore = (folder: string): string => {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const { code, output } = run('npx', ['--yes', packageManager, 'pack', '--pack-destination', folder], CORE)
  if (code !== 0) throw new Error(`pnpm pack failed:\n${output}`)
  const { version } = JSON.parse(readFileSync(join(CORE, 'package.json'), 'utf8'))
  return join(folder, `newsgraph-core-${version}.tgz`)
}

/** The fenced code of one language in a README, in order. */
export const codeOf = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(m => m[1] === language).map(m => m[2])

export interface InstalledProject {
  readonly folder: string
  /** Why the registry could not be reached; null where everything is installed. */
  readonly unreachable: string | null
}

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EIDLETIMEOUT/

/** An empty project outside the repository that has installed the tarball and nothing else. Throws where the package cannot be installed. */
export const installInEmptyProject = (): InstalledProject => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-package-'))
  const tarball = packCore(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=1', '--fetch-timeout=60000']
  const { code, output } = run('npm', ['install', ...quiet, tarball], folder)
  if (code === 0) return { folder, unreachable: null }
  if (NO_NETWORK.test(output))
    return { folder, unreachable: `npm reaches no registry, and its cache is not enough. ${output.slice(0, 400)}` }
  throw new Error(`npm install of ${tarball} failed:\n${output}`)
}
