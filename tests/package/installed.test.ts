import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { build, preview } from 'vite'
import { afterAll, describe, expect, it, test } from 'vitest'
import { CORE, codeOf, installInEmptyProject, ROOT } from '../helpers/published.js'
import { skipReason } from '../helpers/require.js'
import { launch, noBrowser } from '../helpers/viewer.js'

const { folder, unreachable } = installInEmptyProject()
const reason = skipReason('registry', unreachable)
const [nodeCode, browserCode] = codeOf(readFileSync(join(CORE, 'README.md'), 'utf8'), 'ts')
const installed = join(folder, 'node_modules/@newsgraph/core')

const newsgraph = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'node_modules/.bin/newsgraph'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, OPENAI_API_KEY: 'none' },
  })

mkdirSync(join(folder, 'news'), { recursive: true })
writeFileSync(join(folder, 'news/one.txt'), 'date 2021-05-04\n\nNorway accused Sweden of spying on Monday.')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(reason !== null)('an empty project that has installed the package', () => {
  it('has the command, which lists its commands', () => {
    const { stdout, status } = spawnSync('npx', ['--no-install', 'newsgraph', '--help'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: newsgraph/)
    for (const command of ['build', 'query', 'view', 'export']) expect(stdout).toContain(`\n  ${command} `)
  })

  it('says where benchmarks are', () => {
    const { stderr, stdout, status } = newsgraph('bench', 'speed', '--data', 'news')
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toMatch(/^newsgraph: .*clone of the repository.*\[BENCH_ELSEWHERE\]\n$/)
  })

  it('builds a graph, asks it, and exports it as a page of its own', () => {
    const built = newsgraph('build', 'news', '--store', 'cli.db', '--json')
    expect(built.stderr).toBe('')
    expect(JSON.parse(built.stdout)).toMatchObject({ articles: 1, written: 1, counts: { edges: 1 } })
    const cypher = 'MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name AS a, type(r) AS r, b.name AS b'
    const asked = newsgraph('query', cypher, '--store', 'cli.db', '--format', 'json')
    expect(JSON.parse(asked.stdout)).toEqual([{ a: 'Norway', r: 'ACCUSED', b: 'Sweden' }])
    expect(newsgraph('export', '--format', 'html', '--store', 'cli.db', '-o', 'page.html').status).toBe(0)
    const page = readFileSync(join(folder, 'page.html'), 'utf8')
    expect(page.includes('Norway accused Sweden of spying on Monday.')).toBe(true)
  })

  it('finds everything in place', () => {
    const { stdout, status } = newsgraph('doctor', '--store', 'cli.db')
    expect(status).toBe(0)
    expect(stdout.split('\n').filter(line => line && !line.startsWith('ok '))).toEqual([])
  })

  it('serves the viewer with all that its page asks for', async () => {
    const server = spawn(
      process.execPath,
      [join(folder, 'node_modules/.bin/newsgraph'), 'view', '--store', 'cli.db', '--port', '0'],
      { cwd: folder },
    )
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let output = ''
        server.stdout.on('data', chunk => {
          output += chunk
          const [address] = /http:\/\/[^\s/]+/.exec(output) ?? []
          if (address) resolve(address)
        })
        server.on('exit', code => reject(new Error(`newsgraph view ended with ${code}: ${output}`)))
      })
      const page = await (await fetch(url)).text()
      const parts = [...page.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(m => m[1])
      expect(parts.length).toBeGreaterThan(1)
      for (const part of parts) expect((await fetch(new URL(part, url))).status, part).toBe(200)
      expect(await (await fetch(`${url}/api/meta`)).json()).toMatchObject({ articles: 1, statements: 1, actors: 2 })
    } finally {
      server.removeAllListeners('exit')
      server.kill()
    }
  })

  it('says which optional package a language model needs, and leaves no store behind', () => {
    expect(existsSync(join(folder, 'node_modules/@ai-sdk/openai'))).toBe(false)
    const { stderr, status } = newsgraph(
      'build',
      'news',
      '--store',
      'llm.db',
      '--extractor',
      'llm',
      '--model',
      'openai/gpt-4o-mini',
    )
    expect(stderr).toMatch(
      /^newsgraph: .*needs the package @ai-sdk\/openai: npm install @ai-sdk\/openai@3\b.*\[LLM_PACKAGE\]\n$/,
    )
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'llm.db'))).toBe(false)
  })

  it.each([['enqueue', 'news'], ['worker'], ['queue', 'status']])(
    'says which optional packages the queue needs: %s',
    (...args) => {
      const { stderr, status } = newsgraph(...args, '--queue', 'redis://127.0.0.1:1')
      expect(stderr).toMatch(
        /^newsgraph: The queue needs the package .* npm install bullmq ioredis\b.*\[QUEUE_PACKAGE\]\n$/,
      )
      expect(status).toBe(2)
    },
  )

  it('says so where the embedded database has no build for the platform', () => {
    const builds = readdirSync(join(folder, 'node_modules/@grafeo-db')).filter(name => name !== 'js')
    expect(builds.length).toBeGreaterThan(0)
    const move = (from: string, to: string) => {
      for (const name of builds) renameSync(join(folder, from, name), join(folder, to, name))
    }
    move('node_modules/@grafeo-db', '.')
    try {
      const { stderr, status } = newsgraph('build', 'news', '--store', 'none.db')
      expect(stderr).toMatch(
        /^newsgraph: The embedded database has no build for .*--store neo4j:.*\[EMBEDDED_MISSING\]\n$/,
      )
      expect(status).toBe(2)
      expect(newsgraph('extract', 'news').stdout).toContain('"relation":"ACCUSED"')
    } finally {
      move('.', 'node_modules/@grafeo-db')
    }
  })

  it('has none of the optional packages', () => {
    const { peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(Object.keys(peerDependencies).filter(name => existsSync(join(folder, 'node_modules', name)))).toEqual([])
  })

  it('is a library in Node, as its README shows', () => {
    writeFileSync(join(folder, 'library.mjs'), nodeCode)
    const { stdout, stderr } = spawnSync(process.execPath, ['library.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([{ 'a.name': 'Norway', relation: 'ACCUSED', 'b.name': 'Sweden' }])
  })

  describe.skipIf(noBrowser() !== null)('in a browser', () => {
    it('is a library through Vite, with its weights loaded by URL', async () => {
      writeFileSync(join(folder, 'read.ts'), browserCode)
      writeFileSync(
        join(folder, 'index.html'),
        '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.ts"></script>',
      )
      writeFileSync(join(folder, 'page.ts'), "import { read } from './read.js'\nObject.assign(window, { read })\n")
      const site = { root: folder, configFile: false, logLevel: 'error' } as const
      await build(site)
      const server = await preview({ ...site, preview: { port: 0, host: '127.0.0.1' } })
      const browser = await launch()
      try {
        const page = await browser.newPage()
        const problems: string[] = []
        page.on('pageerror', error => problems.push(error.message))
        page.on('console', message => message.type() === 'error' && problems.push(message.text()))
        await page.goto(server.resolvedUrls!.local[0])
        await page.waitForFunction('window.read !== undefined')
        const statements = await page.evaluate('window.read("Norway accused Sweden on Thursday.")')
        expect(statements).toMatchObject([
          { subject: 'country:NOR', relation: 'ACCUSED', object: 'country:SWE', date: '2021-04-01' },
        ])
        expect(problems).toEqual([])
      } finally {
        await browser.close()
        await server.close()
      }
    })
  })

  const doors = `
    import * as core from '@newsgraph/core'
    import * as node from '@newsgraph/core/node'
    import * as train from '@newsgraph/core/train'
    const statement: core.Statement | undefined = undefined
    // @ts-expect-error: an article needs a text
    const article: core.Article = { id: 'a' }
    // @ts-expect-error: the door has no such export
    core.nothing
    export default [core.createExtractor, node.openStore, train.scoreEngine, statement, article]
  `
  const urls = "declare module '*?url' {\n  const url: string\n  export default url\n}\n"

  test.each([
    ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
    ['node16', { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
    ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  ])('has types under moduleResolution %s', (_, resolution) => {
    for (const [name, text] of Object.entries({
      'doors.ts': doors,
      'library.ts': nodeCode,
      'read.ts': browserCode,
      'urls.d.ts': urls,
    }))
      writeFileSync(join(folder, name), text)
    const program = ts.createProgram(
      ['doors.ts', 'library.ts', 'read.ts', 'urls.d.ts'].map(f => join(folder, f)),
      {
        ...resolution,
        target: ts.ScriptTarget.ES2023,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
        strict: true,
        noEmit: true,
        typeRoots: [join(ROOT, 'node_modules/@types')],
        types: ['node'],
      },
    )
    const ours = program
      .getSourceFiles()
      .filter(file => !file.fileName.includes('/node_modules/') || file.fileName.startsWith(installed))
      .flatMap(file => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .concat(program.getOptionsDiagnostics(), program.getGlobalDiagnostics())
    expect(ours.map(d => `${d.file?.fileName}: ${ts.flattenDiagnosticMessageText(d.messageText, '\n')}`)).toEqual([])
  })
})
