import { join } from 'node:path'
import { openStore, toIcews, toPhoenix, toPlover } from '@newsgraph/core/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../packages/core/src/app/cli.js'
import { compareEvents } from '../../packages/core/src/app/commands/compare-events.js'
import { readEventFile } from '../../packages/core/src/readers/index.js'
import { makeExampleStore } from '../helpers/example-store.js'
import { folderOf } from '../helpers/read.js'
import { zipOf } from '../helpers/write-zip.js'

const eventsIn = async (name: string, content: string | Uint8Array) => {
  const found = []
  for await (const event of readEventFile(join(folderOf({ [name]: content }), name))) found.push(event)
  return found
}
const row = (cells: Readonly<Record<number, string>>, length: number): string =>
  Array.from({ length }, (_, i) => cells[i] ?? '').join('\t')

const ICEWS =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\n1\t2021-06-02\tForeign Affairs (Kenya)\tGovernment\tKenya\tAccuse\t112\t-2.0\tUganda\t\tUganda\n'
const POLECAT =
  'Event ID\tEvent Date\tEvent Type\tEvent Mode\tActor Name\tActor Country\tActor COW\tRecipient Name\tRecipient Country\n1\t2021-06-02\tACCUSE\tallege\tWilliam X\tKEN\t501\tUganda\tUGA\n'
const gdelt = row(
  {
    0: '1',
    1: '20210602',
    5: 'KENGOV',
    6: 'KENYA',
    7: 'KEN',
    15: 'UGA',
    16: 'UGANDA',
    17: 'UGA',
    26: '112',
    28: '11',
    57: 'https://x.example/1',
  },
  58,
)
const phoenix = row(
  {
    0: '1',
    1: '20210602',
    2: '2021',
    3: '06',
    4: '02',
    5: 'KENGOV',
    6: 'KEN',
    7: 'GOV',
    9: 'UGA',
    10: 'UGA',
    13: '112',
    14: '11',
  },
  26,
)

describe('tables of events', () => {
  it.each([
    ['ICEWS', 'events.tab', ICEWS, '11', 'Kenya'],
    ['POLECAT', 'polecat.txt', POLECAT, 'ACCUSE', 'KEN'],
    ['GDELT', '20210602.export.CSV', `${gdelt}\n`, '11', 'KEN'],
    ['GDELT, zipped', '20210602.export.CSV.zip', zipOf({ '20210602.export.CSV': `${gdelt}\n` }), '11', 'KEN'],
    ['Phoenix', 'events.txt', `${phoenix}\n`, '11', 'KEN'],
    [
      'Phoenix with a header, its day of two readings beside columns for each part of it',
      'events.csv',
      'eventid,story_date,year,month,day,source,source_root,source_agent,target,target_root,target_agent,code,root_code,quad_class,goldstein\n1,06/02/2021,2021,6,2,KENGOV,KEN,GOV,UGA,UGA,,112,11,3,-2\n',
      '11',
      'KEN',
    ],
    [
      'PLOVER lines',
      'events.jsonl',
      `{"date":"2021-06-02","event":"ACCUSE","actor":[{"text":"Kenya","country":"KEN"}],"recipient":[{"text":"Uganda","country":"UGA"}]}\n`,
      'ACCUSE',
      'KEN',
    ],
  ])('%s', async (_, name, content, root, state) => {
    expect(await eventsIn(name, content)).toEqual([
      {
        day: '2021-06-02',
        root,
        source: expect.objectContaining({ state }),
        target: expect.objectContaining({ state: state.length === 3 ? 'UGA' : 'Uganda' }),
      },
    ])
  })

  it('says which columns a table has that is none', async () => {
    await expect(eventsIn('a.csv', 'id,text\n1,Kenya\n')).rejects.toThrow(/id, text/)
  })
})

describe('comparison', () => {
  const event = (day: string, source: string, target: string, root: string) => ({
    day,
    source: [source],
    target: [target],
    root,
  })
  const shown = ({ day, source, target, root }: ReturnType<typeof event>) => ({
    day,
    source: source[0],
    target: target[0],
    root,
  })
  const ours = [
    event('2021-06-02', 'KEN', 'UGA', '11'),
    event('2021-06-02', 'KEN', 'UGA', '11'),
    event('2021-06-03', 'PER', 'CHL', '05'),
  ]
  const theirs = [
    event('2021-06-02', 'KEN', 'UGA', '11'),
    event('2021-06-04', 'PER', 'CHL', '05'),
    event('2021-06-02', 'UGA', 'KEN', '11'),
  ]

  it('takes each event of a day once, and its sides in their order', () => {
    expect(compareEvents(ours, theirs)).toMatchObject({
      both: [shown(ours[0])],
      onlyOurs: [shown(ours[2])],
      onlyTheirs: [shown(theirs[1]), shown(theirs[2])],
    })
  })

  it('lets a day lie between two reports where it is told', () => {
    expect(compareEvents(ours, theirs, { within: 1 })).toMatchObject({ onlyOurs: [], onlyTheirs: [shown(theirs[2])] })
  })
})

describe('compare', () => {
  let store: string
  beforeAll(async () => {
    store = await makeExampleStore()
  })
  const run = async (content: string, name: string) => {
    const printed: string[] = []
    const file = join(folderOf({ [name]: content }), name)
    const code = await runCli(['compare', file, '--store', store, '--json'], {
      env: {},
      stdin: (async function* () {})(),
      print: text => printed.push(text),
      printed: async () => {},
      warn: text => printed.push(text),
      isTerminal: false,
      signal: new AbortController().signal,
    })
    expect(code, printed.join('\n')).toBe(0)
    return JSON.parse(printed[0])
  }

  it.each([
    ['icews', toIcews],
    ['phoenix', toPhoenix],
    ['plover', toPlover],
  ] as const)('agrees with what is exported as %s', async (columns, toText) => {
    const source = await openStore(store, { readOnly: true })
    let content = ''
    for await (const piece of toText(source)) content += piece
    await source.close()
    const { both, onlyOurs, onlyTheirs } = await run(content, columns === 'plover' ? 'a.jsonl' : 'a.tab')
    expect(both.length).toBeGreaterThan(20)
    expect(onlyTheirs).toEqual([])
    expect(onlyOurs.length).toBeLessThan(both.length * 0.1)
  })

  it('names what only others have', async () => {
    const { both, onlyTheirs } = await run(ICEWS, 'a.tab')
    expect(both).toEqual([])
    expect(onlyTheirs).toEqual([{ day: '2021-06-02', source: 'KEN', target: 'UGA', root: '11' }])
  })
})
