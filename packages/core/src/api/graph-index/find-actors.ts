import type { ActorHit } from '../contract/index.js'
import type { GraphIndex } from './columns.js'
import { createNearFinder, type NearFinder, wordsOf } from './near-words.js'

/** Nothing that has accents. */
const PLAIN = /^[ -~]*$/

/** Letters without case and accents, so that "Erdogan" finds "Erdoğan". */
const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i')

/** Longer texts are cut: nobody types them. */
const MAX_LETTERS = 200

export interface ActorFinder {
  /** Makes now what the first search with a mistake needs. */
  readonly prepare: () => void
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

/** Folded names of all actors one after the other, those of an actor together and its own first. */
interface Names {
  readonly texts: readonly string[]
  /** By the number of a name: whose it is, and which alias; -1 where it is the actor's own. */
  readonly actor: Int32Array
  readonly alias: Int32Array
}

const namesOf = ({ actors }: GraphIndex): Names => {
  const [texts, actor, alias]: [string[], number[], number[]] = [[], [], []]
  const add = (name: string, owner: number, at: number): void => {
    texts.push(fold(name.slice(0, MAX_LETTERS)))
    actor.push(owner)
    alias.push(at)
  }
  for (const [i, { name, aliases }] of actors.entries()) {
    add(name, i, -1)
    for (const [k, other] of aliases.entries()) if (other !== name) add(other, i, k)
  }
  return { texts, actor: Int32Array.from(actor), alias: Int32Array.from(alias) }
}

/** Keeps the first so many of what it is offered, in order: a letter or two stand in half of all names. */
const createBest = <T>(order: (a: T, b: T) => number, limit: number) => {
  const found: T[] = []
  return {
    found: found as readonly T[],
    offer: (value: T): void => {
      if (found.length === limit && order(found[limit - 1], value) <= 0) return
      let at = found.length
      while (at > 0 && order(found[at - 1], value) > 0) at--
      found.splice(at, 0, value)
      if (found.length > limit) found.pop()
    },
  }
}

/**
 * Finds actors by name or alias. Those with statements come first, then whole names, beginnings, beginnings of a word, insides of one,
 * and last, where there is room, names that fit but for typing errors; the more often named first.
 */
export const createFinder = (index: GraphIndex, statements: Int32Array): ActorFinder => {
  const { texts, actor, alias } = namesOf(index)
  let nearFinder: NearFinder | undefined
  const toFound = (n: number, score: number): Found => ({
    i: actor[n],
    score,
    alias: alias[n] < 0 ? null : index.actors[actor[n]].aliases[alias[n]],
  })
  const order = (a: Found, b: Found): number =>
    Number(statements[b.i] > 0) - Number(statements[a.i] > 0) ||
    b.score - a.score ||
    statements[b.i] - statements[a.i] ||
    a.i - b.i
  /** The first of the actors with a name that holds the text, each by the name that fits best, the first of those that fit as well. */
  const exact = (wanted: string, limit: number): readonly Found[] => {
    const best = createBest(order, limit)
    let last: Found | null = null
    for (let n = 0; n < texts.length; n++) {
      if (!texts[n].includes(wanted)) continue
      const score = 2 * rank(texts[n], wanted) - (alias[n] < 0 ? 0 : 1)
      const isSame = last?.i === actor[n]
      if (isSame && last !== null && score <= last.score) continue
      if (!isSame && last !== null) best.offer(last)
      last = toFound(n, score)
    }
    if (last !== null) best.offer(last)
    return best.found
  }
  const nearNames = (): NearFinder => {
    nearFinder ??= createNearFinder(texts)
    return nearFinder
  }
  const near = (wanted: string, known: ReadonlySet<number>): readonly Found[] => {
    const typed = wordsOf(wanted)
    if (typed.length === 0) return []
    const found = new Map<number, number>()
    for (const n of nearNames().find(typed)) if (!known.has(actor[n]) && !found.has(actor[n])) found.set(actor[n], n)
    return [...found.values()].map(n => toFound(n, 0))
  }
  return {
    prepare: () => void nearNames(),
    find: (text, limit) => {
      const wanted = fold(text.trim().slice(0, MAX_LETTERS))
      if (wanted === '') return []
      const hits = exact(wanted, limit)
      const all = hits.length < limit ? [...hits, ...near(wanted, new Set(hits.map(h => h.i)))].sort(order) : hits
      return all.slice(0, limit).map(({ i, alias }) => ({
        id: index.actors[i].id,
        name: index.actors[i].name,
        type: index.actors[i].type,
        alias,
        statements: statements[i],
      }))
    },
  }
}
