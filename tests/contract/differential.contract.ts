import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'

/**
 * One question, one answer: the expressions and queries of `differential/`, one a line, asked of both databases. They answer the same, or
 * both refuse, or the embedded one refuses and says what to write, or the question stands in the table of docs/queries.md with both answers.
 */
const FOLDER = fileURLToPath(new URL('./differential/', import.meta.url))
const DOCS = fileURLToPath(new URL('../../docs/queries.md', import.meta.url))
/** Questions asked at once: a server plans each of them anew. */
const AT_ONCE = 6

interface Question {
  readonly text: string
  readonly cypher: string
}

const toQuestion = (text: string): Question => ({
  text,
  cypher: /^(?:RETURN|MATCH|OPTIONAL|UNWIND|WITH|CALL)\b/.test(text) ? text : `RETURN ${text} AS x`,
})
const FILES = readdirSync(FOLDER).map(name => ({
  name: name.replace('.txt', ''),
  questions: readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(toQuestion),
}))
const isQuery = (file: { readonly name: string }): boolean => file.name.startsWith('queries')

/** What a database answers: its rows (those of an answer without an order, sorted), or why it refuses. */
type Answer =
  | { readonly rows: string; readonly refusal?: undefined }
  | { readonly rows?: undefined; readonly refusal: string }

const show = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

const ask = async (store: GraphStore, { cypher }: Question): Promise<Answer> => {
  try {
    const { columns, rows } = await store.ask(cypher)
    const [only] = rows
    if (rows.length === 1 && columns.join() === 'x') return { rows: JSON.stringify(only.x, show) }
    const lines = rows.map(row => JSON.stringify(row, show))
    return { rows: [columns.join(), ...(cypher.includes('ORDER BY') ? lines : lines.toSorted())].join('\n') }
  } catch (error) {
    return { refusal: (error as Error).message }
  }
}

const askAll = async (store: GraphStore, questions: readonly Question[]): Promise<ReadonlyMap<string, Answer>> => {
  const answers = new Map<string, Answer>()
  const waiting = [...questions]
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) answers.set(next.text, await ask(store, next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}

const codeOf = (cell: string): string =>
  cell
    .trim()
    .replace(/^`+ ?|`+$/g, '')
    .replaceAll('\\|', '|')
/** The table of questions the databases answer differently: what is asked, Neo4j's answer, the embedded database's. */
const documented = (): ReadonlyMap<string, readonly [string, string]> => {
  const section = readFileSync(DOCS, 'utf8').split('## Where the answers differ')[1].split('\n## ')[0]
  const rows = section.split('\n').filter(line => line.startsWith('| `'))
  return new Map(
    rows.map(row => {
      const [asked, neo4j, embedded] = row
        .split(/(?<!\\)\|/)
        .slice(1, 4)
        .map(codeOf)
      return [asked, [neo4j, embedded]] as const
    }),
  )
}

const REFUSED = 'refused'
const shown = ({ rows, refusal }: Answer): string => (refusal === undefined ? rows : REFUSED)
const isSame = (a: Answer, b: Answer): boolean => shown(a) === shown(b)
/** A refusal that says what to write in place of what was asked. */
const isHelpful = ({ refusal = '' }: Answer): boolean => /\b[Ww]rite: \S/.test(refusal)

export const differentialContract = (openNeo4j: () => Promise<GraphStore>): void => {
  describe('the same questions to both databases', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-differential-'))
    const table = documented()
    let neo4j: ReadonlyMap<string, Answer>
    let embedded: ReadonlyMap<string, Answer>
    beforeAll(async () => {
      const stores = [await openNeo4j(), await openStore(join(folder, 'news.db'))]
      const all = [...new Set([...FILES.flatMap(f => f.questions), ...[...table.keys()].map(toQuestion)])]
      const answers = stores.map(async store => {
        await store.write(
          { articles: NEWS.map(buildArticle) },
          { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' },
        )
        const given = await askAll(store, all)
        await store.close()
        return given
      })
      ;[neo4j, embedded] = await Promise.all(answers)
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it('asks enough', () => {
      const count = (files: typeof FILES): number => new Set(files.flatMap(f => f.questions.map(q => q.text))).size
      expect(count(FILES.filter(f => !isQuery(f)))).toBeGreaterThanOrEqual(400)
      expect(count(FILES.filter(isQuery))).toBeGreaterThanOrEqual(200)
    })
    it.each(FILES)('$name: the same answer, a refusal that helps, or a row of docs/queries.md', ({ questions }) => {
      const differences = questions
        .map(({ text }) => ({ text, neo4j: neo4j.get(text)!, embedded: embedded.get(text)! }))
        .filter(d => !isSame(d.neo4j, d.embedded) && !isHelpful(d.embedded) && !table.has(d.text))
      expect(differences).toEqual([])
    })
    it('the table of docs/queries.md gives the answers there are, and each is a difference', () => {
      const given = [...table.keys()].map(text => [text, [shown(neo4j.get(text)!), shown(embedded.get(text)!)]])
      expect(given).toEqual([...table])
      expect([...table].filter(([, [a, b]]) => a === b)).toEqual([])
    })
  })
}
