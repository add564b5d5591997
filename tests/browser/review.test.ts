import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { readLabelledArticles } from '../../packages/core/src/train/index.js'
import { NEWS } from '../helpers/articles.js'
import { savedFile } from '../helpers/downloads.js'
import { describeStage, storeOf } from '../helpers/stage.js'
import { picture, violations } from '../helpers/viewer.js'

describeStage('notes and review', storeOf(NEWS), stage => {
  it('keeps a note on an actor, an edge and a statement, and lists them with the decisions', async () => {
    const page = await stage.show('#s=country:norway')
    const write = async (text: string): Promise<void> => {
      await page.keyboard.type(text)
      await page.getByRole('button', { name: 'Keep note' }).press('Enter')
      await page.locator('.note-text', { hasText: text }).waitFor()
    }
    await page.locator('.card').first().waitFor()
    await page.locator('.evidence').getByRole('button', { name: 'Note …' }).first().press('Enter')
    await write('Its minister left in May.')
    await page.locator('.card').first().getByRole('button', { name: 'Note …' }).press('Enter')
    await write('Ask the desk about this.')
    await stage.show(`#e=${encodeURIComponent('country%3Anorway|country%3Asweden|3|asserted')}`)
    await page.getByRole('heading', { name: 'Norway → Sweden' }).waitFor()
    await page.locator('.evidence > .note').getByRole('button', { name: 'Note …' }).press('Enter')
    await write('Three papers, one source.')
    expect(await violations(page)).toEqual([])
    await picture(page, 'note')
    await page.getByRole('button', { name: /^Decisions/ }).press('Enter')
    const notes = page.getByRole('list', { name: 'Notes' })
    await expect.poll(() => notes.getByRole('listitem').count()).toBe(3)
    await picture(page, 'notes')
    await notes.getByRole('button', { name: 'Delete' }).nth(1).press('Enter')
    await expect.poll(() => notes.getByRole('listitem').count()).toBe(2)
    await notes.getByRole('button', { name: 'Norway', exact: true }).press('Enter')
    await page.getByRole('heading', { name: 'Norway', exact: true }).waitFor()
  })

  it('goes through doubtful statements by keys, and gives what was said to training', async () => {
    const page = await stage.show('')
    await page.locator('#graph').focus()
    await page.keyboard.press('d')
    const dialog = page.getByRole('dialog', { name: 'Review' })
    const progress = () => dialog.getByRole('status').textContent()
    await expect.poll(progress).toMatch(/^1 of \d/)
    const total = Number((await progress())!.split(' ')[2])
    expect(await violations(page)).toEqual([])
    await picture(page, 'review')
    await page.keyboard.press('r')
    await page.keyboard.press('w')
    await page.keyboard.press('s')
    await expect.poll(progress).toBe(`4 of ${total}`)
    await page.keyboard.press('b')
    await page.keyboard.press('e')
    await dialog.getByRole('combobox', { name: 'Status' }).selectOption('planned')
    await dialog.getByRole('checkbox', { name: 'The other way round' }).press('Space')
    expect(await violations(page)).toEqual([])
    await picture(page, 'review-edit')
    await dialog.getByRole('button', { name: 'Keep correction' }).press('Enter')
    await expect.poll(progress).toBe(`4 of ${total}`)
    const file = await savedFile(page, () => dialog.getByRole('button', { name: 'Export for training' }).press('Enter'))
    const triples = readLabelledArticles(dirname(file)).flatMap(a => a.triples)
    expect(triples.filter(t => t.modality === 'planned' && !t.optional)).toHaveLength(1)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('d')
    await expect.poll(progress).toBe(`1 of ${total - 3}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Decisions, 3' }).waitFor()
    const { entries } = JSON.parse(readFileSync(join(stage.folder, 'decisions.json'), 'utf8'))
    expect(entries.map((e: { kind: string }) => e.kind).sort()).toEqual([
      'confirm',
      'correct',
      'note',
      'note',
      'reject',
    ])
  })
})
