import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LIMITS } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { addBench } from '../../packages/bench/src/add-bench.js'
import { EXAMPLES as BENCH_EXAMPLES } from '../../packages/bench/src/examples.js'
import { createProgram, runCli } from '../../packages/core/src/app/cli.js'
import { completionScript } from '../../packages/core/src/app/commands/completion.js'
import { PAGE_BUDGET } from '../../packages/core/src/app/commands/options.js'
import type { Outside } from '../../packages/core/src/app/commands/shared.js'
import { configJsonSchema, configSchema } from '../../packages/core/src/app/config.js'
import { EXAMPLES as CORE_EXAMPLES } from '../../packages/core/src/app/examples.js'
import { skipReason } from '../helpers/require.js'

const bin = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const outside: Outside = {
  env: {},
  stdin: (async function* () {})(),
  print: () => {},
  printed: async () => {},
  warn: () => {},
  isTerminal: false,
  signal: new AbortController().signal,
}
const EXAMPLES = { ...CORE_EXAMPLES, ...BENCH_EXAMPLES }
const { program } = createProgram(outside, addBench)

type Command = typeof program

/** Commands that do something, with their path: "bench readers". */
const leaves = (command: Command, path: readonly string[] = []): readonly (readonly [string, Command])[] =>
  command.commands.length === 0
    ? [[path.join(' '), command]]
    : command.commands.flatMap(below => leaves(below, [...path, below.name()]))
const COMMANDS = leaves(program)

/** The words of a command line: quoted ones are one word. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''))

describe('help', () => {
  it.each(COMMANDS)('of %s describes it and has examples', (path, command) => {
    let help = ''
    command.configureOutput({ writeOut: text => (help += text) }).outputHelp()
    expect(command.description()).not.toBe('')
    expect(help).toMatch(/\nExamples:\n {2}# .+\n {2}.*newsgraph /)
    expect(help).toContain(`newsgraph ${path} `.trimEnd())
  })

  it('has examples of no other command', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(COMMANDS.map(([path]) => path).sort())
  })

  const lines = COMMANDS.flatMap(([path, command]) => EXAMPLES[path].map(([line]) => [line, path, command] as const))
  it.each(lines)('%s is a call that is understood', (line, path, command) => {
    const words = wordsOf(/newsgraph [^|>)]*/.exec(line.replace(/(?<=-)>/g, '→'))![0])
    const rest = words.slice(1 + path.split(' ').length)
    expect(words.slice(1, 1 + path.split(' ').length).join(' ')).toBe(path)
    const parsed = command
      .createCommand()
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .allowExcessArguments()
    for (const option of command.options) parsed.addOption(option)
    expect(() => parsed.parse(rest, { from: 'user' })).not.toThrow()
    const known = command.options.flatMap(o => [o.long, o.short])
    for (const word of rest.filter(w => /^-./.test(w))) expect(known).toContain(word)
    expect(parsed.args.length).toBeGreaterThanOrEqual(command.registeredArguments.filter(a => a.required).length)
  })
})

describe('newsgraph bench', () => {
  it.each([[[]], [['--help']], [['statements', '--gold', 'gold/', '--folds', '5']]])(
    'says where benchmarks are where there are none: %j',
    async words => {
      const lines: string[] = []
      const say = (line: string) => void lines.push(line)
      expect(await runCli(['bench', ...words], { ...outside, print: say, warn: say })).toBe(2)
      expect(lines).toEqual([expect.stringMatching(/^newsgraph: .*clone of the repository.* \[BENCH_ELSEWHERE\]$/)])
    },
  )

  it('is there in a clone, where a folder may have its name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-word-'))
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' })
    mkdirSync(join(folder, 'bench'))
    writeFileSync(join(folder, 'bench/one.txt'), 'Norway accused Sweden of spying.')
    const help = run('bench', 'speed', '--help')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toMatch(/^Usage: newsgraph bench speed .*--growth <n>.*\nExamples:/s)
    expect(run('extract', 'bench').stdout).toContain('"relation":"ACCUSED"')
  })
})

it('allows a page as many edges as the viewer exports', () => expect(PAGE_BUDGET).toBe(LIMITS.detailed))

