import type { PhraseCode } from '../../actors/index.js'

/** An actor phrase with the state and role coders gave it, as in ngec-actor-codes.jsonl. */
export interface CodedPhrase {
  readonly actor: string
  readonly context: string
  readonly date: string
  readonly expect: {
    readonly country?: string
    readonly code_1?: string
    readonly code_1_in?: readonly string[]
  }
}

/** How many phrases were coded, and the share of them that is right, by country and by sector. */
export interface CodeScore {
  readonly countries: number
  readonly country: number
  readonly sectors: number
  readonly sector: number
  /** Phrases whose state or sector differs: phrase, expected, got. */
  readonly wrong: readonly string[]
}

/** Blocs that the annotators treat as states. */
const BLOCS: readonly (readonly [prefix: string, bloc: string])[] = [
  ['IGOUNO', 'UNO'],
  ['IGOEUR', 'EUR'],
  ['IGO', 'IGO'],
]
/** PLOVER's names of sectors beside CAMEO's: media is JRN there and MED here, health MED there and HLH here; no role known is UNK. */
const SAME_SECTOR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    JRN: ['MED'],
    MED: ['HLH'],
    UNK: [''],
    BUS: ['MNC'],
    JNK: [''],
  }),
)

const blocOf = (code: string): string => BLOCS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? ''

/** What "today" and no date mean in the set: it was written in 2022. */
const WRITTEN = '2022-06-01'

const toDay = (date: string): string => {
  const time = Date.parse(`${date} UTC`)
  return Number.isNaN(time) ? WRITTEN : new Date(time).toISOString().slice(0, 10)
}

/** Scores the coding of actor phrases: state and sector, each where the annotators gave one. */
export const scoreCodes = (
  phrases: readonly CodedPhrase[],
  codeActor: (phrase: string, options: { readonly context?: string; readonly day?: string }) => PhraseCode,
): CodeScore => {
  const count = { countries: 0, country: 0, sectors: 0, sector: 0 }
  const wrong: string[] = []
  for (const { actor, context, date, expect } of phrases) {
    const { country, role, code } = codeActor(actor, { context, day: toDay(date) })
    const bloc = blocOf(code ?? '')
    const ownRole = bloc ? (role ?? '').replace(/^IGO(?:UNO|EUREEC|EUR)?/, '') : (role ?? '')
    const expected = expect.code_1_in ?? (expect.code_1 === undefined ? undefined : [expect.code_1])
    const isState = expect.country === (country ?? bloc)
    const isSector = expected?.some(e => e === ownRole || SAME_SECTOR.get(e)?.includes(ownRole)) ?? true
    if (expect.country !== undefined) {
      count.countries++
      if (isState) count.country++
    }
    if (expected) {
      count.sectors++
      if (isSector) count.sector++
    }
    if ((expect.country !== undefined && !isState) || !isSector)
      wrong.push(`${actor}: ${expect.country ?? ''} ${expected?.join('/') ?? ''}, got ${country ?? bloc} ${ownRole}`)
  }
  return { ...count, country: count.country / count.countries, sector: count.sector / count.sectors, wrong }
}
