import type { ExtractedArticle } from '@newsgraph/core'
import type { GraphStore, OpenOptions } from '@newsgraph/core/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { SCHEMA_VERSION } from '../../packages/core/src/store/index.js'
import { buildArticle, type SentenceDraft } from '../helpers/articles.js'
import { snapshot } from '../helpers/snapshot.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }
const said = (subject: string, relation: string, object: string): readonly SentenceDraft[] => [
  { text: `${subject} ${relation.toLowerCase()} ${object}.`, statements: [{ subject, relation, object }] },
]
const THANKS = said('Norway', 'THANKED', 'Sweden')
const ACCUSATION = said('Finland', 'ACCUSED', 'Denmark')
const EDITED = said('Finland', 'THANKED', 'Denmark')

interface Given {
  readonly input?: string
  readonly file?: string
  readonly title?: string
}
const article = (
  id: string,
  sentences: readonly SentenceDraft[],
  { input, file, title }: Given = {},
): ExtractedArticle => ({
  ...buildArticle({ id, title, sentences }),
  contentHash: JSON.stringify(sentences),
  input,
  file,
})

interface ArticleIdsSetup {
  readonly store: () => GraphStore
  readonly reopen: (options?: OpenOptions) => Promise<void>
  readonly startAnew: () => Promise<void>
}

