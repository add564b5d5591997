import { textOrNull } from '../../graph/index.js'
import { fingerprint } from '../database/index.js'
import { type ContentRows, mentionKey } from './rows.js'

interface Difference<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
}

const compare = <T extends object>(
  before: readonly T[],
  after: readonly T[],
  key: (row: T) => string,
  content: (row: T) => string = fingerprint,
): Difference<T> => {
  const old = new Map(before.map(row => [key(row), row]))
  const now = new Map(after.map(row => [key(row), row]))
  const differs = (a: T | undefined, b: T): boolean => a === undefined || content(a) !== content(b)
  return {
    added: after.filter(row => differs(old.get(key(row)), row)),
    removed: before.filter(row => differs(now.get(key(row)), row)),
  }
}

/** Rows to remove and to add; a changed row is in both. A sentence that only moved is in `moved`. */
export interface ContentChange {
  readonly involved: Difference<ContentRows['involved'][number]>
  readonly sentences: Difference<ContentRows['sentences'][number]>
  readonly moved: readonly ContentRows['sentences'][number][]
  readonly mentions: Difference<ContentRows['mentions'][number]>
  readonly statements: Difference<ContentRows['statements'][number]>
  readonly affiliations: Difference<ContentRows['affiliations'][number]>
}

const joined = (...parts: readonly unknown[]): string => parts.map(textOrNull).join('\u0000')

export const compareContent = (before: ContentRows, after: ContentRows): ContentChange => {
  const places = new Map(before.sentences.map(s => [s.id, joined(s.n, s.start)]))
  return {
    involved: compare(before.involved, after.involved, r => joined(r.article, r.actor)),
    sentences: compare(
      before.sentences,
      after.sentences,
      r => r.id,
      r => joined(r.text),
    ),
    moved: after.sentences.filter(s => places.has(s.id) && places.get(s.id) !== joined(s.n, s.start)),
    mentions: compare(before.mentions, after.mentions, mentionKey),
    statements: compare(
      before.statements,
      after.statements,
      r => r.id,
      ({ fields, ...links }) => fingerprint(links) + fingerprint(fields),
    ),
    affiliations: compare(before.affiliations, after.affiliations, r => r.id),
  }
}
