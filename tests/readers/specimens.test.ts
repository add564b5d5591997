import { describe, expect, it } from 'vitest'
import { OWN_SPECIMENS, scoreFormats } from '../../packages/bench/src/readers/formats.js'

const { formats, wrong } = await scoreFormats(OWN_SPECIMENS, { isTimed: false })

describe('specimens of formats', () => {
  it.each(formats.map(score => [score.format, score] as const))(
    '%s: every article and field as it was read off',
    (format, score) => {
      expect(score.read).toBe(score.articles)
      expect(score.right, `of ${format}`).toBe(score.fields)
    },
  )

  it('has no field that is wrong', () => {
    expect(wrong).toEqual([])
  })

  it('has specimens of all formats that are archives, exports, agency files, documents, mails and web archives', () => {
    expect(formats.map(f => f.format)).toEqual(
      expect.arrayContaining([
        'pdf',
        'docx',
        'rtf',
        'odt',
        'epub',
        'zip',
        'xlsx',
        'nexis',
        'factiva',
        'nitf',
        'warc',
        'wacz',
        'eml',
        'mbox',
      ]),
    )
  })
})
