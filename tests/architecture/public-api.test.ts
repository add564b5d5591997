import * as door from '@newsgraph/core'
import * as node from '@newsgraph/core/node'
import * as train from '@newsgraph/core/train'
import { expect, test } from 'vitest'

test.each([
  ['.', door],
  ['./node', node],
  ['./train', train],
])('the values of the door %s are a decision', (_, exports) => expect(Object.keys(exports).sort()).toMatchSnapshot())
