import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnnotator, type EngineModel, readModel, writeModel } from '../../../packages/core/src/annotate/index.js'
import { extractByRules } from '../../../packages/core/src/extract/index.js'
import { loadModel } from '../../../packages/core/src/ingest/index.js'
import type { Document } from '../../../packages/core/src/model/index.js'
import {
  crossValidate,
  type GoldSpan,
  type LabelledArticle,
  rebuildAnnotations,
  trainStatements,
} from '../../../packages/core/src/train/index.js'
import { foldsOf } from '../../../packages/core/src/train/statements/folds.js'
import { readLabelled } from '../../../packages/core/src/train/statements/read-labelled.js'
import { countLevels } from '../../../packages/core/src/train/statements/score-levels.js'

let model: EngineModel
let annotate: ReturnType<typeof createAnnotator>['annotate']
beforeAll(async () => {
  model = await loadModel()
  const annotator = createAnnotator(model)
  const read = new Map<string, Document>()
  // Each training reads the examples of the vocabulary.
  annotate = article => {
    const document = read.get(article.id) ?? annotator.annotate(article)
    if (article.id.startsWith('vocabulary/')) read.set(article.id, document)
    return document
  }
})

const spanOf = (text: string, words: string): GoldSpan => [text.indexOf(words), text.indexOf(words) + words.length]

/** An article of one sentence that links its first actor to its second by a word. */
const linked = (id: string, [text, s, said, o]: readonly [string, string, string, string]): LabelledArticle => ({
  id,
  text,
  date: null,
  actors: [
    { id: 's', name: s, type: 'country' },
    { id: 'o', name: o, type: 'country' },
  ],
  triples: [
    {
      s: 's',
      o: 'o',
      sentence: 0,
      sSpan: spanOf(text, s),
      oSpan: spanOf(text, o),
      triggerSpans: [spanOf(text, said)],
      r: said,
      rLemma: said,
      modality: 'asserted',
      negated: false,
    },
  ],
})

const PAIRS = [
  ['Norway', 'Kenya'],
  ['Chile', 'Ghana'],
  ['Japan', 'Peru'],
  ['France', 'Cuba'],
  ['Brazil', 'Sweden'],
  ['Poland', 'Nepal'],
] as const
/** A way of saying that the constructions do not know: somebody beside whom something is done. */
const OWN_WAY = PAIRS.map(([a, b], k) =>
  linked(`own-${k}`, [`On Monday ${a} laughed, and ${b} with it.`, a, 'laughed', b]),
)

describe('training', () => {
  test('an article is read with its title and publisher, as it is when statements are read', () => {
    const text = 'I thank Kenya. We condemn Peru.'
    const article: LabelledArticle = {
      id: 'own-words',
      text,
      title: 'Statement by Minister Jane Roe on Peru',
      source: 'Norwegian Ministry of Trade',
      date: null,
      actors: [],
      triples: [],
    }
    const { document } = readLabelled(article, annotate)
    const { actors } = extractByRules(document, { judge: model.judge ?? undefined })
    expect(actors.map(a => a.name)).toEqual(expect.arrayContaining(['Jane Roe', 'Norway']))
  })

  test('the same articles and seed give the same weights, another seed others', () => {
    const once = trainStatements(OWN_WAY, { annotate, seed: 3 })
    const again = trainStatements(OWN_WAY, { annotate, seed: 3 })
    const other = trainStatements(OWN_WAY, { annotate, seed: 4 })
    expect(Buffer.from(again.values).equals(Buffer.from(once.values))).toBe(true)
    expect(again.bias).toBe(once.bias)
    expect(Buffer.from(other.values).equals(Buffer.from(once.values))).toBe(false)
  })

  test('what is annotated often enough is read in a sentence never seen', () => {
    const judge = trainStatements([...OWN_WAY, ...OWN_WAY, ...OWN_WAY, ...OWN_WAY], { annotate })
    const document = annotate({ id: 'new', text: 'On Monday Austria laughed, and Gabon with it.', publishedAt: null })
    const read = (weights: typeof judge | null) =>
      extractByRules(document, {
        judge: weights,
        thresholds: { first: 0.3, further: 0.3, veto: 0, doubt: 0, open: 0, against: 0 },
      }).statements.filter(s => s.object)
    expect(read(null)).toEqual([])
    expect(read(judge)).toMatchObject([{ subject: 'country:AUT', object: 'country:GAB', rule: 'tree-path' }])
  })

  test('the weights are kept in the model file', () => {
    const judge = trainStatements(OWN_WAY, { annotate })
    const kept = readModel(writeModel({ ...model, judge }))
    expect(kept.judge?.bias).toBe(judge.bias)
    expect(Buffer.from(kept.judge!.values).equals(Buffer.from(judge.values))).toBe(true)
    expect(readModel(writeModel({ ...model, judge: null })).judge).toBeNull()
  })
})