describe('newsgraph.config.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-config-'))
  const run = (
    args: readonly string[],
    { config, env = {} }: { config?: string; env?: Record<string, string> } = {},
  ) => {
    if (config !== undefined) writeFileSync(join(folder, 'newsgraph.config.json'), config)
    return spawnSync(process.execPath, [bin, ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, ...env },
    })
  }
  writeFileSync(join(folder, 'rows.csv'), 'id,story\n1,Norway accused Sweden of spying.\n')

  it('gives options their values: of fields, and of the store, which lies beside the file', () => {
    const config = JSON.stringify({ $schema: 'x', store: 'own.db', map: { text: 'story' }, quiet: true })
    expect(run(['build', 'rows.csv'], { config })).toMatchObject({ status: 0, stdout: '', stderr: '' })
    mkdirSync(join(folder, 'below'))
    const { stdout } = spawnSync(process.execPath, [bin, 'doctor', '--json', '--config', '../newsgraph.config.json'], {
      encoding: 'utf8',
      cwd: join(folder, 'below'),
    })
    const store = JSON.parse(stdout).checks.find((c: { name: string }) => c.name === 'store')
    expect(store.detail).toMatch(/own\.db, schema \d+: 1 articles/)
  })

  it.each([
    ['the command line', ['--store', 'line.db'], {}, /line\.db/],
    ['the environment', [], { NEWSGRAPH_STORE: 'environment.db' }, /environment\.db/],
    ['both', ['--store', 'line.db'], { NEWSGRAPH_STORE: 'environment.db' }, /line\.db/],
  ] as const)('comes after %s', (_, args, env, expected) => {
    const { stdout } = run(['doctor', ...args], { config: '{"store": "own.db"}', env })
    expect(stdout).toMatch(expected)
  })

  it.each([
    [
      '{"minConfidence": 7}',
      /newsgraph\.config\.json: "minConfidence" is 7; give a number from 0 to 1\. \[CONFIG_VALUE\]/,
    ],
    [
      '{"maxrows": 7}',
      /newsgraph\.config\.json has the key "maxrows", which is not known\. Keys: store, queue,.*maxRows/,
    ],
    ['{"map": {"body": "x"}}', /"map" is \{"body":"x"\}; give an object that gives fields \(id, title, text/],
    ['{"inputFormat": "doc"}', /"inputFormat" is "doc"; give one of text, markdown, html/],
    ['{"port": "80"}', /"port" is "80"; give a whole number from 0 to 65535/],
    ['[]', /is no JSON object of options/],
    ['{', /newsgraph\.config\.json is no JSON/],
  ])('%s ends every command with 2 and says what is wrong', (config, message) => {
    const done = run(['relations', 'MET'], { config })
    expect([done.status, done.stderr]).toEqual([2, expect.stringMatching(message)])
  })

  it('says so where the file that was named is not there', () => {
    const done = run(['relations', 'MET', '--config', 'none.json'])
    expect([done.status, done.stderr]).toEqual([2, expect.stringMatching(/none\.json cannot be read/)])
  })

  it('has keys that are options of a command, and a schema that is up to date', () => {
    const options = new Set(COMMANDS.flatMap(([, command]) => command.options.map(o => o.attributeName())))
    for (const key of Object.keys(configSchema.shape)) if (key !== '$schema') expect([...options]).toContain(key)
    const shipped = new URL('../../packages/core/newsgraph.config.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(shipped, 'utf8'))).toEqual(configJsonSchema())
  })
})

describe('doctor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-doctor-'))
  const doctor = (...args: readonly string[]) =>
    spawnSync(process.execPath, [bin, 'doctor', ...args], { encoding: 'utf8', cwd: folder })

  it('ends with 0 where all is in place, an empty folder included', () => {
    const { status, stdout } = doctor('--json')
    expect(status).toBe(0)
    const { ok, checks } = JSON.parse(stdout)
    expect(ok).toBe(true)
    expect(checks.map((c: { name: string }) => c.name)).toEqual([
      'newsgraph',
      'node',
      'engine',
      'vocabulary',
      'store',
      'viewer',
    ])
  })

  it('ends with 2 where a server does not answer, and prints no password', () => {
    const done = doctor('--store', 'bolt://bob:pa@ss@localhost:1')
    expect(done.status).toBe(2)
    expect(done.stdout).toMatch(/^FAIL {2}store +bolt:\/\/localhost:1: /m)
    expect(done.stdout + done.stderr).not.toMatch(/bob|pa@|ss@/)
  })

  it.each([
    [['--ui', 'nowhere'], /^FAIL {2}viewer +index\.html and offline\.html not in nowhere; run "npm run build"/m],
    [['--store', 'broken.db'], /^FAIL {2}store +broken\.db: /m],
  ] as const)('%j ends with 2 and says what to do', (args, message) => {
    writeFileSync(join(folder, 'broken.db'), 'no database')
    const done = doctor(...args)
    expect([done.status, done.stdout]).toEqual([2, expect.stringMatching(message)])
  })
})

const shellProblem = (shell: string): string | null =>
  spawnSync(shell, ['--version']).status === 0 ? null : `no ${shell}. Install it (Debian: apt-get install ${shell}).`
const isWithout = (shell: string): boolean => skipReason('shells', shellProblem(shell)) !== null

describe('completion', () => {
  const CALLS = [
    ['newsgraph ex', ['explain', 'export', 'extract']],
    ['newsgraph export --format g', ['gexf', 'graphml']],
    ['newsgraph query --na', ['--named']],
    ['newsgraph forget --format ', []],
  ] as const
  const inFolder = (command: string, args: readonly string[]): readonly string[] => {
    const done = spawnSync(command, args, { encoding: 'utf8', cwd: mkdtempSync(join(tmpdir(), 'newsgraph-shell-')) })
    expect(done.stderr).toBe('')
    return done.stdout.split(/\s+/).filter(word => word !== '')
  }

  it.each(CALLS)('in bash of "%s" gives %j', (line, expected) => {
    const words = line.split(' ')
    const script = `${completionScript(program, 'bash')}
complete -p newsgraph >/dev/null || exit 1
COMP_WORDS=(${words.map(w => `'${w}'`).join(' ')}) COMP_CWORD=${words.length - 1}
_newsgraph; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect([...inFolder('bash', ['-c', script])].sort()).toEqual(expected)
  })

  it.skipIf(isWithout('fish')).each(CALLS)('in fish of "%s" gives %j', (line, expected) => {
    const script = `${completionScript(program, 'fish')}\ncomplete -C '${line}' | string split -f1 \\t`
    expect([...inFolder('fish', ['--no-config', '-c', script])].sort()).toEqual(expected)
  })

  it.skipIf(isWithout('zsh'))('in zsh is a script that zsh reads', () => {
    const script = `autoload -Uz compinit && compinit -u -D\n${completionScript(program, 'zsh')}\nprint $_comps[newsgraph]`
    expect(inFolder('zsh', ['-f', '-c', script])).toEqual(['_newsgraph'])
  })

  it('refuses other shells', () => {
    const done = spawnSync(process.execPath, [bin, 'completion', 'cmd'], { encoding: 'utf8' })
    expect([done.status, done.stderr]).toEqual([2, expect.stringMatching(/Allowed choices are bash, zsh, fish/)])
  })
})
