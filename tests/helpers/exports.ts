import type { GraphStore, Row } from '@newsgraph/core/node'

/** All pieces of an export as one text. */
export const wholeText = async (pieces: AsyncIterable<string>): Promise<string> => {
  let whole = ''
  for await (const piece of pieces) whole += piece
  return whole
}

/** The files of an export of several, by name. */
export const wholeFiles = async (
  parts: AsyncIterable<{ readonly file: string; readonly text: string }>,
): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  for await (const { file, text } of parts) files.set(file, (files.get(file) ?? '') + text)
  return files
}

/** The statements of a Cypher script: each ends with a semicolon at the end of its line. */
export const statementsOf = (script: string): readonly string[] =>
  script
    .replace(/^\/\/.*\n/, '')
    .split(/;\n/)
    .filter(statement => statement !== '')

/** Edges made of statements, by key, with what every graph format says of them. */
export const storedEdges = async (store: GraphStore): Promise<ReadonlyMap<string, Omit<Row, 'key'>>> => {
  const rows = await store.query(
    'MATCH (s:Actor)-[r]->(o:Actor) WHERE r.statements > 0 RETURN r.key AS key, s.id AS subject, o.id AS object, type(r) AS relation, r.statements AS statements, r.articles AS articles, r.confidence AS confidence, r.lastReported AS lastReported',
  )
  return new Map(rows.map(({ key, ...row }) => [String(key), row]))
}
