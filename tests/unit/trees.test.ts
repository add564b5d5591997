import { beforeAll, describe, expect, test } from 'vitest'
import {
  ancestorsOf,
  createAnnotator,
  descendantsOf,
  firstConjunct,
  isBelow,
  pathOf,
  subtree,
} from '../../packages/core/src/annotate/index.js'
import { maximumTree } from '../../packages/core/src/annotate/network/maximum-tree.js'
import { repairTree } from '../../packages/core/src/annotate/repair/index.js'
import { openTree } from '../../packages/core/src/annotate/repair/open-tree.js'
import { childLists } from '../../packages/core/src/annotate/tree.js'
import { extractByRules } from '../../packages/core/src/extract/index.js'
import { loadModel } from '../../packages/core/src/ingest/index.js'
import type { Article, Document, Sentence, Token } from '../../packages/core/src/model/index.js'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'

/** Words that cannot reach the root, or "roots: n" where there is not one; none for a tree. Heads are 1-based, 0 = root. */
const flaws = (heads: readonly number[]): readonly string[] => {
  const lost = heads.flatMap((_, word) => {
    let at = word + 1
    for (let steps = 0; at > 0 && steps <= heads.length; steps++) at = heads[at - 1]
    return at === 0 ? [] : [`word ${word + 1}`]
  })
  const roots = heads.filter(head => head === 0).length
  return roots === 1 ? lost : [`roots: ${roots}`, ...lost]
}

type Random = () => number
const from = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]

/** Heads of a random tree: words are hung, in a random order, from those that hang already; mostly from near ones. */
const randomHeads = (random: Random, size: number): readonly number[] => {
  const order = Array.from({ length: size }, (_, i) => i + 1).toSorted(() => random() - 0.5)
  const heads = new Array<number>(size).fill(0)
  order.slice(1).forEach((word, i) => {
    const hung = order.slice(0, i + 1).toSorted((a, b) => Math.abs(a - word) - Math.abs(b - word))
    heads[word - 1] = random() < 0.8 ? hung[0] : from(random, hung)
  })
  return heads
}

const TAGS = [
  ['PROPN', 'NNP'],
  ['PROPN', 'NNP'],
  ['NOUN', 'NN'],
  ['NOUN', 'NNS'],
  ['VERB', 'VBD'],
  ['VERB', 'VBN'],
  ['VERB', 'VBZ'],
  ['ADJ', 'JJ'],
  ['NUM', 'CD'],
  ['PUNCT', ','],
  ['CCONJ', 'CC'],
  ['ADP', 'IN'],
] as const
const LABELS =
  'nsubj nsubj:pass obj iobj obl nmod appos conj flat compound amod acl acl:relcl ccomp xcomp parataxis punct case mark cc det dep list advmod aux:pass'.split(
    ' ',
  )
const WORDS = 'and , than more general attorneys said reported imposed sanctions left agreement Norvik Lund that'.split(
  ' ',
)

/** A random tree over words, tags and labels that the repairs look at. */
const randomTree = (seed: number) => {
  const random = randomNumbers(seed)
  const size = 1 + Math.floor(random() * 14)
  const heads = randomHeads(random, size)
  const tags = heads.map(() => from(random, TAGS))
  const few = random() < 0.5 ? ['flat', 'compound', 'amod', 'obl', 'conj', 'appos', 'obj'] : LABELS
  return {
    random,
    tree: { heads, labels: heads.map(head => (head === 0 ? 'root' : from(random, few))) },
    words: {
      words: heads.map(() => from(random, WORDS)),
      upos: tags.map(t => t[0]),
      xpos: tags.map(t => t[1]),
    },
  }
}
const SEEDS = Array.from({ length: 10_000 }, (_, i) => i)

describe('what changes a tree leaves a tree', () => {
  test('any repair of any tree', () => {
    let repaired = 0
    for (const seed of SEEDS) {
      const { tree, words } = randomTree(seed)
      expect(flaws(tree.heads)).toEqual([])
      const mended = repairTree(tree, words)
      if (mended.heads.join() !== tree.heads.join()) repaired++
      expect(flaws(mended.heads), JSON.stringify({ tree, words })).toEqual([])
    }
    expect(repaired).toBeGreaterThan(1000)
  })

  test('any moves: all of them, or none', () => {
    let done = 0
    let refused = 0
    for (const seed of SEEDS.slice(0, 5000)) {
      const { random, tree, words } = randomTree(seed)
      const open = openTree(tree, words)
      const moves = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
        word: Math.floor(random() * tree.heads.length),
        head: Math.floor(random() * (tree.heads.length + 1)),
        label: from(random, LABELS),
      }))
      const isDone = open.move(...moves)
      if (isDone) done++
      else refused++
      expect(flaws(open.heads)).toEqual([])
      const wanted = new Map(moves.map(({ word, head }) => [word, head]))
      expect(open.heads).toEqual(tree.heads.map((head, word) => (isDone ? (wanted.get(word) ?? head) : head)))
      if (!isDone) expect(open.labels).toEqual(tree.labels)
    }
    expect(Math.min(done, refused)).toBeGreaterThan(500)
  })

  test('decoding of any scores, equal and extreme ones too', () => {
    const ranges: readonly ((random: Random) => number)[] = [
      random => -8 * random(),
      random => -Math.floor(3 * random()),
      () => -1,
      random => (random() < 0.5 ? -700 : 0),
    ]
    for (const seed of SEEDS.slice(0, 4000)) {
      const random = randomNumbers(seed)
      const size = 2 + Math.floor(random() * 12)
      const scores = Float64Array.from({ length: size * size }, () => ranges[seed % ranges.length](random))
      expect(flaws(Array.from(maximumTree({ size, scores }).subarray(1)))).toEqual([])
    }
  })

  test('decoding of a long sentence in which each cycle makes another one', () => {
    const size = 251
    const scores = Float64Array.from({ length: size * size }, (_, arc) => {
      const [word, head] = [Math.floor(arc / size), arc % size]
      return head === word + 1 ? 0 : head === word - 1 ? -1 : -10 - head / size
    })
    expect(flaws(Array.from(maximumTree({ size, scores }).subarray(1)))).toEqual([])
  })
})

