import type { ActorHit } from '../contract.js'
import type { GraphIndex } from './columns.js'
import { isNear, wordsOf } from './near-words.js'

/** Letters without case and accents, so that "Erdogan" finds "Erdoğan". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i')

/** Longer texts are cut: nobody types them. */
const MAX_LETTERS = 200

export interface ActorFinder {
  readonly find: (text: string, limit: number) => readonly ActorHit[]
}

const rank = (name: string, wanted: string): number => {
  if (name === wanted) return 4
  if (name.startsWith(wanted)) return 3
  const at = name.indexOf(wanted)
  if (at < 0) return 0
  return /[\p{L}\p{N}]/u.test(name[at - 1]) ? 1 : 2
}

interface Found {
  readonly i: number
  readonly score: number
  readonly alias: string | null
}

/**
 * Finds actors by name or alias. Those with statements come first, then whole names, beginnings, beginnings of a word, insides of one,
 * and last, where there is room, names that fit but for typing errors; the more often named first.
 */
export const createFinder = (index: GraphIndex, statements: Int32Array): ActorFinder => {
  const aliases = index.actors.map(a => a.aliases.filter(alias => alias !== a.name))
  const names = index.actors.map((a, i) => [a.name, ...aliases[i]].map(name => fold(name.slice(0, MAX_LETTERS))))
  const toFound = (i: number, at: number, score: number): Found => ({
    i,
    score,
    alias: at === 0 ? null : aliases[i][at - 1],
  })
  const exact = (wanted: string): readonly Found[] =>
    names.flatMap((own, i) => {
      let [at, score] = [0, 0]
      for (const [k, name] of own.entries()) {
        const found = 2 * rank(name, wanted) - (k === 0 ? 0 : 1)
        if (found > score) [at, score] = [k, found]
      }
      return score > 0 ? [toFound(i, at, score)] : []
    })
  const near = (wanted: string, known: ReadonlySet<number>): readonly Found[] => {
    const typed = wordsOf(wanted)
    if (typed.length === 0) return []
    return names.flatMap((own, i) => {
      const at = known.has(i) ? -1 : own.findIndex(name => isNear(typed, name))
      return at < 0 ? [] : [toFound(i, at, 0)]
    })
  }
  const order = (a: Found, b: Found): number =>
    Number(statements[b.i] > 0) - Number(statements[a.i] > 0) ||
    b.score - a.score ||
    statements[b.i] - statements[a.i] ||
    a.i - b.i
  return {
    find: (text, limit) => {
      const wanted = fold(text.trim().slice(0, MAX_LETTERS))
      if (wanted === '') return []
      const hits = exact(wanted)
      const all = hits.length < limit ? [...hits, ...near(wanted, new Set(hits.map(h => h.i)))] : hits
      return [...all]
        .sort(order)
        .slice(0, limit)
        .map(({ i, alias }) => ({
          id: index.actors[i].id,
          name: index.actors[i].name,
          type: index.actors[i].type,
          alias,
          statements: statements[i],
        }))
    },
  }
}
