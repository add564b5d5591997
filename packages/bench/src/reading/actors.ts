import { readFileSync } from 'node:fs'
import { createExtractor, InputError } from '@newsgraph/core'
import { type Outside, toTable } from '@newsgraph/core/internal'
import { loadModel } from '@newsgraph/core/node'
import {
  type CodedPhrase,
  type CoreferenceScore,
  isFreeGenre,
  loadTreebank,
  readGoldArticles,
  scoreActors,
  scoreCodes,
  scoreDocuments,
} from '@newsgraph/core/train'

export interface BenchActorsOptions {
  readonly ud?: string
  readonly gold?: string
  readonly codes?: string
  readonly json?: boolean
}

const percent = (share: number): number => Math.round(share * 1000) / 10

const coreferenceRow = (set: string, system: string, score: CoreferenceScore) => ({
  set,
  system,
  mentionP: percent(score.mentions.precision),
  mentionR: percent(score.mentions.recall),
  muc: percent(score.muc.f1),
  b3: percent(score.bCubed.f1),
  ceafE: percent(score.ceafE.f1),
  conll: percent(score.conll),
})

const readLines = (file: string): readonly CodedPhrase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

/** Scores who is who: coreference on GUM, actors on annotated articles, codes of actor phrases. Shares are percentages. */
export const benchActors = async (options: BenchActorsOptions, outside: Outside): Promise<number> => {
  const { ud, gold, codes } = options
  if (!ud && !gold && !codes)
    throw new InputError('BENCH_DATA', 'bench actors needs at least one of --ud DIR, --gold DIR and --codes FILE.')
  const model = await loadModel()
  const extractor = createExtractor({ model })
  const coreference = (ud ? ['dev', 'test'] : []).flatMap(split => {
    const free = loadTreebank(ud!, 'gum', split).filter(s => isFreeGenre(s.id))
    const sets = [
      [`gum ${split}`, free],
      [`gum ${split}, news`, free.filter(s => s.id.includes('GUM_news'))],
    ] as const
    return sets.flatMap(([set, sentences]) => {
      const { system, singletons, exactNames, withoutSingletons } = scoreDocuments(model, sentences)
      return [
        coreferenceRow(set, 'newsgraph', system),
        coreferenceRow(set, 'newsgraph, chains of two and more', withoutSingletons),
        coreferenceRow(set, 'every mention alone', singletons),
        coreferenceRow(set, 'equal names', exactNames),
      ]
    })
  })
  const score = gold
    ? scoreActors(
        readGoldArticles(gold).map(g => ({
          gold: g,
          extraction: extractor.extract({ id: g.id, text: g.text, publishedAt: g.date }),
        })),
      )
    : undefined
  const actors = score && {
    gold: score.gold,
    recall: percent(score.recall),
    recallWithType: percent(score.recallWithType),
    typeAccuracy: percent(score.typeAccuracy),
    used: score.used,
    precision: percent(score.precision),
  }
  const coded = codes ? scoreCodes(readLines(codes), extractor.codeActor) : undefined
  const phraseCodes = coded && {
    countries: coded.countries,
    country: percent(coded.country),
    sectors: coded.sectors,
    sector: percent(coded.sector),
  }
  if (options.json) outside.print(JSON.stringify({ coreference, actors, codes: phraseCodes, wrongCodes: coded?.wrong }))
  else {
    const tables = [coreference, actors ? [actors] : [], phraseCodes ? [phraseCodes] : []].filter(t => t.length > 0)
    outside.print(tables.map(rows => toTable(rows)).join('\n'))
  }
  return 0
}
