import { DERIVED, STATEMENT_FIELDS } from '../content/index.js'
import { overTable } from '../database/index.js'

const OWN = ['id', ...STATEMENT_FIELDS, 'subject', 'object', 'speaker', 'reportedBy', ...DERIVED] as const

/** Statement text that writes statements and affiliations, and their links to canonical actors. */
export const statementCypher = {
  createStatements: overTable(
    ['sentence', ...OWN],
    ({ row, properties }) =>
      `MATCH (s:Sentence {id: ${row.sentence}}) CREATE (:Statement ${properties(...OWN)})-[:\`IN\`]->(s)`,
  ),
  setStatements: 'UNWIND $rows AS row MATCH (x:Statement {id: row.id}) SET x += row.fields',
  unlinkStatements: (type: 'SUBJECT' | 'OBJECT' | 'SPEAKER' | 'REPORTED_BY') =>
    `UNWIND $ids AS id MATCH (x:Statement {id: id})-[r:${type}]->(:Actor) DELETE r`,
  linkStatements: (type: 'SUBJECT' | 'OBJECT' | 'SPEAKER') =>
    overTable(
      ['id', 'actor'],
      ({ row }) => `MATCH (x:Statement {id: ${row.id}}) MATCH (a:Actor {id: ${row.actor}}) CREATE (x)-[:${type}]->(a)`,
    ),
  /** Those who passed a statement on, numbered from the innermost. */
  linkReporters: overTable(
    ['id', 'actor', 'n'],
    ({ row, properties }) =>
      `MATCH (x:Statement {id: ${row.id}}) MATCH (a:Actor {id: ${row.actor}}) CREATE (x)-[:REPORTED_BY ${properties('n')}]->(a)`,
  ),
  createAffiliations: overTable(
    ['sentence', 'id', 'person', 'body', 'title', 'start', 'end', 'edgeKey'],
    ({ row, properties }) =>
      `MATCH (s:Sentence {id: ${row.sentence}}) CREATE (:Affiliation ${properties('id', 'person', 'body', 'title', 'start', 'end', 'edgeKey')})-[:\`IN\`]->(s)`,
  ),
  setAffiliations: 'UNWIND $rows AS row MATCH (x:Affiliation {id: row.id}) SET x += row.fields',
  unlinkAffiliations: (type: 'PERSON' | 'BODY') =>
    `UNWIND $ids AS id MATCH (x:Affiliation {id: id})-[r:${type}]->(:Actor) DELETE r`,
  linkAffiliations: (type: 'PERSON' | 'BODY') =>
    overTable(
      ['id', 'actor'],
      ({ row }) =>
        `MATCH (x:Affiliation {id: ${row.id}}) MATCH (a:Actor {id: ${row.actor}}) CREATE (x)-[:${type}]->(a)`,
    ),
} as const
