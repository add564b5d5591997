import { readFileSync } from 'node:fs'
import { startServer } from '@newsgraph/core/node'
import { expect, it } from 'vitest'
import { NEWS } from '../helpers/articles.js'
import { savedFile } from '../helpers/downloads.js'
import { describeStage, storeOf } from '../helpers/stage.js'
import { drawn, openPage, picture, settled, UI, violations } from '../helpers/viewer.js'

describeStage('views that are kept', storeOf(NEWS), stage => {
  it('are saved, opened, renamed, deleted, written as a file and read from it, all by keyboard', async () => {
    const page = await stage.show('#c=3&c=4')
    const conflict = await drawn(page)
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const names = () => page.getByRole('list', { name: 'Saved views' }).getByRole('link').allTextContents()
    await page.locator('#graph').focus()
    await press('v')
    await page.getByRole('textbox', { name: 'Name of this view' }).focus()
    await page.keyboard.type('Conflict only')
    await press('Enter')
    await expect.poll(names).toEqual(['Conflict only'])
    expect(await violations(page)).toEqual([])
    await picture(page, 'saved-views')
    // a colleague who opens the graph sees it
    const colleague = await stage.open('')
    expect(await drawn(colleague)).not.toEqual(conflict)
    await colleague.keyboard.press('v')
    await colleague.getByRole('link', { name: 'Conflict only' }).press('Enter')
    await settled(colleague)
    expect(await drawn(colleague)).toEqual(conflict)
    await colleague.context().close()
    // no query meets it
    expect(await stage.store.query('MATCH (n) WHERE n.name = "Conflict only" RETURN n.name AS n')).toEqual([])
    await page.getByRole('button', { name: 'Rename Conflict only' }).press('Enter')
    await page.keyboard.type('Quarrels')
    await press('Enter')
    await page.getByRole('textbox', { name: 'New name of Conflict only' }).waitFor({ state: 'detached' })
    await expect.poll(names).toEqual(['Quarrels'])
    const path = await savedFile(page, () =>
      page.getByRole('button', { name: 'Export', exact: true }).last().press('Enter'),
    )
    expect(JSON.parse(readFileSync(path, 'utf8')).views).toEqual([{ name: 'Quarrels', hash: 'c=3&c=4' }])
    await page.getByRole('button', { name: 'Delete Quarrels' }).press('Enter')
    await expect.poll(names).toEqual([])
    // the button that was pressed is gone, and keys are still heard
    expect(await page.getByRole('dialog').evaluate(d => d === document.activeElement)).toBe(true)
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(path)
    await expect.poll(names).toEqual(['Quarrels'])
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('stay in the browser where the graph is only read', async () => {
    const server = await startServer({ store: stage.store, ui: UI, port: 0 })
    const { page, problems } = await openPage(stage.browser, `${server.url}#c=1`)
    await settled(page)
    await page.keyboard.press('v')
    await page.getByRole('textbox', { name: 'Name of this view' }).pressSequentially('Talks')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Talks' }).waitFor()
    await page.goto(`${server.url}#`)
    await page.reload()
    await settled(page)
    await page.keyboard.press('v')
    await page.getByRole('link', { name: 'Talks' }).click()
    await expect.poll(() => page.url()).toMatch(/#c=1$/)
    expect(problems).toEqual([])
    await page.context().close()
    await server.stop()
  })
})
