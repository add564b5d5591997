import { COPY_FROM, resemblance } from './near-copy.js'
import { dayNumberOf } from './same-event.js'

/** An article as far as copies are told by it. */
export interface Fingerprint {
  readonly id: string
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly sketch: readonly number[]
}

/** An article that is a copy of an earlier one. */
export interface Copy {
  readonly article: string
  /** The earliest article with the story. */
  readonly of: string
  /** Resemblance to it, from 0 to 1. */
  readonly score: number
  /** The publisher the story counts for: the earliest that is known. */
  readonly publisher: string | null
}

const byDate = (a: Fingerprint, b: Fingerprint): number => {
  const [x, y] = [`${a.publishedAt ?? '9999'}|${a.id}`, `${b.publishedAt ?? '9999'}|${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Articles near to each of some articles, by whatever finds candidates. */
export type FindNear = (articles: readonly Fingerprint[]) => Promise<readonly Fingerprint[]>

/** A story is copied while it is news; what resembles it weeks later is written after the same form. */
const DAYS_APART = 7
const isSameWeek = (a: Fingerprint, b: Fingerprint): boolean =>
  a.publishedAt === null ||
  b.publishedAt === null ||
  Math.abs(dayNumberOf(a.publishedAt) - dayNumberOf(b.publishedAt)) <= DAYS_APART

export const isCopy = (a: Fingerprint, b: Fingerprint): boolean =>
  isSameWeek(a, b) && resemblance(a.sketch, b.sketch) >= COPY_FROM

/** Some articles with all others that tell their stories, and again those near to these. */
export const gatherStories = async (
  seeds: readonly Fingerprint[],
  findNear: FindNear,
): Promise<readonly Fingerprint[]> => {
  const gathered = new Map(seeds.map(s => [s.id, s]))
  let frontier = seeds
  while (frontier.length > 0) {
    const near = await findNear(frontier)
    const from = frontier
    frontier = near.filter(n => !gathered.has(n.id) && from.some(f => isCopy(f, n)))
    for (const found of frontier) gathered.set(found.id, found)
  }
  return [...gathered.values()]
}

/** The copies among articles that hold whole stories: every article but the earliest of each story. The order does not matter. */
export const findCopies = (
  articles: readonly Fingerprint[],
  nearOf: (article: Fingerprint) => readonly Fingerprint[],
): readonly Copy[] => {
  const ordered = [...articles].sort(byDate)
  const story = new Map<string, Fingerprint[]>()
  for (const first of ordered) {
    if (story.has(first.id)) continue
    const members = [first]
    story.set(first.id, members)
    for (let i = 0; i < members.length; i++)
      for (const other of nearOf(members[i]))
        if (!story.has(other.id) && isCopy(members[i], other)) {
          members.push(other)
          story.set(other.id, members)
        }
  }
  return [...new Set(story.values())].flatMap(members => {
    const [first, ...copies] = members.sort(byDate)
    const publisher = members.find(m => m.publisher !== null)?.publisher ?? null
    return copies.map(c => ({
      article: c.id,
      of: first.id,
      score: Math.round(100 * resemblance(c.sketch, first.sketch)) / 100,
      publisher,
    }))
  })
}

/** Articles under the keys of their sketches, so that those near to one are found without a look at all. */
export const indexFingerprints = (
  articles: readonly Fingerprint[],
  keysOf: (sketch: readonly number[]) => readonly string[],
): ((article: Fingerprint) => readonly Fingerprint[]) => {
  const byKey = new Map<string, Fingerprint[]>()
  for (const article of articles)
    for (const key of keysOf(article.sketch)) byKey.set(key, [...(byKey.get(key) ?? []), article])
  return article =>
    [...new Set(keysOf(article.sketch).flatMap(key => byKey.get(key) ?? []))].filter(a => a.id !== article.id)
}