/** By which ids every store knows articles, and what it does where two have the same. */
export const articleIdsContract = ({ store, reopen, startAnew }: ArticleIdsSetup): void => {
  const write = (...articles: readonly ExtractedArticle[]) => store().write({ articles }, ENGINE)
  const held = async (): Promise<readonly unknown[]> =>
    (await store().query('MATCH (d:Article) RETURN d.id AS id, d.givenId AS given, d.input AS input ORDER BY id')).map(
      ({ id, given, input }) => [id, given, input],
    )
  const graphOf = async (...articles: readonly ExtractedArticle[]): Promise<readonly string[]> => {
    await startAnew()
    await write(...articles)
    return snapshot(store())
  }

  describe('ids of articles', () => {
    const january = article('1@jan.csv', THANKS, { input: 'jan.csv', title: 'Thanks' })
    const february = article('1@feb.csv', ACCUSATION, { input: 'feb.csv', title: 'Spies' })

    it('keeps articles of one running number apart by their inputs', async () => {
      expect(await write(january)).toMatchObject({ written: 1, issues: [] })
      expect(await write(february)).toMatchObject({ written: 1, issues: [] })
      expect(await held()).toEqual([
        ['1@feb.csv', '1', 'feb.csv'],
        ['1@jan.csv', '1', 'jan.csv'],
      ])
      const graph = await snapshot(store())
      expect(await graphOf(february, january)).toEqual(graph)
    })

    it('keeps the first of two files of one name, and names both', async () => {
      const [old, later] = ['2023', '2024'].map(year => ({ input: 'jan.csv', file: `/news/${year}/jan.csv` }))
      await write(article('1@jan.csv', THANKS, old))
      const { written, issues } = await write(article('1@jan.csv', ACCUSATION, later))
      expect([written, issues.map(i => i.code)]).toEqual([0, ['ARTICLE_ID_TWICE']])
      expect(issues[0].message).toMatch(/"1@jan\.csv" of \S*2024\/jan\.csv .* of \S*2023\/jan\.csv, which is kept/)
      expect(await write(article('1@jan.csv', THANKS, later))).toMatchObject({ written: 0, issues: [] })
      expect(await write(article('1@jan.csv', EDITED, old))).toMatchObject({ written: 1, issues: [] })
    })

    it('takes the next file of its name for the one that an article without a file came from', async () => {
      await write(article('1@jan.csv', THANKS, { input: 'jan.csv' }))
      const mine = { input: 'jan.csv', file: '/news/2023/jan.csv' }
      expect(await write(article('1@jan.csv', EDITED, mine))).toMatchObject({ written: 1, issues: [] })
      const other = { input: 'jan.csv', file: '/news/2024/jan.csv' }
      expect(await write(article('1@jan.csv', THANKS, other))).toMatchObject({ written: 0, issues: [{}] })
    })

    it('writes the same file again in place, edited or not', async () => {
      await write(january, february)
      expect(await write(january, february)).toMatchObject({ written: 0, unchanged: 2, issues: [] })
      const edited = article('1@feb.csv', EDITED, { input: 'feb.csv', title: 'Spies' })
      expect(await write(january, edited)).toMatchObject({ written: 1, unchanged: 1, issues: [] })
      const graph = await snapshot(store())
      expect(await graphOf(january, edited)).toEqual(graph)
    })

    it.each([
      ['in one write', async (a: ExtractedArticle, b: ExtractedArticle) => write(a, b)],
      [
        'in two',
        async (a: ExtractedArticle, b: ExtractedArticle) => {
          await write(a)
          return write(b)
        },
      ],
    ])('keeps the first of two contents that two inputs bring under one id, %s', async (_, bring) => {
      const first = article('guid-7', THANKS, { input: 'jan.csv' })
      const { issues } = await bring(first, article('guid-7', ACCUSATION, { input: 'feb.csv' }))
      expect(issues).toMatchObject([{ code: 'ARTICLE_ID_TWICE', articleId: 'guid-7' }])
      expect(issues[0].level).toBeUndefined()
      expect(issues[0].message).toMatch(/"guid-7" of feb\.csv.*"guid-7" of jan\.csv/)
      const graph = await snapshot(store())
      expect(await graphOf(first)).toEqual(graph)
    })

    it('takes one content that two inputs bring under one id for one article, of the first', async () => {
      await write(article('guid-7', THANKS, { input: 'jan.csv' }))
      const again = await write(article('guid-7', THANKS, { input: 'feb.csv' }))
      expect(again).toMatchObject({ written: 0, unchanged: 1, issues: [] })
      expect(await held()).toEqual([['guid-7', null, 'jan.csv']])
    })

    it('updates an article without an input, as programs may write them', async () => {
      await write(article('guid-7', THANKS))
      expect(await write(article('guid-7', ACCUSATION))).toMatchObject({ written: 1, issues: [] })
      expect(await held()).toEqual([['guid-7', null, null]])
    })

    it.each(['3@stdin', 'stdin:3', 'stdin#3'])('never takes %s for what came by standard input before', async id => {
      await write(article(id, THANKS, { input: 'stdin' }))
      const { written, issues } = await write(article(id, ACCUSATION, { input: 'stdin' }))
      expect([written, issues.map(i => i.code)]).toEqual([0, ['ARTICLE_ID_TWICE']])
      expect(await write(article(id, THANKS, { input: 'stdin' }))).toMatchObject({ unchanged: 1, issues: [] })
    })

    it('updates what came by standard input under an id of its own', async () => {
      await write(article('guid-7', THANKS, { input: 'stdin' }))
      expect(await write(article('guid-7', ACCUSATION, { input: 'stdin' }))).toMatchObject({ written: 1, issues: [] })
    })

    it.each([
      ['1@jan.csv', '1@january.csv'],
      ['jan.csv:2', 'january.csv:2'],
    ])('says of %s, moved to %s, that it is new', async (before, after) => {
      await write(article(before, THANKS, { input: 'jan.csv' }))
      const { written, issues } = await write(article(after, THANKS, { input: 'january.csv' }))
      expect(written).toBe(1)
      expect(issues).toMatchObject([{ code: 'ARTICLE_MOVED', articleId: after, level: 'note' }])
      expect(issues[0].message).toContain(`newsgraph forget "${before}"`)
    })

    describe('in forget', () => {
      it('may be the running number, where one article has it', async () => {
        await write(january, article('2@feb.csv', ACCUSATION, { input: 'feb.csv' }))
        await store().forget(['2'])
        const graph = await snapshot(store())
        expect(await graphOf(january)).toEqual(graph)
      })

      it('are listed where several have the number, and then nothing is removed', async () => {
        await write(january, february)
        const before = await snapshot(store())
        await expect(store().forget(['1'])).rejects.toThrow(
          /^2 articles have the number 1\. .*\n {2}1@feb\.csv {2}“Spies” {2}2021-05-04\n {2}1@jan\.csv {2}“Thanks”/,
        )
        expect(await snapshot(store())).toEqual(before)
        await store().forget(['1@jan.csv'])
        await store().forget(['1'])
        expect(await held()).toEqual([])
      })

      it('are no other number that begins or ends alike', async () => {
        await write(article('11@jan.csv', THANKS, { input: 'jan.csv' }))
        await expect(store().forget(['1'])).rejects.toThrow(/No article "1"/)
      })

      it('are other ids as they are, also one that looks like a number in a file', async () => {
        await write(article('1@mail.example', THANKS, { input: 'list.rss' }))
        await expect(store().forget(['1'])).rejects.toThrow(/No article "1"/)
        await store().forget(['1@mail.example'])
        expect(await held()).toEqual([])
      })
    })

    describe('in a store of the previous version', () => {
      /** What version 3 kept of an article with a running number. */
      const before = article('1', THANKS, { title: 'Thanks' })
      beforeEach(async () => {
        await write(before)
        await store().execute('MATCH (m:Meta) SET m.schemaVersion = 3')
      })

      it('are read as they are', async () => {
        await reopen({ readOnly: true })
        expect(await held()).toEqual([['1', null, null]])
        await reopen()
        expect(await store().query('MATCH (m:Meta) RETURN m.schemaVersion AS version')).toEqual([
          { version: SCHEMA_VERSION },
        ])
      })

      it.each([
        ['unchanged', THANKS],
        ['edited, under its title', EDITED],
      ])('give way to the same article from its input, %s', async (_, sentences) => {
        await reopen()
        const now = article('1@jan.csv', sentences, { input: 'jan.csv', title: 'Thanks' })
        expect(await write(now)).toMatchObject({ written: 1, issues: [] })
        const graph = await snapshot(store())
        expect(await graphOf(now)).toEqual(graph)
      })

      it('stay beside another article of that number, which is said', async () => {
        await reopen()
        const { written, issues } = await write(february)
        expect([written, issues.map(i => [i.code, i.level])]).toEqual([1, [['ARTICLE_ID_OLD', 'note']]])
        await expect(store().forget(['1'])).rejects.toThrow(/ {2}1@ .*\n {2}1@feb\.csv/)
        await store().forget(['1@'])
        expect(await held()).toEqual([['1@feb.csv', '1', 'feb.csv']])
      })

      it('take the decisions about them along in no case without a word', async () => {
        await reopen()
        const [statement] = before.extraction.statements
        await store().decide([{ id: 'd1', entry: { kind: 'reject', statement: statement.id } }])
        expect((await write(january)).issues).toMatchObject([{ code: 'DECISION_OLD', articleId: '1' }])
      })

      it('get their input where they are no running numbers', async () => {
        await write(article('guid-7', ACCUSATION))
        await reopen()
        const now = article('guid-7', ACCUSATION, { input: 'feb.csv' })
        expect(await write(now)).toMatchObject({ written: 1, issues: [], changes: { nodesCreated: 0 } })
        expect(await write(now)).toMatchObject({ written: 0 })
        expect(await held()).toEqual([
          ['1', null, null],
          ['guid-7', null, 'feb.csv'],
        ])
      })
    })
  })
}
