import { expect, it } from 'vitest'
import { toQueryError } from '../../../packages/core/src/store/embedded/errors.js'

it.each([
  [
    'Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout',
    'QUERY_TIMEOUT',
    /longer than 30 s and was stopped. Narrow it/,
  ],
  ['Query error: GRAFEO-Q001: syntax error: Unexpected token', 'QUERY_FAILED', /^The query failed: GRAFEO-Q001/],
  ['GRAFEO-S002: the file is damaged at byte 9', 'STORE_DAMAGED', /Move it away and build again/],
])('says what %s means to who asked', (given, code, message) => {
  const error = toQueryError(new Error(given), '/tmp/g.db', 'MATCH (a) RETURN a')
  expect(error).toMatchObject({ code })
  expect(error.message).toMatch(message)
  expect(error.message).not.toMatch(/Q003/)
})
