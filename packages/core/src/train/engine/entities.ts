import type { ConlluSentence } from '../../annotate/conllu.js'

/** The name types the network tells apart; "other" is a name of something that does not act (an event, a work, a treaty). */
export const NAME_TYPES = ['person', 'organization', 'place', 'other'] as const
export type GoldNameType = (typeof NAME_TYPES)[number]

/** A name in a treebank sentence: words first … last (0-based, inclusive). */
export interface GoldName {
  readonly first: number
  readonly last: number
  readonly type: GoldNameType
}

interface Mention {
  readonly id: string
  readonly type: string
  readonly first: number
  last: number
}

const TYPE_OF: ReadonlyMap<string, GoldNameType> = new Map(
  Object.entries({
    person: 'person',
    organization: 'organization',
    place: 'place',
    event: 'other',
    object: 'other',
    abstract: 'other',
    substance: 'other',
  }),
)
const CONNECTOR = /^(?:of|the|de|del|al|von|van|der|bin|&|for|-|'s|’s)$/i

/** Mentions of a GUM sentence from the bracket notation `Entity=(id-type-…` … `id)` in MISC. */
export const findMentions = (sentence: ConlluSentence): readonly Mention[] => {
  const open: Mention[] = []
  const closed: Mention[] = []
  sentence.misc.forEach((misc, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]
    if (!value) return
    for (const [, opened, isWhole, closedId] of value.matchAll(/\(([^()]*)(\)?)|([^()]+)\)/g)) {
      if (opened !== undefined) {
        const [id, type] = opened.split('-')
        const mention = { id: id.replace(/\[.*/, ''), type, first: i, last: i }
        ;(isWhole ? closed : open).push(mention)
        continue
      }
      const id = closedId.replace(/\[.*/, '')
      const at = open.findLastIndex(m => m.id === id)
      if (at >= 0) closed.push({ ...open.splice(at, 1)[0], last: i })
    }
  })
  return closed
}

/** Named mentions: those whose head is a proper noun, cut to the run of proper nouns around it. Inner names give way to outer ones. */
export const findGoldNames = (sentence: ConlluSentence): readonly GoldName[] => {
  const isProper = (i: number): boolean => /^NNP/.test(sentence.xpos[i]) || sentence.upos[i] === 'PROPN'
  const grow = (from: number, step: 1 | -1, limit: number): number => {
    let edge = from
    const isInside = (i: number): boolean => (step > 0 ? i <= limit : i >= limit)
    for (;;) {
      let next = edge + step
      for (
        let skipped = 0;
        skipped < 2 && isInside(next) && !isProper(next) && CONNECTOR.test(sentence.words[next]);
        skipped++
      )
        next += step
      if (!isInside(next) || !isProper(next)) return edge
      edge = next
    }
  }
  const names: GoldName[] = []
  for (const { type, first, last } of findMentions(sentence)) {
    const goldType = TYPE_OF.get(type)
    if (!goldType) continue
    let head = first
    while (head < last && sentence.heads[head] - 1 >= first && sentence.heads[head] - 1 <= last) head++
    if (!/^NNP/.test(sentence.xpos[head])) continue
    names.push({ first: grow(head, -1, first), last: grow(head, 1, last), type: goldType })
  }
  const taken = new Set<number>()
  return names
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter(name => {
      const words = Array.from({ length: name.last - name.first + 1 }, (_, k) => name.first + k)
      if (words.some(w => taken.has(w))) return false
      for (const w of words) taken.add(w)
      return true
    })
    .sort((a, b) => a.first - b.first)
}

/** "O", "B-type" and "I-type" labels of the network's name head. */
export const NAME_LABELS: readonly string[] = ['O', ...NAME_TYPES.flatMap(type => [`B-${type}`, `I-${type}`])]

export const nameLabels = (sentence: ConlluSentence): readonly number[] => {
  const labels = sentence.words.map(() => 0)
  for (const { first, last, type } of findGoldNames(sentence))
    for (let i = first; i <= last; i++) labels[i] = NAME_LABELS.indexOf(`${i === first ? 'B' : 'I'}-${type}`)
  return labels
}
