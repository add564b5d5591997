import { InputError, NotFoundError } from '../../errors.js'
import { textOrNull } from '../../graph/index.js'
import { type Run, runBatches } from '../database/index.js'
import type { GraphStore } from '../store.js'

/** Statement text that finds articles by the id they are known by, and by the running number they were given. */
export const articleCypher = {
  byId: 'UNWIND $ids AS id MATCH (d:Article {id: id}) RETURN id AS asked, d.id AS id, d.title AS title, d.publishedAt AS day',
  byNumber:
    'UNWIND $ids AS id MATCH (d:Article {givenId: id}) RETURN id AS asked, d.id AS id, d.title AS title, d.publishedAt AS day',
  any: 'MATCH (d:Article) RETURN d.id AS id LIMIT 1',
} as const

/** True where a store holds no article. */
export const isEmpty = async ({ query }: Pick<GraphStore, 'query'>): Promise<boolean> =>
  (await query(articleCypher.any)).length === 0

interface Found {
  readonly asked: string
  readonly id: string
  readonly title: string | null
  readonly day: string | null
}

/** "7@" is the article 7 whose input is not known. */
const WITHOUT_INPUT = /^(\d+)@$/
const MOST_LISTED = 20

const describe = ({ id, title, day }: Found): string =>
  `  ${id}${[title && `“${title}”`, day].map(part => (part ? `  ${part}` : '')).join('')}`

const toSeveral = (asked: string, found: readonly Found[]): InputError => {
  const listed = found.slice(0, MOST_LISTED).map(describe)
  const more = found.length > MOST_LISTED ? [`  and ${found.length - MOST_LISTED} more`] : []
  return new InputError(
    'ARTICLE_SEVERAL',
    [`${found.length} articles have the number ${asked}. Name one of them, with its input:`, ...listed, ...more].join(
      '\n',
    ),
  )
}

const toUnknown = (asked: string, location: string): NotFoundError =>
  new NotFoundError(
    'ARTICLE_UNKNOWN',
    `No article "${asked.slice(0, 200)}" is in ${location}. Ids: MATCH (d:Article) RETURN d.id`,
  )

/**
 * The ids by which a store knows the articles that people name: by such an id, or by the running number an input gave. Throws NotFoundError
 * for an unknown one and InputError for a number that several have; with `exact`, an article known by just the number goes before them.
 */
export const findArticles = async (
  run: Run,
  asked: readonly string[],
  { location, exact = false }: { readonly location: string; readonly exact?: boolean },
): Promise<readonly string[]> => {
  const bare = asked.map(id => WITHOUT_INPUT.exec(id)?.[1] ?? id)
  const read = async (text: string): Promise<readonly Found[]> =>
    (await runBatches(run, text, { rows: bare, as: 'ids' })).map(row => ({
      asked: String(row.asked),
      id: String(row.id),
      title: textOrNull(row.title),
      day: textOrNull(row.day),
    }))
  const [byId, byNumber] = [await read(articleCypher.byId), await read(articleCypher.byNumber)]
  return asked.map((id, i) => {
    const known = byId.find(f => f.asked === bare[i])
    if (known && (exact || bare[i] !== id)) return known.id
    const numbered = bare[i] === id ? byNumber.filter(f => f.asked === id).sort((a, b) => (a.id < b.id ? -1 : 1)) : []
    const found = [...(known ? [{ ...known, id: numbered.length > 0 ? `${known.id}@` : known.id }] : []), ...numbered]
    if (found.length === 0) throw toUnknown(id, location)
    if (found.length > 1) throw toSeveral(id, found)
    return found[0].id
  })
}
