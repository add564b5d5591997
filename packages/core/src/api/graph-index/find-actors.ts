import type { ActorHit } from '../contract.js'
import type { GraphIndex } from './columns.js'

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

/** Finds actors by name or alias: whole name, then beginning, then beginning of a word, then inside one; the more often named first. */
export const createFinder = (index: GraphIndex, statements: Int32Array): ActorFinder => {
  const names = index.actors.map(a => fold(a.name.slice(0, MAX_LETTERS)))
  const aliases = index.actors.map(a =>
    a.aliases.filter(alias => alias !== a.name).map(alias => fold(alias.slice(0, MAX_LETTERS))),
  )
  return {
    find: (text, limit) => {
      const wanted = fold(text.trim().slice(0, MAX_LETTERS))
      if (wanted === '') return []
      const hits: { i: number; score: number; alias: string | null }[] = []
      for (let i = 0; i < names.length; i++) {
        const own = 2 * rank(names[i], wanted)
        let [score, alias] = [own, null as string | null]
        for (const [k, other] of aliases[i].entries()) {
          const found = 2 * rank(other, wanted) - 1
          if (found > score)
            [score, alias] = [found, index.actors[i].aliases.filter(n => n !== index.actors[i].name)[k]]
        }
        if (score > 0) hits.push({ i, score, alias })
      }
      return hits
        .sort((a, b) => b.score - a.score || statements[b.i] - statements[a.i] || a.i - b.i)
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
