import { readFile } from 'node:fs/promises'
import { extractByRules, type Judgement, saidBy } from '../../extract/index.js'
import { loadModel } from '../../ingest/index.js'
import { createExtractor } from '../../pipeline/index.js'
import type { LlmFlags } from '../llm-options.js'
import { speakersOf, toTable } from '../output.js'
import { openModelReader } from './llm.js'
import type { Outside } from './shared.js'

export interface ExplainOptions extends LlmFlags {
  readonly date?: string
  readonly context?: string
}

/** Reasons of the judge that are shown. */
const REASONS = 4

const describeJudgement = ({ statement, probability, evidence }: Judgement): string => {
  const reasons = evidence
    .slice(0, REASONS)
    .map(({ about, logits }) => `${logits > 0 ? '+' : ''}${logits.toFixed(1)} ${about}`)
  return `  ${statement.relation} (${statement.phrase}) ${probability.toFixed(2)}: ${reasons.join('; ')}`
}

/** Prints how a sentence is read: tokens and tree, actors, statements with their rules, and what did not fire and why. */
export const explain = async (sentence: string, options: ExplainOptions, outside: Outside): Promise<number> => {
  const extractor = createExtractor({ model: await loadModel() })
  const context = options.context ? `${await readFile(options.context, 'utf8')}\n\n` : ''
  const article = { id: 'sentence', text: `${context}${sentence}`, publishedAt: options.date ?? null }
  const llm = await openModelReader(extractor, options, outside)
  const { document, extraction } = await (llm ?? extractor).read(article)
  const shown = document.sentences.filter(s => s.start >= context.length)
  for (const s of shown)
    outside.print(
      `${toTable(s.tokens.map(t => ({ '#': t.index + 1, word: t.text, lemma: t.lemma, upos: t.upos, xpos: t.xpos, head: t.head + 1, relation: t.deprel })))}\n`,
    )
  const names = new Map(extraction.actors.map(a => [a.id, a.name]))
  outside.print('Actors')
  outside.print(
    toTable(
      extraction.actors
        .filter(a => a.mentions.some(m => m.start >= context.length))
        .map(a => ({
          id: a.id,
          name: a.name,
          code: a.code,
          mentions: a.mentions.map(m => article.text.slice(m.start, m.end)).join(' · '),
        })),
    ),
  )
  const merged = extraction.merges.filter(m => m.start >= context.length && m.from)
  if (merged.length > 0) {
    outside.print('\nWho is who')
    outside.print(
      toTable(
        merged.map(m => ({
          mention: `${article.text.slice(m.start, m.end)} [${m.start}]`,
          actor: names.get(m.actor) ?? m.actor,
          why: m.how,
          from: `${article.text.slice(m.from!.start, m.from!.end)} [${m.from!.start}]`,
        })),
      ),
    )
  }
  outside.print('\nStatements')
  const statements = extraction.statements.filter(s => s.start >= context.length)
  outside.print(
    toTable(
      statements.map(s => ({
        subject: names.get(s.subject) ?? null,
        relation: s.relation,
        object: s.object ? (names.get(s.object) ?? null) : (s.argument?.text ?? null),
        status: `${s.negated ? 'not ' : ''}${s.status}${s.act ? ` (${s.act.relation})` : ''}`,
        speaker: speakersOf(s, names),
        date: s.date ?? (s.background ? 'history' : null),
        'said by': saidBy(s),
        rule: s.rule,
        confidence: s.confidence,
      })),
    ),
  )
  if (!llm) {
    const judgements: Judgement[] = []
    extractByRules(document, { judge: extractor.judge, onJudged: judgement => judgements.push(judgement) })
    outside.print('\nThe judge: probability, and its strongest reasons in logits')
    judgements
      .filter(j => j.statement.start >= context.length)
      .map(describeJudgement)
      .forEach(outside.print)
  }
  const notes = extraction.trace.filter(n => shown.some(s => s.index === n.sentence))
  if (notes.length > 0)
    outside.print(
      `\nConsidered, not made\n${toTable(notes.map(n => ({ rule: n.rule, trigger: n.trigger, why: n.reason })))}`,
    )
  for (const issue of extraction.issues) outside.print(`\n${issue.message} [${issue.code}]`)
  return 0
}
