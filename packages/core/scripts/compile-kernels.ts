/** Compiles wasm/kernels.ts to WebAssembly, kept as base64 in kernels.wasm.ts. `--check` only compares. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const network = fileURLToPath(new URL('../src/annotate/network/', import.meta.url))
const binary = join(mkdtempSync(join(tmpdir(), 'newsgraph-')), 'kernels.wasm')
execFileSync(
  'npx',
  [
    'asc',
    fileURLToPath(new URL('../wasm/kernels.ts', import.meta.url)),
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '-o',
    binary,
  ],
  { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: ['ignore', 'inherit', 'inherit'] },
)
const lines = readFileSync(binary)
  .toString('base64')
  .match(/.{1,110}/g)!
const module = `/** Made by scripts/compile-kernels.ts from wasm/kernels.ts; do not edit. */\nexport const KERNELS_BASE64 =\n  ${lines.map(l => `'${l}'`).join(' +\n  ')}\n`
const target = join(network, 'kernels.wasm.ts')
if (!process.argv.includes('--check')) writeFileSync(target, module)
else if (readFileSync(target, 'utf8') !== module) {
  console.error('kernels.wasm.ts does not match wasm/kernels.ts: run "npx tsx scripts/compile-kernels.ts".')
  process.exitCode = 1
}
