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
  /** The earliest article it is a copy of. */
  readonly of: string
  /** Resemblance to it, from 0 to 1. */
  readonly score: number
  /** The publisher the story counts for; null where the earliest names none. */
  readonly publisher: string | null
}

/** A story is copied while it is news; what resembles it weeks later is written after the same form. */
const DAYS_APART = 7
const DAYS_A_PERIOD = DAYS_APART + 1
/** Articles are compared where they share one of so many smallest hashes: of two that resemble by half, one pair in 64 is missed. */
const KEYS = 6

const dayOf = ({ publishedAt }: Fingerprint): number | null => (publishedAt === null ? null : dayNumberOf(publishedAt))
const keysIn = ({ sketch }: Fingerprint, period: number | ''): readonly string[] =>
  sketch.slice(0, KEYS).map(hash => `${hash.toString(36)}:${period}`)

/** The keys an article stands under: its smallest hashes and the week it came out. */
export const copyKeys = (article: Fingerprint): readonly string[] => {
  const day = dayOf(article)
  return keysIn(article, day === null ? '' : Math.floor(day / DAYS_A_PERIOD))
}

/** The keys under which articles stand that may be copies of this one, or it of them. */
export const keysNear = (article: Fingerprint): readonly string[] => {
  const day = dayOf(article)
  if (day === null) return copyKeys(article)
  const periods = [day - DAYS_APART, day, day + DAYS_APART].map(d => Math.floor(d / DAYS_A_PERIOD))
  return [...new Set(periods)].flatMap(period => keysIn(article, period))
}

const byDate = (a: Fingerprint, b: Fingerprint): number => {
  const [x, y] = [`${a.publishedAt ?? ''}|${a.id}`, `${b.publishedAt ?? ''}|${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Whether one of two articles is a copy of the other. */
export const isCopy = (a: Fingerprint, b: Fingerprint): boolean => {
  const [x, y] = [dayOf(a), dayOf(b)]
  const isSameWeek = x === null || y === null ? x === y : Math.abs(x - y) <= DAYS_APART
  return isSameWeek && a.id !== b.id && resemblance(a.sketch, b.sketch, COPY_FROM) >= COPY_FROM
}

/** What an article is a copy of, among those near to it: the earliest before it that it resembles; null for an original. */
export const copyOf = (article: Fingerprint, near: readonly Fingerprint[]): Copy | null => {
  const [first] = near.filter(other => byDate(other, article) < 0 && isCopy(article, other)).sort(byDate)
  if (first === undefined) return null
  const score = Math.round(100 * resemblance(article.sketch, first.sketch)) / 100
  return { article: article.id, of: first.id, score, publisher: first.publisher }
}

/** Looks articles up that may be copies of a given one, or it of them. */
export const indexFingerprints = (
  articles: readonly Fingerprint[],
): ((article: Fingerprint) => readonly Fingerprint[]) => {
  const byKey = new Map<string, Fingerprint[]>()
  for (const article of articles)
    for (const key of copyKeys(article)) {
      const list = byKey.get(key)
      if (list) list.push(article)
      else byKey.set(key, [article])
    }
  return article => [...new Set(keysNear(article).flatMap(key => byKey.get(key) ?? []))]
}

/** The copies among some articles, whatever their order. */
export const findCopies = (articles: readonly Fingerprint[]): readonly Copy[] => {
  const near = indexFingerprints(articles)
  return articles.flatMap(a => copyOf(a, near(a)) ?? [])
}
