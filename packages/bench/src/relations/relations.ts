import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import {
  codeEvent,
  createExtractor,
  InputError,
  type RelationAnswer,
  relationBetween,
  type Statement,
} from '@newsgraph/core'
import { type Outside, toTable } from '@newsgraph/core/internal'
import { loadModel } from '@newsgraph/core/node'
import { z } from 'zod'
import { confusion, type Labelled, scoreClasses, summarise } from './scores.js'

export interface BenchRelationsOptions {
  readonly data: string
  readonly json?: boolean
  /** Print every answer that is wrong, with its sentence. */
  readonly errors?: boolean
}

const span = z.tuple([z.number(), z.number()]).optional()
const record = z.object({
  id: z.string(),
  text: z.string(),
  quad: z.number().nullish(),
  scheme: z.string(),
  events: z.array(z.object({ code: z.string().nullable(), srcSpan: span, tgtSpan: span })),
})
type GoldRecord = z.infer<typeof record>
type GoldEvent = GoldRecord['events'][number]

const readRecords = async (file: string): Promise<readonly GoldRecord[]> => {
  if (!existsSync(file))
    throw new InputError('INPUT_MISSING', `There is no file ${file}. Give a file of event records.`)
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, i) => {
    if (!line.trim()) return []
    try {
      return [record.parse(JSON.parse(line))]
    } catch (error) {
      throw new InputError(
        'BENCH_RECORD',
        `${file}:${i + 1} is no event record with id, text, scheme and events: ${error instanceof Error ? error.message.slice(0, 200) : error}`,
      )
    }
  })
}

/** The corpora count PLOVER's CONCEDE and RETREAT as one. */
const rootOf = (event: string | undefined): string | null =>
  event === 'CONCEDE' || event === 'RETREAT' ? 'YIELD' : (event ?? null)

/** The five classes of the Phoenix pipeline: statements and appeals are 0, and reduced relations are verbal conflict. */
const pentaOf = (answer: RelationAnswer | null): string | null => {
  if (!answer) return null
  const root = Number((answer.act?.cameo ?? answer.cameo)?.slice(0, 2))
  if (root <= 2) return '0'
  if (!answer.event) return null
  return answer.event.event === 'SANCTION' || (root === 16 && answer.event.quad === 4) ? '3' : String(answer.event.quad)
}

const toSpan = (pair: readonly [number, number] | undefined): { start: number; end: number } | null =>
  pair ? { start: pair[0], end: pair[1] } : null

interface Answered {
  readonly record: GoldRecord
  readonly event: GoldEvent
  readonly answer: RelationAnswer | null
}

const overlaps = (a: readonly [number, number] | null, b: readonly [number, number] | undefined): boolean =>
  a !== null && b !== undefined && a[0] < b[1] && b[0] < a[1]

/** What extraction, which is not given the actors, makes of a gold event. */
const endToEnd = (statements: readonly Statement[], { srcSpan, tgtSpan, code }: GoldEvent) => {
  const edges = statements.filter(s => s.objectSpan !== null)
  const forward = edges.filter(s => overlaps(s.subjectSpan, srcSpan) && overlaps(s.objectSpan, tgtSpan))
  const backward = edges.filter(s => overlaps(s.subjectSpan, tgtSpan) && overlaps(s.objectSpan, srcSpan))
  const pair = [...forward, ...backward.filter(s => s.reciprocal)]
  return {
    hasPair: pair.length > 0,
    hasTriple: pair.some(s => rootOf(codeEvent(s)?.event) === code),
    isSwapped: pair.length === 0 && backward.length > 0,
  }
}

const share = (rows: readonly boolean[]): number =>
  rows.length === 0 ? 0 : Number((rows.filter(Boolean).length / rows.length).toFixed(4))

/**
 * Scores the relation between given pairs against event records (PLOVER roots with quad classes, or the five Phoenix classes), and what
 * extraction finds of the same events without being given the actors.
 */
export const benchRelations = async (options: BenchRelationsOptions, outside: Outside): Promise<number> => {
  const records = await readRecords(options.data)
  const extractor = createExtractor({ model: await loadModel() })
  const answered: Answered[] = []
  const found: ReturnType<typeof endToEnd>[] = []
  for (const rec of records) {
    const { document, extraction } = extractor.read({ id: rec.id, text: rec.text })
    for (const event of rec.events) {
      if (event.code === null || (!event.srcSpan && !event.tgtSpan)) continue
      const pair = { subject: toSpan(event.srcSpan), object: toSpan(event.tgtSpan) }
      answered.push({ record: rec, event, answer: relationBetween(document, pair) })
      if (event.srcSpan && event.tgtSpan) found.push(endToEnd(extraction.statements, event))
    }
  }
  const isPlover = records.some(r => r.scheme.includes('plover'))
  const rootRows = isPlover
    ? answered.map(({ event, answer }): Labelled => ({ gold: event.code!, given: rootOf(answer?.event?.event) }))
    : []
  const quadRows = answered.map(
    ({ record: rec, event, answer }): Labelled =>
      isPlover
        ? { gold: String(rec.quad), given: answer?.event ? String(answer.event.quad) : null }
        : { gold: event.code!, given: pentaOf(answer) },
  )
  if (options.errors) printErrors(answered, isPlover ? rootRows : quadRows, outside)
  const figures = {
    events: answered.length,
    answered: answered.filter(a => a.answer !== null).length,
    ...(isPlover ? { root: summarise(rootRows) } : {}),
    quad: summarise(quadRows),
    endToEnd: {
      events: found.length,
      pairRecall: share(found.map(f => f.hasPair)),
      ...(isPlover ? { tripleRecall: share(found.map(f => f.hasTriple)) } : {}),
      swapped: share(found.map(f => f.isSwapped)),
    },
  }
  if (options.json) outside.print(JSON.stringify(figures))
  else {
    for (const rows of [rootRows, quadRows]) {
      if (rows.length === 0) continue
      const classes = scoreClasses(rows).map(c => ({
        class: c.label,
        n: c.n,
        precision: c.precision.toFixed(3),
        recall: c.recall.toFixed(3),
        f1: c.f1.toFixed(3),
      }))
      outside.print(`${toTable(classes)}\n\n${toTable(confusion(rows))}\n`)
    }
    outside.print(JSON.stringify(figures, null, 2))
  }
  return 0
}

const printErrors = (answered: readonly Answered[], rows: readonly Labelled[], outside: Outside): void => {
  rows.forEach(({ gold, given }, i) => {
    if (gold === given) return
    const { record: rec, event, answer } = answered[i]
    const at = (s: readonly [number, number] | undefined): string => (s ? rec.text.slice(s[0], s[1]) : '–')
    const how = answer
      ? `${answer.relation} ${answer.negated ? 'not ' : ''}${answer.status}${answer.act ? ` act ${answer.act.relation}` : ''} "${answer.phrase}" (${answer.why}, ${answer.confidence})`
      : 'no trigger'
    outside.print(`${gold} → ${given ?? 'none'} | ${how} | [${at(event.srcSpan)}] {${at(event.tgtSpan)}} | ${rec.text}`)
  })
}
