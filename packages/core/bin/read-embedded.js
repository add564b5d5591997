/**
 * Answers queries on an embedded database, opened read-only, in a process of its own: the parent ends it when a query takes too long, it ends
 * itself with code 3 when it takes more memory than it is given.
 * Messages in: { id, cypher, parameters, maxRows }. Out: { ready } or { failed } once, then { id, columns, rows, truncated }, each row the list of
 * its values, or { id, error }.
 * Plain JavaScript, so that it runs the same from source and from the build.
 */
import grafeo from '@grafeo-db/js'

const [path, memoryLimit] = process.argv.slice(2)
const send = message => process.connected && process.send(message)

const open = () => {
  try {
    return grafeo.GrafeoDB.openReadOnly(path)
  } catch (error) {
    send({ failed: error.message })
    process.exit(1)
  }
}
const database = open()

setInterval(() => {
  if (process.memoryUsage.rss() > Number(memoryLimit)) process.exit(3)
}, 50)

/** Rows as lists; of a long answer no more than are wanted are taken from the engine. */
const firstRows = (result, count) =>
  Array.from({ length: count }, (_, i) => {
    const row = result.get(i)
    return result.columns.map(column => row[column])
  })

process.on('message', async ({ id, cypher, parameters, maxRows }) => {
  try {
    const result = await database.executeCypher(cypher, parameters)
    const { columns, length } = result
    send({
      id,
      columns,
      rows: length > maxRows ? firstRows(result, maxRows) : result.rows(),
      truncated: length > maxRows,
    })
  } catch (error) {
    send({ id, error: error.message })
  }
})
process.on('disconnect', () => process.exit(0))
send({ ready: true })
