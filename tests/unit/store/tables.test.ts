import { describe, expect, it } from 'vitest'
import { overTable, type Parameters, type Row, runTable } from '../../../packages/core/src/store/database/index.js'

const BOATS = overTable(
  ['harbour', 'name', 'built'],
  ({ row, properties }) =>
    `MATCH (h:Harbour {id: ${row.harbour}}) CREATE (:Boat ${properties('name', 'built')})-[:IN]->(h)`,
)

describe('texts over tables', () => {
  it('name the columns by their places', () =>
    expect(BOATS.text).toBe(
      'UNWIND $rows AS row MATCH (h:Harbour {id: row[0]}) CREATE (:Boat {name: row[1], built: row[2]})-[:IN]->(h)',
    ))

  it('are run over records, of which they take their columns in order', async () => {
    const given: Parameters[] = []
    const run = async (_: string, parameters: Parameters = {}): Promise<readonly Row[]> => {
      given.push(parameters)
      return []
    }
    const boat = { built: 1970, name: 'Ada', harbour: 'h1', length: 12 }
    await runTable(run, BOATS, [boat, { name: 'Bea', harbour: 'h1' }])
    await runTable(run, BOATS, [])
    expect(given).toEqual([
      {
        rows: [
          ['h1', 'Ada', 1970],
          ['h1', 'Bea', null],
        ],
      },
    ])
  })
})
