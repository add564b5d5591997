import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packRelations } from '../../packages/core/scripts/pack-relations.js'
import {
  allRelations,
  framesOfNoun,
  framesOfVerb,
  LINK_NOUNS,
  triggersOf,
} from '../../packages/core/src/lexicon/index.js'
import { headsOf, parseTriggers, triggerKeys } from '../../packages/core/src/lexicon/trigger.js'

const SETS = { weapons: ['missile', 'tank'] }

describe('triggers', () => {
  test.each([
    ['v visit|tour : obj', ['verb visit +  : obj', 'verb tour +  : obj']],
    ['v call off + strike : against', ['verb call off + strike : against']],
    ['v put on+alert on+standby : obj', ['verb put on+alert +  : obj', 'verb put on+standby +  : obj']],
    ['v supply with+$weapons : obj', ['verb supply with+missile +  : obj', 'verb supply with+tank +  : obj']],
    ['v send + $weapons : to', ['verb send + (missile) : to', 'verb send + (tank) : to']],
    ['n attack : on against', ['noun attack +  : on', 'noun attack +  : against']],
    ['v capture : obj@place', ['verb capture +  : obj@place']],
    ['v march : toward', ['verb march +  : toward', 'verb march +  : towards']],
    ['v sail : towards~ toward', ['verb sail +  : towards', 'verb sail +  : toward']],
    ['v link @passive : to', ['verb link @passive +  : to']],
  ])('%s', (line, keys) => expect(parseTriggers(line, SETS).flatMap(triggerKeys)).toEqual(keys))

  test.each([
    ['v visit|tour : obj', 'tour', ['verb tour +  : obj']],
    [
      'v call off|break off|call up + strike : against',
      'call',
      ['verb call off + strike : against', 'verb call up + strike : against'],
    ],
    ['n air strike|raid : on', 'air', []],
  ])('%s is read for one lemma alone: %s', (line, lemma, keys) =>
    expect(parseTriggers(line, SETS, { lemma }).flatMap(triggerKeys)).toEqual(keys),
  )

  test.each([
    ['v visit|tour : obj', 'verb', ['visit', 'tour']],
    ['v call off|break off|call up + strike : against', 'verb', ['call', 'break']],
    ['v supply with+$weapons : obj', 'verb', ['supply']],
    ['v link @passive : to', 'verb', ['link']],
    ['n air strike|raid : on', 'noun', ['air strike', 'raid']],
  ])('%s is known by its heads alone', (line, kind, lemmas) => expect(headsOf(line)).toEqual({ kind, lemmas }))

  test.each(allRelations().filter(r => triggersOf(r.name).length > 0))(
    '$name is found by every head of its lines',
    ({ name }) => {
      for (const { kind, lemmas } of triggersOf(name).map(headsOf))
        for (const lemma of lemmas) {
          const frames = kind === 'verb' ? framesOfVerb(lemma) : framesOfNoun(lemma)
          expect(frames.map(frame => frame.relation.name)).toContain(name)
          expect(new Set(frames.map(frame => `${frame.kind} ${frame.lemma}`))).toEqual(new Set([`${kind} ${lemma}`]))
        }
    },
  )

  test.each([
    ['visit : obj', /cannot read/],
    ['v visit obj', /cannot read/],
    ['v send + $tools : to', /\$tools/],
    ['v receive + aid : <from to', /mixes/],
  ])('%s is refused', (line, message) => expect(() => parseTriggers(line, SETS)).toThrow(message))
})

describe('what the packer refuses', () => {
  const HEADS = {
    'codes.tsv':
      'scheme\tcode\tgoldstein\tgloss\ncameo\t04\t1\ttalking\ncameo\t040\t1\tconfers\nplover\tCONSULT\t\tmeets',
    'noun-sets.tsv': 'name\tnouns\ntalks\ttalk,talks',
    'composition.tsv': 'act\tevent\tcameo\tplover',
  }
  const relation = (name: string, fields: Readonly<Record<string, string>> = {}): string => {
    const row = {
      name,
      definition: 'Met somebody.',
      cameo: '"040"',
      triggers: 'v meet : obj',
      examples: '[A] met {B}.\n    [C] met {D}.',
      not: 'Nothing met.',
      ...fields,
    }
    const { triggers, examples, ...rest } = row
    const lines = Object.entries(rest).map(([key, value]) => `  ${key}: ${value}`)
    return `- ${lines.join('\n').trim()}\n  triggers: |\n    ${triggers}\n  examples: |\n    ${examples}\n`
  }
  const pack = (yaml: string, tables: Partial<typeof HEADS> = {}) => {
    const root = mkdtempSync(join(tmpdir(), 'newsgraph-relations-'))
    for (const [file, content] of Object.entries({ ...HEADS, ...tables, 'one.yml': yaml })) {
      const path = join(root, 'data/relations', file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
    const readTable = (file: string, columns: readonly string[]) => {
      const [, ...lines] = { ...HEADS, ...tables }[file.split('/')[1] as keyof typeof HEADS].split('\n')
      return lines.map(line => Object.fromEntries(columns.map((name, i) => [name, line.split('\t')[i] ?? ''])))
    }
    return packRelations(root, readTable)
  }

  test('a sound table is packed with its page', () => expect(pack(relation('MET')).page).toContain('| MET |'))
  test.each([
    ['a name twice', relation('MET') + relation('MET'), /MET stands twice/],
    ['a code outside the ontology', relation('MET', { cameo: '"999"' }), /no cameo 999/],
    ['a trigger of two relations', relation('MET') + relation('SAW'), /evokes MET and SAW/],
    ['one example', relation('MET', { examples: '[A] met {B}.' }), /two examples/],
    ['an example without its marks', relation('MET', { examples: '[A] met {B}.\n    C met D.' }), /mark \[who\]/],
  ])('%s', (_, yaml, message) => expect(() => pack(yaml)).toThrow(message))
  test('an act that is no relation', () =>
    expect(() => pack(relation('MET'), { 'composition.tsv': 'a\nSULKED\t04\t040\tCONSULT' })).toThrow(/SULKED/))
})

describe('coverage', () => {
  const relations = allRelations()
  test.each(
    'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(
      ' ',
    ),
  )('the PLOVER event %s has relations', event =>
    expect(relations.some(r => r.plover?.split('/')[0] === event)).toBe(true),
  )
  test.each(Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0')))(
    'the CAMEO root %s has relations',
    root => expect(relations.some(r => r.cameo?.startsWith(root))).toBe(true),
  )
  test('links are relations', () => {
    const names = new Set(relations.map(r => r.name))
    const used = [...LINK_NOUNS.values()].filter(n => n !== null)
    expect(used.filter(n => !names.has(n))).toEqual([])
  })
  test('frames of a verb come the most specific first', () => {
    const [first] = framesOfVerb('impose')
    expect(first.nouns.size).toBeGreaterThan(0)
  })
})
