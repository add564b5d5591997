import { expect, it } from 'vitest'
import { type ArticleDraft, buildArticle, NEWS } from '../helpers/articles.js'
import { describeStage, storeOf } from '../helpers/stage.js'
import { drawn, settled, violations } from '../helpers/viewer.js'

const LATER: ArticleDraft = {
  id: 'later',
  publishedAt: '2021-06-02',
  publisher: 'Two',
  sentences: [
    { text: 'Iceland thanked Norway.', statements: [{ subject: 'Iceland', relation: 'THANKED', object: 'Norway' }] },
  ],
}

describeStage('a graph that changes while it is looked at', storeOf(NEWS), stage => {
  it('is said to have changed, and what is new is taken into the view as it is', async () => {
    const page = await stage.open('#b=120')
    const [before, hash] = [await drawn(page), await page.evaluate('location.hash')]
    const look = () => page.evaluate("void document.dispatchEvent(new Event('visibilitychange'))")
    await look()
    expect(await page.getByText('The graph has changed').count()).toBe(0)

    await stage.store.write({ articles: [buildArticle(LATER)] }, { engine: 'hand' })
    const button = page.getByRole('button', { name: 'Show what is new' })
    for (let i = 0; i < 50 && (await button.count()) === 0; i++) {
      await look()
      await page.waitForTimeout(100)
    }
    expect(await drawn(page)).toEqual(before)
    expect(await violations(page)).toEqual([])

    await button.click()
    await settled(page)
    const after = await drawn(page)
    expect(after.edges.length).toBeGreaterThan(before.edges.length)
    expect(after.nodes).toEqual(expect.arrayContaining([...before.nodes]))
    expect(await page.evaluate('location.hash')).toBe(hash)
    expect(await page.getByText('The graph has changed').count()).toBe(0)
  })
})
