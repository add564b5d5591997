/** Reads data/relations, asserts its invariants, and gives what is packed and the page people read. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { parseTriggers, triggerKeys } from '../src/lexicon/trigger.js'
import { fail, type Row, writeCells, writeRows } from './tables.js'

type ReadTable = (file: string, columns: readonly string[]) => readonly Row[]

const lines = z.string().transform(block => block.trim().split('\n'))

const relationSchema = z.strictObject({
  name: z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/),
  definition: z.string().min(4),
  symmetric: z.boolean().default(false),
  /** A place may stand as its object. */
  places: z.boolean().default(false),
  /** What is no actor may stand as its object: "rejected the plan". */
  things: z.boolean().default(false),
  cameo: z.string().nullable().default(null),
  plover: z.string().nullable().default(null),
  triggers: lines,
  /** Two sentences of ours that it holds in, [who] and {whom} marked. */
  examples: lines,
  /** A sentence of ours it does not hold in. */
  not: z.string().min(4),
})
export type RelationRow = z.infer<typeof relationSchema>

const readRelations = (folder: string): readonly RelationRow[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.yml'))
    .sort()
    .flatMap(file => z.array(relationSchema).parse(parseYaml(readFileSync(join(folder, file), 'utf8'))))

const nounSets = (rows: readonly Row[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(rows.map(r => [r.name, r.nouns.split(',')]))

const keysOf = (
  line: string,
  sets: Readonly<Record<string, readonly string[]>>,
  problems: string[],
): ReadonlySet<string> => {
  try {
    return new Set(parseTriggers(line, sets).flatMap(triggerKeys))
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
    return new Set()
  }
}

/** Names stand once, codes exist, examples are marked, and no trigger evokes two relations. */
const assertInvariants = (
  relations: readonly RelationRow[],
  codes: ReadonlySet<string>,
  sets: Readonly<Record<string, readonly string[]>>,
): void => {
  const problems: string[] = []
  const names = new Set<string>()
  const ownerOf = new Map<string, string>()
  for (const { name, cameo, plover, triggers, examples } of relations) {
    if (names.has(name)) problems.push(`${name} stands twice`)
    names.add(name)
    for (const code of [cameo && `cameo ${cameo}`, plover && `plover ${plover}`])
      if (code && !codes.has(code)) problems.push(`${name}: codes.tsv has no ${code}`)
    if (examples.length < 2) problems.push(`${name} needs two examples`)
    for (const example of examples)
      if (!/\[[^\]]+\]/.test(example) || !/\{[^}]+\}/.test(example))
        problems.push(`${name}: mark [who] and {whom} in "${example}"`)
    for (const line of triggers)
      for (const key of keysOf(line, sets, problems)) {
        const owner = ownerOf.get(key)
        if (owner && owner !== name) problems.push(`"${key}" evokes ${owner} and ${name}`)
        ownerOf.set(key, name)
      }
  }
  if (problems.length > 0) fail(`relations: ${problems.join('\n')}`)
}

/** What the lexicon reads of the relations: each table as one text. */
interface RelationTexts {
  readonly codes: string
  readonly nounSets: string
  readonly compositions: string
  /** Name, definition, "symmetric", "places" and "things" or nothing, CAMEO and PLOVER code, then the trigger lines. */
  readonly relations: string
  /** Name, a sentence it does not hold in, then those it holds in. */
  readonly relationExamples: string
}

export const packRelations = (
  root: string,
  readTable: ReadTable,
): { readonly texts: RelationTexts; readonly names: ReadonlySet<string>; readonly page: string } => {
  const codes = readTable('relations/codes.tsv', ['scheme', 'code', 'goldstein', 'gloss'])
  const setRows = readTable('relations/noun-sets.tsv', ['name', 'nouns'])
  const compositions = readTable('relations/composition.tsv', ['act', 'event', 'cameo', 'plover'])
  const relations = readRelations(join(root, 'data/relations'))
  const known = new Set(codes.map(c => `${c.scheme} ${c.code}`))
  if (known.size < codes.length) fail('codes.tsv: a code stands twice')
  assertInvariants(relations, known, nounSets(setRows))
  for (const c of compositions) {
    if (!relations.some(r => r.name === c.act)) fail(`composition.tsv: no relation is named ${c.act}`)
    for (const code of [`cameo ${c.cameo}`, `cameo ${c.event}`, `plover ${c.plover}`])
      if (!known.has(code)) fail(`composition.tsv: codes.tsv has no ${code}`)
  }
  return {
    texts: {
      codes: writeRows(codes.map(({ code, goldstein, gloss }) => [code, goldstein, gloss])),
      nounSets: writeCells(setRows),
      compositions: writeCells(compositions),
      relations: writeRows(
        relations.map(r => [
          r.name,
          r.definition,
          r.symmetric ? 'symmetric' : '',
          r.places ? 'places' : '',
          r.things ? 'things' : '',
          r.cameo ?? '',
          r.plover ?? '',
          ...r.triggers,
        ]),
      ),
      relationExamples: writeRows(relations.map(r => [r.name, r.not, ...r.examples])),
    },
    names: new Set(relations.map(r => r.name)),
    page: relationPage(relations, codes),
  }
}

const QUADS = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict']
const quadOf = (cameo: string): number => {
  const root = Number(cameo.slice(0, 2))
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4
}

const relationPage = (relations: readonly RelationRow[], codes: readonly Row[]): string => {
  const goldstein = new Map(codes.map(c => [`${c.scheme} ${c.code}`, c.goldstein]))
  const rows = relations.map(r => {
    const quad = r.cameo ? QUADS[quadOf(r.cameo)] : ''
    const example = r.examples[0].replace(/[[\]{}]/g, '')
    return `| ${r.name}${r.symmetric ? ' ↔' : ''} | ${r.definition} | ${r.plover ?? ''} | ${r.cameo ?? ''} | ${quad} | ${r.cameo ? goldstein.get(`cameo ${r.cameo}`) : ''} | ${example} |`
  })
  return [
    '# Relation vocabulary',
    '',
    `Made by \`write-relations-page\` from \`packages/core/data/relations/\`: ${relations.length} relations. \`newsgraph relations NAME\` prints one with its`,
    'triggers. Verbs between two actors that no trigger covers become INTERACTED_WITH and keep their verb. ↔ marks symmetric relations: one',
    'edge for both directions. The Goldstein score is the conventional one of the CAMEO code, from −10 to 10; nothing was measured. Relations',
    'without codes are no political events and have no quad class.',
    '',
    '| relation | meaning | PLOVER | CAMEO | quad class | Goldstein | example |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
