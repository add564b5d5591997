import type { Token } from '../../model/index.js'
import type { JudgedLink } from './judge-sentence.js'

/** How sure a first and a further statement of one pair must be. */
export interface Thresholds {
  readonly first: number
  readonly further: number
}

/** At most so many statements of one pair of actors in a sentence. */
const MOST_OF_A_PAIR = 3

/** "Held talks", "the attack he planned": a word and the one it hangs from tell of one event. */
const areOneEvent = (a: Token, b: Token): boolean => a === b || a.head === b.index || b.head === a.index

/** The links that are sure enough: for each pair of actors the likeliest, and further ones that tell of another event. */
export const chooseLinks = (links: readonly JudgedLink[], { first, further }: Thresholds): readonly JudgedLink[] => {
  const byPair = new Map<string, JudgedLink[]>()
  for (const link of links) {
    const [a, b] = [link.subject.actor, link.object.actor]
    const key = a < b ? `${a}|${b}` : `${b}|${a}`
    const list = byPair.get(key)
    if (list) list.push(link)
    else byPair.set(key, [link])
  }
  return [...byPair.values()].flatMap(list => {
    const chosen: JudgedLink[] = []
    for (const link of list.toSorted((a, b) => b.probability - a.probability)) {
      if (link.probability < (chosen.length === 0 ? first : further) || chosen.length === MOST_OF_A_PAIR) break
      if (!chosen.some(c => areOneEvent(c.trigger, link.trigger))) chosen.push(link)
    }
    return chosen
  })
}
