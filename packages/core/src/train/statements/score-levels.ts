import { lemmatize } from '../../annotate/lemmatize.js'
import type { Actor, Extraction, Statement } from '../../model/index.js'
import { agreement, type LabelledArticle, type LabelledTriple } from '../gold/index.js'
import { bestAssignment } from '../score/index.js'

/** How much of a statement must agree: the two actors, their order, the words of the relation too, and negation and status as well. */
export type Level = 'pair' | 'directed' | 'relation' | 'full'

/** Counts that can be added over articles. Optional triples excuse a statement and count for nothing else. */
export interface LevelCounts {
  readonly system: number
  readonly core: number
  readonly right: number
  readonly excused: number
}

/** Words that say nothing of a relation by themselves. */
const EMPTY = new Set(
  'a an the of to on in at for with from by about against between over into onto upon as and or be is are was were been being have has had do does did make made take took give gave hold held carry out up off its his her their'.split(
    ' ',
  ),
)

const stemsOf = (phrase: string): ReadonlySet<string> =>
  new Set(
    phrase
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(word => word.length > 2 && !EMPTY.has(word))
      .map(word => lemmatize(word, 'VERB', 'VB').slice(0, 6)),
  )

const sharesWord = (triple: LabelledTriple, { verb, phrase, relation }: Statement): boolean => {
  const said = stemsOf(`${verb} ${phrase} ${relation.replaceAll('_', ' ')}`)
  return [triple.r, triple.rLemma, ...(triple.rAlt ?? [])].some(r => [...stemsOf(r)].some(stem => said.has(stem)))
}

const STATUS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['asserted', ['asserted']],
  ['planned', ['planned']],
  ['hypothetical', ['possible', 'demanded']],
  ['denied', ['denied']],
])

const goldActorOf = (actor: Actor, article: LabelledArticle): string | undefined =>
  article.actors
    .map(gold => ({ id: gold.id, score: agreement(actor, gold) }))
    .filter(a => a.score > 0)
    .sort((a, b) => b.score - a.score)[0]?.id

/** Counts of an article at every level, statements and triples aligned one to one within a sentence of each other. */
export const countLevels = (
  article: LabelledArticle,
  extraction: Pick<Extraction, 'actors' | 'statements'>,
): Readonly<Record<Level, LevelCounts>> => {
  const gold = new Map(extraction.actors.map(a => [a.id, goldActorOf(a, article)]))
  const statements = extraction.statements.filter(
    s => s.object !== null && (article.limit === undefined || s.start < article.limit),
  )
  const sentenceOf = (s: Statement): number => {
    const at = s.triggerSpan[0]
    const found = article.sentences?.findIndex(x => x.start <= at && at < x.end) ?? -1
    return found >= 0 ? found : s.sentence
  }
  const fits = (triple: LabelledTriple, statement: Statement, level: Level): boolean => {
    if (Math.abs(triple.sentence - sentenceOf(statement)) > 1) return false
    const [s, o] = [gold.get(statement.subject), gold.get(statement.object!)]
    const subjects = [triple.s, ...(triple.sAlt ?? [])]
    const objects = [triple.o, ...(triple.oAlt ?? [])]
    const holds = (a?: string, b?: string): boolean =>
      a !== undefined && b !== undefined && subjects.includes(a) && objects.includes(b)
    const isFree = level === 'pair' || triple.reciprocal === true || triple.dirFree === true
    if (!holds(s, o) && !(isFree && holds(o, s))) return false
    if (level === 'pair' || level === 'directed') return true
    if (!sharesWord(triple, statement)) return false
    return (
      level === 'relation' ||
      (triple.negated === statement.negated && (STATUS_OF.get(triple.modality) ?? []).includes(statement.status))
    )
  }
  const core = article.triples.filter(t => !t.optional).length
  const countAt = (level: Level): LevelCounts => {
    const many = statements.length + 1
    const total = bestAssignment(
      statements.map(s => article.triples.map(t => (fits(t, s, level) ? (t.optional ? 1 : many) : 0))),
    )
    return { system: statements.length, core, right: Math.floor(total / many), excused: total % many }
  }
  return { pair: countAt('pair'), directed: countAt('directed'), relation: countAt('relation'), full: countAt('full') }
}

/** Precision without what optional triples excuse, recall of core triples, and their harmonic mean. */
export interface LevelScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const toLevelScore = (counts: readonly LevelCounts[]): LevelScore => {
  const sum = (key: keyof LevelCounts): number => counts.reduce((n, c) => n + c[key], 0)
  const counted = sum('system') - sum('excused')
  const precision = counted > 0 ? sum('right') / counted : 0
  const recall = sum('core') > 0 ? sum('right') / sum('core') : 0
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
