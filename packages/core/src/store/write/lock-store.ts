import type { Connection, Run } from '../database/index.js'

/** Statement text that each writer runs first, so that none counts or resolves over another. */
export const lockCypher = 'MERGE (m:Meta {name: "newsgraph"}) SET m.lock = true REMOVE m.lock'

/** One writer to Neo4j at a time; the embedded database has only one. */
export const lockStore = async (run: Run, dialect: Connection['dialect']): Promise<void> => {
  if (dialect === 'neo4j') await run(lockCypher)
}
