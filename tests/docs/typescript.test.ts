import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { filesOf, readPages, root } from '../helpers/docs.js'

/** Blocks by the path they are checked at: the one their first line gives, else one of their own beside the tests. */
const blocks = new Map<string, { readonly where: string; readonly code: string }>()
for (const page of readPages()) {
  const files = new Map([...filesOf(page)].map(([path, block]) => [block, path]))
  for (const block of page.blocks) {
    if (block.language !== 'ts') continue
    const path = files.get(block)
    if (!path && !/from '@newsgraph\/core/.test(block.code)) continue
    const at = path ?? `tests/docs/block-${blocks.size}.ts`
    blocks.set(join(root, at), { where: `${page.path}:${block.line}`, code: `${block.code}\nexport {}\n` })
  }
}

/** What the compiler says of the blocks, which it finds in the place of files. */
const check = (): readonly string[] => {
  const { config } = ts.readConfigFile(join(root, 'tests/tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'tests'))
  // An example may name what it does not use.
  const settings = { ...options, noUnusedLocals: false, noUnusedParameters: false }
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile } = host
  host.fileExists = path => blocks.has(path) || fileExists(path)
  host.readFile = path => blocks.get(path)?.code ?? readFile(path)
  const program = ts.createProgram([...blocks.keys()], settings, host)
  return [...blocks].flatMap(([path, { where }]) => {
    const file = program.getSourceFile(path)!
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start }) =>
        `${where} +${file.getLineAndCharacterOfPosition(start ?? 0).line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}

it('has TypeScript in the documents that type-checks', () => {
  expect(blocks.size).toBeGreaterThan(2)
  expect(check()).toEqual([])
})
