import { wordsOf } from '../lexicon/index.js'
import { correctTags } from './correct-tags.js'
import type { Analysis } from './network/index.js'
import { repairTree } from './repair/index.js'

type Words = readonly string[]

const SAYING = wordsOf('speech-verb-forms')
const WEEKDAYS = wordsOf('weekday-names')

/** Words of ", officials in Lund said on Monday." */
const LONGEST_TAIL = 9

/** Who says it, behind what is said: where the comma stands and where the verb; undefined where a sentence does not end so. */
const tailOf = (
  words: Words,
  { upos, xpos }: Analysis,
): { readonly comma: number; readonly verb: number } | undefined => {
  const comma = words.lastIndexOf(',')
  if (comma < 3 || words.length - comma > LONGEST_TAIL || /^(?:W|CC|VBG|IN)/.test(xpos[comma + 1])) return undefined
  const verb = words.findIndex((word, i) => i > comma && upos[i] === 'VERB' && SAYING.has(word.toLowerCase()))
  if (verb < 0) return undefined
  // "said officials in Lund": whoever says it stands behind the verb, and nothing that is said
  const isTurned = verb === comma + 1
  const behind = upos.slice(verb + 1)
  const isSaidBehind =
    behind.some(tag => /^(?:VERB|AUX)$/.test(tag)) || behind.every(tag => !/^(?:NOUN|PROPN|PRON)$/.test(tag))
  return isTurned && isSaidBehind ? undefined : { comma, verb }
}

/** True where the words before `end` are a clause of their own: one word is above all others, a verb or what has a subject. */
const isClause = ({ upos, heads, labels }: Analysis, end: number): boolean => {
  const tops = heads.flatMap((head, i) => (i < end && upos[i] !== 'PUNCT' && (head === 0 || head > end) ? [i] : []))
  if (tops.length !== 1) return false
  return (
    /^(?:VERB|AUX)$/.test(upos[tops[0]]) || heads.some((h, i) => h === tops[0] + 1 && /^nsubj|^cop/.test(labels[i]))
  )
}

/** True where a sentence is read as a verb with a subject. */
const hasVerb = ({ upos, heads, labels }: Analysis): boolean => {
  const root = heads.indexOf(0)
  return upos[root] === 'VERB' && heads.some((head, i) => head === root + 1 && labels[i].startsWith('nsubj'))
}

const LIKE_NOUNS = wordsOf('past-forms-like-nouns')
/** A verb nobody takes for a noun. */
const PLAIN_VERB = 'attacked'

/** Where a past form stands that was taken for a noun: "police shot protesters", "Russia cut supplies"; -1 without one. */
const pastForm = (words: Words, { xpos }: Analysis): number =>
  words.findIndex(
    (word, i) =>
      i > 0 &&
      LIKE_NOUNS.has(word) &&
      /^NN/.test(xpos[i - 1]) &&
      words.at(-1) === '.' &&
      !/^(?:IN|,|\.|:|VB.?|MD)$/.test(xpos[i + 1] ?? '.'),
  )

/** What is read of words, its tags and its tree mended. */
const mended = (words: Words, read: (words: Words) => Analysis): Analysis => {
  const analysis = read(words)
  const tags = correctTags(words, analysis)
  return { ...analysis, ...tags, ...repairTree(analysis, { words, ...tags }) }
}

/** "Police on Friday freed": where the day stands before the verb; -1 without one. */
const dayIn = (words: Words): number => words.findIndex((w, i) => i > 0 && w === 'on' && WEEKDAYS.has(words[i + 1]))

/** What was read without two words at `at`, with them put back as the day of its root. */
const withDay = (read: Analysis, at: number): Analysis => {
  const put = <T>(list: readonly T[], ...two: readonly T[]): readonly T[] => [
    ...list.slice(0, at),
    ...two,
    ...list.slice(at),
  ]
  const moved = (i: number): number => (i > at ? i + 2 : i)
  const root = moved(read.heads.indexOf(0) + 1)
  const width = read.states.length / read.heads.length
  const states = new Int16Array(read.states.length + 2 * width)
  states.set(read.states.subarray(0, at * width))
  states.set(read.states.subarray(at * width), (at + 2) * width)
  return {
    ...read,
    states,
    upos: put(read.upos, 'ADP', 'PROPN'),
    xpos: put(read.xpos, 'IN', 'NNP'),
    heads: put(read.heads.map(moved), at + 2, root),
    labels: put(read.labels, 'case', 'obl'),
    names: read.names.map(n => ({ ...n, first: moved(n.first + 1) - 1, last: moved(n.last + 1) - 1 })),
  }
}

/** A reading of these words as a clause, by themselves or without the day in their middle. */
const readClause = (words: Words, read: (words: Words) => Analysis): Analysis | undefined => {
  const whole = mended(words, read)
  if (hasVerb(whole)) return whole
  const verb = pastForm(words, whole)
  const plain = verb < 0 ? undefined : mended(words.with(verb, PLAIN_VERB), read)
  if (plain && hasVerb(plain) && plain.heads[verb] === 0) return plain
  const day = dayIn(words)
  if (day < 0) return undefined
  const rest = mended([...words.slice(0, day), ...words.slice(day + 2)], read)
  return hasVerb(rest) ? withDay(rest, day) : undefined
}

/** What is said and who says it as one sentence again. */
const joined = (
  said: Analysis,
  whole: Analysis,
  { comma, verb }: { readonly comma: number; readonly verb: number },
): Analysis => {
  const join = <T>(before: readonly T[], behind: readonly T[]): readonly T[] => [
    ...before.slice(0, comma),
    ...behind.slice(comma),
  ]
  const headBehind = (head: number, i: number): number => {
    if (i === verb) return 0
    return head <= comma + 1 ? verb + 1 : head
  }
  const heads = join(said.heads, whole.heads).map((head, i) =>
    i < comma ? (head === 0 ? verb + 1 : head) : headBehind(head, i),
  )
  const labels = join(said.labels, whole.labels).map((label, i) => {
    if (i === verb) return 'root'
    if (label !== 'root') return label
    return i < comma ? 'ccomp' : 'parataxis'
  })
  const width = whole.states.length / whole.heads.length
  const states = whole.states.slice()
  states.set(said.states.subarray(0, comma * width))
  return {
    ...whole,
    states,
    upos: join(said.upos, whole.upos),
    xpos: join(said.xpos, whole.xpos),
    heads,
    labels,
    names: [...said.names.filter(n => n.last < comma), ...whole.names.filter(n => n.first > comma)],
  }
}

/**
 * "Police freed hostage Jane Roe, officials said.", read as if one long name were said: where nothing before ", officials said" is read as a
 * clause, those words are read by themselves and joined to it. A sentence that ends otherwise is read again without the day in front of its verb,
 * or with a plain verb in the place of one that looks like a noun.
 */
export const readApart = (words: Words, whole: Analysis, read: (words: Words) => Analysis): Analysis => {
  const tail = tailOf(words, whole)
  if (!tail) {
    const mayHide = dayIn(words) >= 0 || pastForm(words, whole) >= 0
    return !mayHide || isClause(whole, words.length) ? whole : (readClause(words, read) ?? whole)
  }
  if (isClause(whole, tail.comma)) return whole
  const said = readClause([...words.slice(0, tail.comma), '.'], read)
  return said ? joined(said, whole, tail) : whole
}