const TITLES = [
  'Deputy Foreign Minister',
  'Vice Defense Minister',
  'Major General',
  'Senate Minority Leader Sen.',
  'Supreme Leader Ayatollah',
  'First Deputy Prime Minister',
  'Joint Chiefs Chairman General',
]
const NAMES = ['Lars Erik Holt', 'Mina Sol Berge', 'Odd Nes', 'Park Min Jae', 'Ana Maria Prado Lopes']
const FRAMES: readonly ((who: () => string) => string)[] = [
  who => `Norwegian ${who()} and ${who()} met in Oslo on Monday.`,
  who => `On Friday, Chief of Staff of the Army, ${who()}, spoke with Estonian ${who()}.`,
  who => `Among the guests were Energy Minister Ivo Lang and ${who()}.`,
  who => `Finland named ${who()} ${who()}, ${who()} (${who()}).`,
]
const SCRAPS =
  'the of Norway , and ( sued ) " General more than 40 troops said - Lund left ; who to by Minister on'.split(' ')

describe('documents', () => {
  let annotate: (article: Article) => Document
  beforeAll(async () => {
    ;({ annotate } = createAnnotator(await loadModel()))
  })
  const flawsOf = (text: string): readonly string[] =>
    annotate({ id: 'trees', text }).sentences.flatMap(s => flaws(s.tokens.map(t => t.head + 1)))

  test('titles and names in rows', () => {
    for (const seed of SEEDS.slice(0, 400)) {
      const random = randomNumbers(seed)
      const text = FRAMES[seed % FRAMES.length](() => `${from(random, TITLES)} ${from(random, NAMES)}`)
      expect(flawsOf(text), text).toEqual([])
    }
  })

  test('words in any order', () => {
    for (const seed of SEEDS.slice(0, 300)) {
      const random = randomNumbers(seed)
      const text = Array.from({ length: 2 + Math.floor(random() * 40) }, () => from(random, SCRAPS)).join(' ')
      expect(flawsOf(text), text).toEqual([])
    }
  })
})

/** A sentence whose trees were made by hand and are none: all words hang from each other. */
const circle = (labels: readonly string[], tag: readonly [string, string]): Sentence => {
  const text = labels.map((_, i) => `Word${i}`)
  const heads = labels.map((_, i) => (i + 1) % labels.length)
  const tokens = labels.map(
    (deprel, index): Token => ({
      index,
      text: text[index],
      start: 6 * index,
      end: 6 * index + 5,
      lemma: 'say',
      upos: tag[0],
      xpos: tag[1],
      head: heads[index],
      deprel,
    }),
  )
  return { index: 0, start: 0, end: 6 * labels.length - 1, tokens, children: childLists(heads) }
}

describe('walks end where heads are no tree', () => {
  test.each([
    ['conj', 'PROPN', 'NNP'],
    ['conj', 'VERB', 'VBN'],
    ['conj', 'VERB', 'VBG'],
    ['xcomp', 'VERB', 'VBG'],
    ['nmod', 'NOUN', 'NN'],
    ['obl', 'NOUN', 'NN'],
    ['ccomp', 'VERB', 'VBD'],
  ])('%s of %s %s', (label, upos, xpos) => {
    const sentence = circle([label, label, label], [upos, xpos])
    const [first, second] = sentence.tokens
    expect(ancestorsOf(sentence, first)).toHaveLength(3)
    expect(pathOf(sentence, first)).toHaveLength(4)
    expect(isBelow(sentence, first, second)).toBe(true)
    expect(subtree(sentence, first)).toEqual([0, 1, 2])
    expect(descendantsOf(sentence, first)).toHaveLength(3)
    expect(sentence.tokens).toContain(firstConjunct(sentence, first))
    const text = sentence.tokens.map(t => t.text).join(' ')
    const day = { start: 6, end: 11, date: '2024-05-08', dateFrom: '2024-05-08', dateTo: '2024-05-08' } as const
    const document: Document = {
      article: { id: 'circle', text, publishedAt: '2024-05-08' },
      spelled: text,
      sentences: [sentence],
      quotations: [],
      dates: [{ ...day, precision: 'day' }],
      names: [0, 2].map(i => ({ sentence: 0, first: i, last: i, start: 6 * i, end: 6 * i + 5, type: 'organisation' })),
    }
    expect(extractByRules(document).id).toBe('circle')
  })
})