describe('cross-validation', () => {
  test('copies of a text, and accounts of one day about the same two, are in one fold', () => {
    const text = `${'Harbour workers of the northern port voted for a strike that may last the whole winter. '.repeat(3)}Norway laughed at Kenya.`
    const copies = [0, 1, 2].map(k => linked(`copy-${k}`, [`${text} ${k}`, 'Norway', 'laughed', 'Kenya']))
    expect(new Set(foldsOf(copies, 5)).size).toBe(1)
    const sameDay = OWN_WAY.slice(0, 1).flatMap(a =>
      [0, 1, 2, 3].map(k => ({ ...a, id: `day-${k}`, date: '2022-02-02' })),
    )
    expect(new Set(foldsOf(sameDay, 5)).size).toBe(1)
    expect(new Set(foldsOf(OWN_WAY, 5)).size).toBeGreaterThan(1)
  })

  test('each article is read once, by weights that never saw it', () => {
    const result = crossValidate(OWN_WAY, { annotate, folds: 3 })
    expect(result.extractions.map(e => e.id)).toEqual(OWN_WAY.map(a => a.id))
    expect(result.together.pair.recall).toBeGreaterThanOrEqual(result.rules.pair.recall)
    expect([result.curve, result.leftOut]).toEqual([[], []])
  })

  test('the curve ends with all that the other folds hold, and each source is read without it', () => {
    const articles = OWN_WAY.map((a, i) => ({ ...a, source: i % 2 === 0 ? 'Even' : 'Odd' }))
    const { curve, leftOut } = crossValidate(articles, { annotate, folds: 2, curve: true })
    expect(curve.at(-1)!.articles).toBeLessThan(articles.length)
    expect(curve.at(-1)!.relation.recall).toBeGreaterThanOrEqual(curve[0].relation.recall)
    expect(leftOut.map(l => [l.source, l.articles])).toEqual([
      ['Even', Math.ceil(articles.length / 2)],
      ['Odd', Math.floor(articles.length / 2)],
    ])
  })
})

describe('levels', () => {
  const article = linked('a', ['Norway thanked Kenya.', 'Norway', 'thank', 'Kenya'])
  const base = { actors: [], statements: [] } as unknown as Parameters<typeof countLevels>[1]
  const actor = (id: string, name: string) => ({
    id,
    name,
    type: 'country' as const,
    country: null,
    code: null,
    aliases: [],
    mentions: [],
  })
  const actors = [actor('n', 'Norway'), actor('k', 'Kenya')]
  const statement = (more: object) => ({
    ...{
      subject: 'n',
      object: 'k',
      verb: 'thank',
      phrase: 'thanked',
      relation: 'THANKED',
      status: 'asserted',
      negated: false,
    },
    ...{ sentence: 0, start: 0, triggerSpan: [7, 14], ...more },
  })
  test.each<[string, object, readonly number[]]>([
    ['all agrees', {}, [1, 1, 1, 1]],
    ['denied', { negated: true }, [1, 1, 1, 0]],
    ['another relation', { verb: 'sue', phrase: 'sued', relation: 'SUED' }, [1, 1, 0, 0]],
    ['the other way round', { subject: 'k', object: 'n' }, [1, 0, 0, 0]],
    ['far away', { sentence: 4, triggerSpan: [900, 907] }, [0, 0, 0, 0]],
  ])('%s', (_, more, [pair, directed, relation, full]) => {
    const counts = countLevels(article, { ...base, actors, statements: [statement(more)] as never })
    expect([counts.pair.right, counts.directed.right, counts.relation.right, counts.full.right]).toEqual([
      pair,
      directed,
      relation,
      full,
    ])
  })
})

describe('annotations kept as offsets', () => {
  const text = 'Norway thanked the dockers of Bergen.'
  const line = JSON.stringify({
    id: 'harbour',
    sha256: createHash('sha256').update(text).digest('hex'),
    sentences: [[0, 37]],
    actors: [
      ['country', 'NOR', [[0, 6]]],
      ['group', [19, 36], []],
    ],
    triples: [[0, 0, 1, [0, 6], [19, 36], [[7, 14]], '05', 'opt neg plan']],
  })
  test('are put together with their text', () => {
    expect(rebuildAnnotations(`${line}\n`, [{ id: 'harbour', text }])).toMatchObject([
      {
        actors: [{ name: 'Norway' }, { name: 'dockers of Bergen' }],
        triples: [{ r: 'thanked', optional: true, negated: true, modality: 'planned' }],
      },
    ])
  })
  test('of another text are refused, and of articles not given left out', () => {
    expect(() => rebuildAnnotations(line, [{ id: 'harbour', text: `${text} ` }])).toThrow(
      /not the one that was annotated/,
    )
    expect(rebuildAnnotations(line, [])).toEqual([])
  })
})
