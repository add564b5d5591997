import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, startServer } from '@newsgraph/core/node'
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { readOfflinePage } from '../../packages/core/src/app/offline-page.js'
import type { ArticleDraft } from '../helpers/articles.js'
import { canEmulateMedia } from '../helpers/browsers.js'
import { savedFile } from '../helpers/downloads.js'
import { describeStage, storeOf } from '../helpers/stage.js'
import { drawn, openPage, picture, settled, UI, violations, writeQuery } from '../helpers/viewer.js'

const WIRE = [
  {
    text: 'Norway attacked Sweden with words on Tuesday, and the harbour was closed for the rest of the week.',
    statements: [{ subject: 'Norway', relation: 'ATTACKED', object: 'Sweden', date: '2024-05-07' }],
  },
  { text: 'Fishing boats stayed where they were, and nobody knew how long the quarrel about the nets would last.' },
]
const ARTICLES: readonly ArticleDraft[] = [
  { id: 'agency-1', publisher: 'Agency', publishedAt: '2024-05-08', title: 'Harbour closed', sentences: WIRE },
  { id: 'paper-1', publisher: 'Paper', publishedAt: '2024-05-08', title: 'Harbour is closed', sentences: WIRE },
  {
    id: 'denial',
    publisher: 'Paper',
    publishedAt: '2024-05-15',
    sentences: [
      {
        text: 'Norway never attacked Sweden, Ana Sol said.',
        statements: [
          {
            subject: 'Norway',
            relation: 'ATTACKED',
            object: 'Sweden',
            status: 'denied',
            speaker: 'Ana Sol',
            date: '2024-05-07',
          },
        ],
      },
    ],
  },
  {
    id: 'peace',
    publisher: 'Paper',
    publishedAt: '2024-06-04',
    sentences: [
      {
        text: 'Sweden thanked Norway.',
        statements: [{ subject: 'Sweden', relation: 'THANKED', object: 'Norway', date: '2024-06-03' }],
      },
      { text: 'Denmark met Norway.', statements: [{ subject: 'Denmark', relation: 'MET', object: 'Norway' }] },
    ],
  },
]

/** Two circles of states that talk among themselves, and one that talks to both. */
const CIRCLES: ArticleDraft = {
  id: 'circles',
  publisher: 'Paper',
  publishedAt: '2023-02-01',
  sentences: ['Alba Brava', 'Brava Corva', 'Corva Alba', 'Dorna Elva', 'Elva Fora', 'Fora Dorna', 'Alba Dorna'].map(
    pair => {
      const [subject, object] = pair.split(' ')
      return { text: `${subject} met ${object}.`, statements: [{ subject, relation: 'MET', object }] }
    },
  ),
}

