import type { ArticleExtractor } from '@newsgraph/core'
import { expect, test } from 'vitest'
import { readMentions } from './engine.js'

/** A table of texts with mentions that must be found in them, as `readMentions` writes them. */
export const mentionTable = (
  extractor: () => ArticleExtractor,
  rows: readonly (readonly [text: string, mentions: readonly string[]])[],
): void =>
  test.each(rows)('%s', (text, expected) =>
    expect(readMentions(extractor(), text)).toEqual(expect.arrayContaining([...expected])),
  )
