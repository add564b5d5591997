import { join } from 'node:path'
import { NewsgraphError, NotFoundError } from '../../errors.js'
import { loadModel } from '../../ingest/index.js'
import { allRelations } from '../../lexicon/index.js'
import { ENGINE_VERSION } from '../../model/index.js'
import { createExtractor } from '../../pipeline/index.js'
import { hasUiFile } from '../../serve/index.js'
import { SCHEMA_VERSION, vocabularyDigest } from '../../store/index.js'
import { type Outside, openCommandStore, storeLocation, UI_FOLDER } from './shared.js'

export interface DoctorOptions {
  readonly store?: string
  readonly ui?: string
  readonly json?: boolean
}

/** One thing that must be in place. */
interface Check {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}

/** What `engines` of the package asks for. */
const OLDEST_NODE = [20, 19]

const checkNode = (): Check => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  const wanted = ok ? '' : `; newsgraph wants ${OLDEST_NODE.join('.')} or later`
  return { name: 'node', ok, detail: `${process.versions.node} on ${process.platform} ${process.arch}${wanted}` }
}

const explain = (error: unknown): string =>
  error instanceof NewsgraphError ? `${error.message} [${error.code}]` : String(error)

/** Loads the model and reads a sentence with it: weights that load may still not fit the code. */
const checkEngine = async (): Promise<Check> => {
  try {
    const extractor = createExtractor({ model: await loadModel() })
    const { statements } = extractor.extract({
      id: 'doctor',
      text: 'Norway accused Sweden.',
      publishedAt: '2021-05-04',
    })
    const ok = statements.some(s => s.relation === 'ACCUSED')
    return {
      name: 'engine',
      ok,
      detail: `${extractor.version}${ok ? '' : ' does not read a plain sentence; reinstall the package'}`,
    }
  } catch (error) {
    return { name: 'engine', ok: false, detail: explain(error) }
  }
}

const checkVocabulary = (): Check => {
  const relations = allRelations().length
  return { name: 'vocabulary', ok: relations > 0, detail: `${relations} relations, digest ${vocabularyDigest()}` }
}

/** An address as it may be shown: whatever stands before the last "@" is a login. */
const withoutLogin = (location: string): string => location.replace(/:\/\/.*@/, '://')

/** A store that is not there yet is no fault: the first build makes it. */
const checkStore = async (options: DoctorOptions, outside: Outside): Promise<Check> => {
  const location = withoutLogin(storeLocation(options.store, outside.env))
  try {
    const store = await openCommandStore(options.store, outside, { readOnly: true })
    try {
      const { articles, actors, statements, edges } = await store.counts()
      const held = `${articles} articles, ${actors} actors, ${statements} statements, ${edges} edges`
      return { name: 'store', ok: true, detail: `${store.location}, schema ${SCHEMA_VERSION}: ${held}` }
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof NotFoundError)
      return {
        name: 'store',
        ok: true,
        detail: `${location} is not there yet; newsgraph build makes it (schema ${SCHEMA_VERSION})`,
      }
    return { name: 'store', ok: false, detail: `${location}: ${explain(error)}` }
  }
}

const checkViewer = ({ ui = UI_FOLDER }: DoctorOptions): Check => {
  const missing = ['index.html', 'offline.html'].filter(file => !hasUiFile(join(ui, file)))
  const ok = missing.length === 0
  return {
    name: 'viewer',
    ok,
    detail: ok ? ui : `${missing.join(' and ')} not in ${ui}; run "npm run build", or name the folder with --ui`,
  }
}

/** Says whether everything is in place. Exit code 0, or 2 where something is not. */
export const doctor = async (options: DoctorOptions, outside: Outside): Promise<number> => {
  const checks: readonly Check[] = [
    { name: 'newsgraph', ok: true, detail: ENGINE_VERSION },
    checkNode(),
    await checkEngine(),
    checkVocabulary(),
    await checkStore(options, outside),
    checkViewer(options),
  ]
  const ok = checks.every(check => check.ok)
  if (options.json) outside.print(JSON.stringify({ ok, checks }))
  else for (const { name, ok, detail } of checks) outside.print(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(11)}${detail}`)
  return ok ? 0 : 2
}
