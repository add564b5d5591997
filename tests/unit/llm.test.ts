import type { ArticleExtractor, Extraction, Statement } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { chunkDocument } from '../../packages/core/src/extract/llm/chunks.js'
import { combine, saidBy } from '../../packages/core/src/extract/llm/combine.js'
import { extractByModel } from '../../packages/core/src/extract/llm/index.js'
import { locateQuote } from '../../packages/core/src/extract/llm/locate-quote.js'
import type { ModelReply } from '../../packages/core/src/extract/llm/reply.js'
import { loadExtractor } from '../helpers/engine.js'
import { said } from '../helpers/model-server.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

const annotate = (text: string) => extractor.annotate({ id: 'a', text, publishedAt: '2021-05-04' })
const read = async (
  text: string,
  {
    statements = [],
    rejected = [],
    mode = 'llm',
  }: { statements?: readonly object[]; rejected?: number[]; mode?: 'llm' | 'both' },
): Promise<Extraction> =>
  extractByModel(annotate(text), {
    mode,
    judge: extractor.judge,
    ask: async () => ({ statements: statements as ModelReply['statements'], rejected }),
  })
const lines = ({ actors, statements }: Extraction): readonly string[] => {
  const name = (id: string | null): string | undefined => actors.find(a => a.id === id)?.name
  return statements.map(s => `${name(s.subject)} ${s.relation} ${name(s.object)}`)
}

describe('quotes are located', () =>
  test.each([
    ['letter by letter', 'The “old” ally – Norway – left.', 'Norway', ['Norway']],
    ['whatever the quotation marks', 'The “old” ally left.', '"old" ally', ['“old” ally']],
    ['whatever the dashes', 'The north–south talks.', 'north-south talks', ['north–south talks']],
    ['across line breaks', 'The Prime\n  Minister left.', 'Prime Minister', ['Prime\n  Minister']],
    ['each time they occur', 'Peru met Peru.', 'Peru', ['Peru', 'Peru']],
    ['never inside a word', 'Romania left.', 'Oman', []],
    ['never at the front of a word', 'The Nigerian left.', 'Niger', []],
    ['never in other letters', 'norway left.', 'Norway', []],
    ['never where there are no words', 'Norway left.', ' ', []],
  ])('%s', (_, text, quote, expected) =>
    expect(locateQuote(text, quote, { start: 0, end: text.length }).map(s => text.slice(s.start, s.end))).toEqual(
      expected,
    ),
  ))

describe('quotes are resolved by who is who', () => {
  const TEXT = 'Angela Merkel arrived in Nairobi on Monday. She praised Kenya.'
  const praise = said({ sentence: 1, subjectType: 'person', trigger: 'praised', object: 'Kenya', relation: 'PRAISED' })
  test.each([
    ['a pronoun', { ...praise, subject: 'She' }],
    ['a name of the sentence before', { ...praise, subject: 'Angela Merkel' }],
    ['a wrong number of the sentence', { ...praise, subject: 'She', sentence: 0 }],
  ])('%s', async (_, statement) => {
    const extraction = await read(TEXT, { statements: [statement] })
    expect(lines(extraction)).toEqual(['Angela Merkel PRAISED Kenya'])
    const [{ subjectSpan, triggerSpan, rule }] = extraction.statements
    expect([TEXT.slice(...subjectSpan), TEXT.slice(...triggerSpan), rule]).toEqual(['She', 'praised', 'llm'])
  })
  test('a name of the sentence before that the sentence does not mention is no subject', async () => {
    const text = 'Peru celebrated. Norway accused Sweden.'
    const { statements, issues } = await read(text, { statements: [said({ sentence: 1, subject: 'Peru' })] })
    expect([statements, issues.map(i => i.code)]).toEqual([[], ['LLM_QUOTE_NOT_FOUND']])
  })
  test('spans are those of the text, and every actor of a statement has a mention', async () => {
    const { actors, statements } = await read('Norway accused Sweden of spying.', { statements: [said()] })
    for (const { subject, object } of statements)
      for (const id of [subject, object]) expect(actors.find(a => a.id === id)?.mentions).not.toEqual([])
    expect(statements[0]).toMatchObject({ subjectSpan: [0, 6], triggerSpan: [7, 14], objectSpan: [15, 21] })
  })
})

describe('rules and a model together', () => {
  const TEXT = 'Norway accused Sweden of spying.'
  test('agreement is one statement, and surer', async () => {
    const [alone] = extractor.extract({ id: 'a', text: TEXT }).statements
    const { statements } = await read(TEXT, { statements: [said()], mode: 'both' })
    expect(statements.map(s => [s.id, s.rule])).toEqual([[alone.id, `${alone.rule}+llm`]])
    expect(statements[0].confidence).toBeGreaterThan(alone.confidence)
    expect(statements.map(saidBy)).toEqual(['rules and llm'])
  })
  test('disagreement about the status leaves the statement of the rules as it was', async () => {
    const [alone] = extractor.extract({ id: 'a', text: TEXT, publishedAt: '2021-05-04' }).statements
    const { statements } = await read(TEXT, { statements: [said({ status: 'denied' })], mode: 'both' })
    expect(statements).toEqual([alone])
  })
  test('the model adds what the rules do not say', async () => {
    const { statements } = await read(TEXT, {
      statements: [said({ relation: 'CRITICIZED', trigger: 'spying' })],
      mode: 'both',
    })
    expect(statements.map(s => [s.relation, saidBy(s)])).toEqual([
      ['ACCUSED', 'rules'],
      ['CRITICIZED', 'llm'],
    ])
  })
  test('the model rejects only what the rules doubt', async () => {
    const sure = await read(TEXT, { rejected: [0], mode: 'both' })
    expect(lines(sure)).toEqual(['Norway ACCUSED Sweden'])
    const text = 'Norway telephoned Sweden and it hummed at Peru.'
    const doubted = extractor.extract({ id: 'a', text }).statements.filter(s => s.confidence < 0.6)
    const kept = await read(text, { rejected: [0], mode: 'both' })
    expect(doubted).toHaveLength(1)
    expect(lines(kept)).toEqual(['Norway CALLED Sweden'])
  })
  test('a named relation of the model stands instead of a bare interaction', () => {
    const [base] = extractor.extract({ id: 'a', text: TEXT }).statements
    const bare: Statement = { ...base, relation: 'INTERACTED_WITH', rule: 'uncovered-verb' }
    const named: Statement = { ...base, rule: 'llm' }
    expect(combine([bare], [named])).toEqual([named])
  })
})

test('chunks are whole paragraphs with the sentences before, and lose no sentence', () => {
  const document = annotate('Peru left. Chile came.\n\nNorway accused Sweden.\n\nKenya won. Ghana lost. Mali drew.')
  const chunks = chunkDocument(document, 30)
  expect(chunks.map(c => c.sentences.map(s => s.index))).toEqual([[0, 1], [2], [3, 4], [5]])
  expect(chunks.map(c => c.context.map(s => s.index))).toEqual([[], [0, 1], [0, 1, 2], [2, 3, 4]])
})
