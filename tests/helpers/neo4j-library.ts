import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const POM = fileURLToPath(new URL('./neo4j-server/pom.xml', import.meta.url))
const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
/** The server's jars, outside the repository: one folder a pom, made once and then shared by all clones. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'newsgraph')
const LIBRARY = join(CACHE, `neo4j-unsigned-${hashOf(readFileSync(POM))}`)
const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'].map(
  m => `--add-opens=${m}=ALL-UNNAMED`,
)

const output = (command: string, args: readonly string[]): string | null => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch {
    return null
  }
}
const javaVersion = (): string => output('sh', ['-c', 'java -version 2>&1']) ?? ''

/** Why no server can be run here; null where one can. */
export const libraryProblem = (): string | null => {
  if (Number(/version[^\d]*(\d+)/.exec(javaVersion())?.[1] ?? 0) < 17)
    return 'no Java 17 or later. Install one (Debian: apt-get install openjdk-17-jre-headless).'
  if (!existsSync(LIBRARY) && output('mvn', ['-version']) === null)
    return 'no Maven. Install it (Debian: apt-get install maven).'
  return null
}

/** Java checks every class of a signed jar when it is loaded, and archives none: signatures are given names that are none's. */
const unsign = (jar: string): void => {
  const found = readFileSync(jar, 'latin1')
  const unsigned = found.replace(/(META-INF\/[\w-]+\.[SRD])(?:F|SA)/g, (name, start: string) =>
    start.padEnd(name.length, '_'),
  )
  if (unsigned !== found) writeFileSync(jar, unsigned, 'latin1')
}

export const fetchLibrary = (): void => {
  if (existsSync(LIBRARY)) return
  mkdirSync(CACHE, { recursive: true })
  const partial = mkdtempSync(join(CACHE, 'neo4j-partial-'))
  execFileSync('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`], {
    stdio: 'inherit',
  })
  for (const jar of readdirSync(partial)) unsign(join(partial, jar))
  if (existsSync(LIBRARY)) rmSync(partial, { recursive: true })
  else renameSync(partial, LIBRARY)
}

/** Java's archive of the classes that a server has loaded, from which the next one loads them in a third of the time. */
export interface ClassArchive {
  /** What tells Java to use the archive; or, where there is none, to write one when the program ends by itself. */
  readonly options: readonly string[]
  /** Puts what the ended program has written where all that are started from now on find it; null where it writes nothing. */
  readonly keep: (() => void) | null
}

/** An archive is of one Java and of these jars; one that Java cannot use is passed over by it, and only costs time. */
export const classArchive = (folder: string | null): ClassArchive => {
  const file = join(LIBRARY, `classes-${hashOf(javaVersion())}.jsa`)
  if (existsSync(file)) return { options: [`-XX:SharedArchiveFile=${file}`], keep: null }
  if (!folder) return { options: [], keep: null }
  const written = join(folder, 'classes.jsa')
  return {
    options: [`-XX:ArchiveClassesAtExit=${written}`],
    keep: () => {
      if (!existsSync(written)) return
      const partial = `${file}.${process.pid}`
      copyFileSync(written, partial)
      renameSync(partial, file)
    },
  }
}

/** Java's arguments for one of the library's own programs. */
export const javaProgram = (main: string, options: readonly string[]): readonly string[] => [
  ...[...options, ...OPENS],
  ...['-cp', `${LIBRARY}/*`, main],
]