describeStage('looking into a graph', storeOf([...ARTICLES, CIRCLES]), stage => {
  it('tells the story of a pair in time, with copies folded and denials beside what they deny, and can be printed', async () => {
    const page = await stage.show('#s=country:norway&s=country:sweden&d=2024-06-01~2024-06-30')
    await page.getByRole('button', { name: 'Their story' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Norway and Sweden' })
    const events = dialog.getByRole('list', { name: 'Events' })
    await events.waitFor()
    const [attack, thanks] = await events.locator(':scope > li').allTextContents()
    expect(attack).toMatch(/2024-05-07.*Norway attacked Sweden/)
    expect(attack).toMatch(/Harbour closed, Agency and 1 copy/)
    expect(attack).toMatch(/Denied.*Norway.*never attacked.*denied · Ana Sol/)
    expect(thanks).toMatch(/2024-06-03 Sweden thanked Norway/)
    expect(await events.locator(':scope > li').count()).toBe(2)
    expect(await dialog.locator('.week-chart .week').count()).toBe(2)
    expect(page.url()).toMatch(/story=country/)
    expect(await violations(page)).toEqual([])
    await picture(page, 'story')
    // on paper: the story from its beginning to its end, and nothing else
    if (canEmulateMedia()) {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.app').isVisible()).toBe(false)
      expect(await events.locator(':scope > li').last().isVisible()).toBe(true)
      expect(await dialog.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
      await picture(page, 'story-print')
      await page.emulateMedia({ media: 'screen' })
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(page.url()).not.toMatch(/story=/)
  })

  it('opens a story from a link, also of actors that are not drawn', async () => {
    const page = await stage.show('#t=person&story=country:norway|country:denmark')
    await page.getByRole('dialog', { name: 'Norway and Denmark' }).getByText('Denmark met Norway').waitFor()
    await page.keyboard.press('Escape')
  })

  it('sizes actors by a measure and colours communities, says how it counts, and keeps both in the address', async () => {
    const page = await stage.show('')
    const looks = () =>
      page.evaluate(() =>
        Object.fromEntries(
          window
            .newsgraphCanvas!.nodes()
            .map(n => [
              n.data('label'),
              { size: n.data('size') as number, tint: n.style('background-color') as string },
            ]),
        ),
      )
    const before = await looks()
    await page.locator('summary', { hasText: 'Measures' }).press('Enter')
    await page.getByRole('combobox', { name: 'Size' }).selectOption('Betweenness')
    await page.getByRole('combobox', { name: 'Colour' }).selectOption('Community (Louvain)')
    await expect
      .poll(() => page.getByRole('list', { name: 'Highest' }).getByRole('button').first().textContent())
      .toMatch(/Alba|Dorna/)
    await expect.poll(async () => (await looks()).Brava.tint).not.toBe(before.Brava.tint)
    const after = await looks()
    expect(after.Alba.size).toBeGreaterThan(after.Brava.size)
    expect(after.Brava.tint).toBe(after.Corva.tint)
    expect(after.Elva.tint).toBe(after.Fora.tint)
    expect(after.Elva.tint).not.toBe(after.Brava.tint)
    expect(await page.getByRole('list', { name: 'Communities' }).getByRole('listitem').count()).toBe(3)
    expect(await page.getByText('A pair counts once').isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
    await picture(page, 'measures')
    expect(page.url()).toMatch(/size=betweenness&colour=community/)
    await page.reload()
    await settled(page)
    await expect.poll(async () => (await looks()).Brava?.tint).toBe(after.Brava.tint)
    expect(await looks()).toEqual(after)
  })

  it('compares two periods as a graph, a table and a file, with the sentences of each', async () => {
    const page = await stage.show('#cmp=2024-05-01~2024-05-31~2024-06-01~2024-06-30~after')
    const bar = page.getByRole('region', { name: 'Two periods' })
    await bar.waitFor()
    const changes = () =>
      page.evaluate(() =>
        window
          .newsgraphCanvas!.edges()
          .map(e => `${e.source().data('label')} ${e.target().data('label')}: ${e.data('change')}, ${e.data('label')}`)
          .sort(),
      )
    expect(await changes()).toEqual([
      'Denmark Norway: new, 0 → 1',
      'Norway Sweden: to-cooperation, 2 → 0',
      'Sweden Norway: to-cooperation, 0 → 1',
    ])
    expect(await bar.getByRole('list', { name: 'Changes' }).textContent()).toMatch(/New 1.*Turned to cooperation 2/)
    const topOf = (name: string) =>
      bar.getByRole('button', { name, exact: true }).evaluate(b => b.getBoundingClientRect())
    expect((await topOf('Stop comparing')).top).toBeLessThan((await topOf('Second')).bottom)
    await picture(page, 'two-periods')
    expect(await violations(page)).toEqual([])
    // the sentences of either side
    await page.locator('#graph').focus()
    const edge = (await drawn(page)).edges.find(e => /^country%3Anorway\|country%3Asweden/.test(e))!
    await stage.show(`#cmp=2024-05-01~2024-05-31~2024-06-01~2024-06-30~before&e=${encodeURIComponent(edge)}`)
    await page.locator('.card').first().waitFor()
    expect(await page.locator('.card').count()).toBe(2)
    await page
      .locator('.evidence')
      .getByRole('button', { name: /^2024-06-01/ })
      .press('Enter')
    await page.getByText('The filters leave no statement here.').waitFor()
    // the table, and its file
    await page.getByRole('button', { name: 'Table', exact: true }).press('Enter')
    await page.getByRole('button', { name: /^Second period/ }).waitFor()
    expect(await page.locator('.table-view tbody tr').allTextContents()).toHaveLength(3)
    await page.getByRole('button', { name: 'Export', exact: true }).press('Enter')
    const path = await savedFile(page, () => page.getByRole('menuitem', { name: 'Table (CSV)' }).press('Enter'))
    expect(readFileSync(path, 'utf8')).toMatch(/,change,before,after\r\n[\s\S]*,new,0,1\r\n/)
    await page.getByRole('button', { name: 'Graph', exact: true }).press('Enter')
    await bar.getByRole('button', { name: 'Stop comparing' }).press('Enter')
    await bar.waitFor({ state: 'detached' })
    await settled(page)
    expect(await page.evaluate(() => window.newsgraphCanvas!.edges('[change="new"]').length)).toBe(0)
  })

  it('compares the window on the timeline with the time before it', async () => {
    const page = await stage.show('#d=2024-06-03~2024-06-09')
    await page.getByRole('region', { name: 'Time' }).getByRole('button', { name: 'Compare' }).press('Enter')
    await page.getByRole('region', { name: 'Two periods' }).waitFor()
    expect(await page.getByLabel('First period, first day').inputValue()).toBe('2024-05-27')
    expect(await page.getByLabel('Second period, last day').inputValue()).toBe('2024-06-09')
  })

  it('compares two graphs: one that is served beside, or an exported page, with the sentences of each', async () => {
    const older = join(stage.folder, 'older.db')
    await storeOf([
      { ...CIRCLES, id: 'earlier' },
      {
        id: 'before',
        publisher: 'Paper',
        publishedAt: '2024-01-02',
        sentences: [
          {
            text: 'Norway thanked Sweden twice.',
            statements: [{ subject: 'Norway', relation: 'THANKED', object: 'Sweden' }],
          },
          {
            text: 'Finland met Norway.',
            statements: [{ subject: 'Finland', relation: 'MET', object: 'Norway' }],
          },
        ],
      },
    ])(older)
    const beside = await openStore(older, { readOnly: true })
    const file = join(stage.folder, 'older.html')
    writeFileSync(file, await readOfflinePage(beside, { ui: UI, budget: 100 }))
    const server = await startServer({ store: stage.store, ui: UI, port: 0, beside: { store: beside } })
    const { page, problems } = await openPage(stage.browser, server.url)
    await settled(page)
    const changes = () =>
      page.evaluate(() =>
        window
          .newsgraphCanvas!.edges()
          .map(e => `${e.source().data('label')} ${e.target().data('label')}: ${e.data('change')}, ${e.data('label')}`)
          .filter(e => /Norway|Alba Brava/.test(e))
          .sort(),
      )
    const expected = [
      'Alba Brava: same, 1 → 1',
      'Denmark Norway: new, 0 → 1',
      'Finland Norway: gone, 1 → 0',
      'Norway Sweden: to-conflict, 0 → 2',
      'Norway Sweden: to-conflict, 1 → 0',
      'Sweden Norway: to-conflict, 0 → 1',
    ]
    await page.locator('summary', { hasText: 'Another graph beside' }).press('Enter')
    await page.getByRole('button', { name: 'Compare with' }).press('Enter')
    const bar = page.getByRole('region', { name: 'Two graphs' })
    await bar.waitFor()
    await settled(page)
    expect(await changes()).toEqual(expected)
    expect(await bar.getByRole('list', { name: 'Changes' }).textContent()).toMatch(/New 1 Gone 1 Turned to conflict 3/)
    expect(page.url()).toMatch(/cmp=graphs%7Eafter/)
    expect(await violations(page)).toEqual([])
    await picture(page, 'two-graphs')
    // the sentences of each side: what only one has is read there, and cannot be decided on from here
    const edge = (await drawn(page)).edges.find(e => /^country%3Afinland/.test(e))!
    await page.goto(`${server.url}#cmp=graphs~before&e=${encodeURIComponent(edge)}`)
    await page.locator('.card', { hasText: 'met' }).waitFor()
    expect(await page.locator('.evidence').getByRole('button', { name: 'Confirm' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Whole article' }).press('Enter')
    await page.getByRole('dialog').getByText('thanked Sweden twice').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.evidence').getByRole('button', { name: 'This graph' }).press('Enter')
    await page.getByText('The filters leave no statement here.').waitFor()
    await page.getByRole('button', { name: 'Table', exact: true }).press('Enter')
    await page.getByRole('button', { name: /^Other graph/ }).waitFor()
    await page.getByRole('button', { name: 'Graph', exact: true }).press('Enter')
    await bar.getByRole('button', { name: 'Stop comparing' }).press('Enter')
    await bar.waitFor({ state: 'detached' })
    // the same from a file
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByText('Open an exported page').click(),
    ])
    await chooser.setFiles(file)
    await bar.getByText('older.html').waitFor()
    await settled(page)
    expect(await changes()).toEqual(expected)
    // The browser itself notes an answer of 404; nothing else may be there.
    expect(problems.filter(p => !/status of 404/.test(p))).toEqual([])
    await page.context().close()
    await server.stop()
    await beside.close()
  })

  it('completes a query where one chooses, and leaves it alone on Enter', async () => {
    const page = await stage.show('')
    await page.locator('#graph').focus()
    await page.keyboard.press('q')
    const editor = page.locator('.cm-content')
    const list = page.locator('.cm-tooltip-autocomplete')
    // A list that has only just opened takes no key.
    const listIsOpen = async (): Promise<void> => {
      await list.waitFor()
      await page.waitForTimeout(150)
    }
    await writeQuery(page, '')
    await editor.pressSequentially('MATCH (a:Act')
    await listIsOpen()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => editor.textContent()).toMatch(/^MATCH \(a:Actor\b/)
    // a name that could be the beginning of a clause stays a name
    await writeQuery(page, 'MATCH (a:Actor) RETURN a.name AS ')
    await editor.press('End')
    await editor.pressSequentially('o')
    await listIsOpen()
    await page.keyboard.press('Enter')
    expect(await editor.locator('.cm-line').allTextContents()).toEqual(['MATCH (a:Actor) RETURN a.name AS o', ''])
    // a whole clause needs no list
    await editor.pressSequentially('LIMIT')
    await list.waitFor({ state: 'detached' })
    // what is run is what is written, however fast, and no list lies over the answer
    await writeQuery(page, '')
    await page.evaluate(() => {
      document.execCommand('insertText', false, 'MATCH (a:Actor) RETURN a.name AS b')
      const key = { key: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true }
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key))
    })
    await page.locator('.results th').getByText('b', { exact: true }).waitFor()
    await page.waitForTimeout(300)
    expect(await list.count()).toBe(0)
    await page.getByRole('button', { name: 'Close query' }).press('Enter')
  })

  it('has a help page for every panel, from its head and from the list of all', async () => {
    const page = await stage.show('#cmp=2024-05-01~2024-05-31~2024-06-01~2024-06-30~after&s=country:norway')
    await page.getByRole('button', { name: 'Query', exact: true }).press('Enter')
    await page.locator('.cm-content').waitFor()
    await page.locator('summary', { hasText: 'Measures' }).press('Enter')
    const opened: string[] = []
    const close = async (dialog: Locator): Promise<void> => {
      // A dialog hears keys once it has the focus.
      await expect.poll(() => dialog.evaluate(d => d.contains(document.activeElement))).toBe(true)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    const readHelp = async (): Promise<void> => {
      const dialog = page.getByRole('dialog', { name: /^Help: / })
      opened.push((await dialog.getByRole('heading', { level: 2 }).textContent())!.replace('Help: ', ''))
      expect((await dialog.locator('p').first().textContent())!.length).toBeGreaterThan(40)
      await close(dialog)
    }
    const heads = page.getByRole('button', { name: /^Help: / })
    for (const head of await heads.all()) {
      await head.press('Enter')
      await readHelp()
      // what was pressed has the focus again
      await expect.poll(() => head.evaluate(b => b === document.activeElement)).toBe(true)
    }
    expect(opened.sort()).toEqual(['Evidence', 'Filters', 'Measures', 'Query', 'Side by side', 'The graph', 'Time'])
    await page.getByRole('button', { name: 'Close query' }).press('Enter')
    await page.getByRole('button', { name: 'Keys and mouse' }).press('Enter')
    const keys = page.getByRole('dialog', { name: 'Keys and mouse' })
    const topics = keys.locator('section').getByRole('button')
    expect(await topics.count()).toBe(12)
    await topics.getByText('Time', { exact: true }).press('Enter')
    await page.getByRole('dialog', { name: 'Help: Time' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'help-time')
    await readHelp()
    await close(keys)
    // a dialog has its own, and its keys rest meanwhile
    await page.locator('#graph').focus()
    await page.keyboard.press('d')
    const review = page.getByRole('dialog', { name: 'Review' })
    await review.getByText(/^1 of/).waitFor()
    await review.getByRole('button', { name: 'Help: Review' }).press('Enter')
    await page.keyboard.press('s')
    await readHelp()
    await review.getByText(/^1 of/).waitFor()
    await close(review)
  })

  it('draws an answer that holds nodes, with the evidence of what is chosen, and keeps what was run', async () => {
    const page = await stage.show('')
    await page.evaluate(() => localStorage.removeItem('newsgraph.queries'))
    await page.locator('#graph').focus()
    await page.keyboard.press('q')
    const editor = page.locator('.cm-content')
    await writeQuery(
      page,
      'MATCH (a:Actor {name: $who})-[r:THANKED|MET]-(b:Actor) WHERE size(b.name) > $least RETURN a, r, b',
    )
    // what $names there are is asked for, as JSON or as text
    await page.getByRole('textbox', { name: '$who text' }).pressSequentially('Norway')
    await page.getByRole('textbox', { name: '$least' }).pressSequentially('3')
    await page.getByRole('textbox', { name: '$least number' }).press('Tab')
    await page.getByRole('button', { name: 'Run', exact: true }).press('Enter')
    const canvas = page.getByRole('application', { name: 'Answer as a graph of 3 nodes and 2 relationships' })
    await canvas.and(page.locator('[data-state=drawn]')).waitFor()
    const answer = await page.evaluate(() => {
      const cy = window.newsgraphAnswer!
      const box = cy.container()!.getBoundingClientRect()
      return cy.elements().map(e => {
        const { x, y } = e.isNode() ? e.renderedPosition() : e.renderedMidpoint()
        return { label: e.data('label') as string, x: x + box.left, y: y + box.top, type: e.data('type') as string }
      })
    })
    expect(answer.map(e => e.label).sort()).toEqual(['Denmark', 'Norway', 'Sweden', 'met', 'thanked'])
    expect(answer.find(e => e.label === 'Norway')?.type).toBe('country')
    expect(await violations(page)).toEqual([])
    // a relationship leads to its sentence
    const thanked = answer.find(e => e.label === 'thanked')!
    await page.mouse.click(thanked.x, thanked.y)
    await page.getByRole('region', { name: 'Chosen in the answer' }).getByText('Sweden THANKED Norway').waitFor()
    await page.locator('.evidence .card').first().waitFor()
    expect(await page.locator('.evidence .sentence').allTextContents()).toEqual([expect.stringMatching(/thanked/)])
    await picture(page, 'query-drawn')
    // a node by key, to its sentences
    await canvas.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).toMatch(/[#&]s=country/)
    // a statement shows its own
    await writeQuery(page, 'MATCH (x:Statement {relation: "THANKED"})-[r:SUBJECT]->() RETURN r')
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('application', { name: 'Answer as a graph of 2 nodes' })
      .and(page.locator('[data-state=drawn]'))
      .focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('r')
    const inspector = page.getByRole('region', { name: 'Chosen in the answer' })
    await inspector.locator('.card mark.subject').waitFor()
    await picture(page, 'query-statement')
    await inspector.getByRole('button', { name: 'Whole article' }).press('Enter')
    await page.getByRole('dialog').getByText('Denmark met Norway.').waitFor()
    await page.keyboard.press('Escape')
    // the same as rows
    await page.getByRole('button', { name: 'Rows' }).press('Enter')
    expect(await page.locator('.results tbody tr').count()).toBe(1)
    // the history: with keys in the box, and as a list that forgets
    await editor.focus()
    await page.keyboard.press('Control+ArrowUp')
    await page.keyboard.press('Control+ArrowUp')
    await expect.poll(() => editor.textContent()).toMatch(/\$who/)
    expect(await page.getByRole('textbox', { name: '$who text' }).inputValue()).toBe('Norway')
    await page.locator('summary', { hasText: 'History (2)' }).press('Enter')
    await picture(page, 'query-history')
    await page.getByRole('button', { name: /^Delete MATCH \(x:Statement/ }).press('Enter')
    const past = page.getByRole('list', { name: 'Queries run before' })
    expect(await past.getByRole('listitem').count()).toBe(1)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Delete MATCH \(a/)
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: 'Query', exact: true }).press('Enter')
    await page.locator('summary', { hasText: 'History (1)' }).press('Enter')
    await past.getByRole('button', { name: /^MATCH \(a/ }).press('Enter')
    await expect.poll(() => editor.textContent()).toMatch(/\$who/)
    await page.getByRole('button', { name: 'Delete all' }).press('Enter')
    await page.locator('.history').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Close query' }).press('Enter')
  })
})
