import { InputError } from '../../errors.js'
import { readEvents, toDyads } from '../../export/index.js'
import { readEventFile } from '../../readers/index.js'
import { toTable } from '../output.js'
import {
  type ComparedEvent,
  type Comparison,
  compareEvents,
  fromCoded,
  type KeyedEvent,
  toKeyed,
} from './compare-events.js'
import { type Outside, openCommandStore } from './shared.js'

export interface CompareOptions {
  readonly store?: string
  /** Days that may lie between two reports of one event. */
  readonly within: number
  /** Rows of each list. */
  readonly limit: number
  readonly json?: boolean
}

const readTheirs = async (files: readonly string[]): Promise<readonly KeyedEvent[]> => {
  const events: KeyedEvent[] = []
  let rows = 0
  for (const file of files)
    for await (const coded of readEventFile(file)) {
      rows++
      const event = fromCoded(coded)
      if (event) events.push(event)
    }
  if (rows === 0) throw new InputError('EVENTS_EMPTY', `There is no event in ${files.join(', ')}.`)
  return events
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${Math.round((100 * part) / of)} %`)

const byDay = (a: ComparedEvent, b: ComparedEvent): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

const describe = ({ both, onlyOurs, onlyTheirs }: Comparison, limit: number): readonly string[] => {
  const list = (title: string, events: readonly ComparedEvent[]): readonly string[] =>
    events.length === 0
      ? []
      : [
          '',
          `${title}${events.length > limit ? `, the first ${limit} of ${events.length}` : ''}:`,
          toTable(
            events
              .toSorted(byDay)
              .slice(0, limit)
              .map(event => ({ ...event })),
          ),
        ]
  return [
    `Agreement: ${both.length} events in both; ${onlyOurs.length} only ours, ${onlyTheirs.length} only theirs.`,
    `Of ours ${share(both.length, both.length + onlyOurs.length)} are theirs, too; of theirs ${share(both.length, both.length + onlyTheirs.length)} are ours, too.`,
    ...list('In both', both),
    ...list('Only ours', onlyOurs),
    ...list('Only theirs', onlyTheirs),
  ]
}

/** Matches the statements of a store with the events of others by day, source, target and root, and prints agreement, only ours, only theirs. */
export const compare = async (files: readonly string[], options: CompareOptions, outside: Outside): Promise<number> => {
  const theirs = await readTheirs(files)
  const system = theirs.every(event => /^\d/.test(event.root)) ? 'cameo' : 'plover'
  const store = await openCommandStore(options.store, outside, { readOnly: true })
  try {
    const ours: KeyedEvent[] = []
    for await (const event of readEvents(store))
      for (const dyad of toDyads(event)) {
        const compared = toKeyed(dyad, system)
        if (compared) ours.push(compared)
      }
    const comparison = compareEvents(ours, theirs, { within: options.within })
    if (options.json) outside.print(JSON.stringify(comparison))
    else describe(comparison, options.limit).forEach(outside.print)
    return 0
  } finally {
    await store.close()
  }
}
