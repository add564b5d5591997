import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const VERSION = '7.6.0'
/** A Python environment with rdflib, outside the repository, made once and then shared by all clones. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'newsgraph')
const LIBRARY = join(CACHE, `rdflib-${VERSION}`)

const works = (command: string, args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Why rdflib cannot be run here; null where it can. */
export const rdflibProblem = (): string | null =>
  existsSync(LIBRARY) || works('python3', ['-m', 'pip', '--version'])
    ? null
    : 'no Python 3 with pip. Install it (Debian: apt-get install python3-pip).'

const fetchLibrary = (): void => {
  if (existsSync(LIBRARY)) return
  mkdirSync(CACHE, { recursive: true })
  const partial = `${LIBRARY}-${process.pid}`
  execFileSync('python3', ['-m', 'pip', 'install', '-q', '--target', partial, `rdflib==${VERSION}`], { stdio: 'pipe' })
  if (existsSync(LIBRARY)) rmSync(partial, { recursive: true })
  else renameSync(partial, LIBRARY)
}

const PROGRAM = `
import sys, rdflib
graph = rdflib.Graph()
graph.parse(data=sys.stdin.buffer.read(), format='json-ld')
sys.stdout.buffer.write(graph.serialize(format='nt', encoding='utf-8'))
`

/** The triples rdflib reads from JSON-LD, as N-Triples. */
export const readWithRdflib = (document: string): string => {
  fetchLibrary()
  return execFileSync('python3', ['-c', PROGRAM], {
    input: document,
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: LIBRARY },
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
}
