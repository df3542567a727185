import { type Browser, chromium, type Page } from 'playwright-core'
import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gallery, serveGallery } from './serve-gallery.ts'

let gallery: Gallery
let browser: Browser

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

async function withPage(hash: string, story: (page: Page, refused: readonly string[]) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
  })
  page.on('pageerror', (error) => refused.push(error.message))
  try {
    await page.goto(gallery.url + hash)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await story(page, refused)
  } finally {
    await context.close()
  }
}

const saved = (page: Page) => page.getByRole('status', { name: 'saved' }).textContent()

describe('the fields in a real browser', () => {
  it('turn two digits into a temperature, with the limit of the profile beside it', () =>
    withPage('', async (page) => {
      const temperature = page.getByLabel('测温')
      await temperature.fill('76')
      await page.getByText('→ 37.6').waitFor()
      await page.getByText('≥ 37.3 请复测').waitFor()
      await temperature.press('Tab')
      expect(await temperature.inputValue()).toBe('37.6')
    }))

  it('keep an unreadable temperature as typed, with what to do beside it', () =>
    withPage('', async (page) => {
      const temperature = page.getByLabel('测温')
      await temperature.fill('40')
      await temperature.press('Tab')
      expect(await temperature.inputValue()).toBe('40')
      await page.getByText('请输三位数').waitFor()
    }))

  it('do not submit when Enter confirms a candidate of the input method', () =>
    withPage('', async (page) => {
      const name = page.getByLabel('姓名', { exact: false }).first()
      await name.focus()
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Input.imeSetComposition', { text: 'shan', selectionStart: 4, selectionEnd: 4 })
      for (const type of ['rawKeyDown', 'keyUp'] as const) {
        const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
        await devtools.send('Input.dispatchKeyEvent', { type, ...key })
        await devtools.send('Input.dispatchKeyEvent', { type, ...key, modifiers: 2 })
      }
      await devtools.send('Input.insertText', { text: '单' })
      expect(await name.inputValue()).toBe('单')
      expect(await name.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await saved(page)).toBe('')
    }))

  it('walk on with Enter, and choose segments by letter, without a pointer', () =>
    withPage('', async (page) => {
      await page.getByLabel('姓名').first().focus()
      await page.keyboard.insertText('单小川')
      await page.keyboard.press('Enter')
      await page.keyboard.press('v')
      await page.keyboard.press('Enter')
      await page.keyboard.type('440524188001010014')
      await page.keyboard.press('Enter')
      await page.keyboard.type('18800101')
      await page.keyboard.press('Enter')
      await page.keyboard.type('46')
      await page.keyboard.press('Enter')
      await page.keyboard.insertText('丙县')
      await page.getByRole('option', { name: /丙县/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('2')
      await page.keyboard.press('Tab')
      await page.keyboard.press('n')
      await page.keyboard.press('Control+Enter')
      await page.waitForFunction(() => document.querySelector('output')?.textContent !== '')
      expect(JSON.parse((await saved(page)) ?? '')).toMatchObject({
        name: '单小川',
        sex: 'female',
        idNumber: '440524188001010014',
        bornOn: '1880-01-01',
        age: 46,
        household: { region: '200101', text: '甲省 乙市 丙县' },
        way: '2',
        foundAt: Date.UTC(2026, 10, 23, 14, 41),
      })
    }))

  it('put the focus into the first wrong field and tie the error to it', () =>
    withPage('', async (page) => {
      await page.getByLabel('流浪经过').focus()
      await page.keyboard.press('Control+Enter')
      await page.getByRole('alert').waitFor()
      const name = page.locator(':focus')
      expect(await name.getAttribute('aria-invalid')).toBe('true')
      const described = await name.getAttribute('aria-describedby')
      expect(await page.locator(`[id="${described}"]`).textContent()).toBe('请填写')
    }))

  it('keep a digit typed into the middle of an ID number where it was typed', () =>
    withPage('', async (page) => {
      const number = page.getByLabel('证件号码')
      await number.pressSequentially('44052418800101001')
      await number.evaluate((input: HTMLInputElement) => input.setSelectionRange(8, 8))
      await page.keyboard.type('9')
      expect(await number.inputValue()).toBe('440524 19880010 1001')
      expect(await number.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(9)
    }))
})

describe('the parts in a real browser', () => {
  it('walk a table by arrows and open the row by Enter', () =>
    withPage('#parts', async (page) => {
      await page.getByRole('row', { name: /示例乙/ }).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      expect(await page.getByRole('status', { name: 'opened' }).textContent()).toBe('无名氏-20261112-02')
    }))

  it('silence the page while a dialog is open, and ask for every choice of a conflict', () =>
    withPage('#parts', async (page) => {
      await page.keyboard.press('Alt+c')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('F2')
      await page.keyboard.press('Control+Enter')
      expect(await page.getByRole('status', { name: 'opened' }).textContent()).toBe('')
      await page.getByRole('radio', { name: /单晓川/ }).check()
      await page.getByRole('radio', { name: /（空）/ }).check()
      await page.keyboard.press('Control+Enter')
      expect(await page.getByRole('status', { name: 'opened' }).textContent()).toBe(
        '{"name":"theirs","note":"mine"}',
      )
    }))

  it('draw every page of a paper and read its words to a screen reader', () =>
    withPage('#parts', async (page, refused) => {
      const paper = page.getByRole('region', { name: '护送交接单' })
      await paper.getByText('Page two').waitFor({ state: 'attached' })
      const isDrawn = () =>
        page.waitForFunction(() =>
          [...document.querySelectorAll('canvas')].every((canvas) => {
            const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
            return data?.some((part, at) => at % 4 === 0 && part < 50 && data[at + 3] === 255)
          }),
        )
      await isDrawn()
      const before = await paper
        .locator('canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.width)
      await paper.press('+')
      await page.waitForFunction((width) => (document.querySelector('canvas')?.width ?? 0) > width, before)
      expect(refused).toEqual([])
    }))

  it('list the keys of the page by the question mark, but not while somebody types', () =>
    withPage('#parts', async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('?')
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: '本页快捷键' }).getByText('新入站').waitFor()
    }))

  it.each(['', '#parts'])('stand axe and the strict policy, light and dark (%s)', (hash) =>
    withPage(hash, async (page, refused) => {
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.waitForFunction(
          (wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted,
          scheme,
        )
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
      await page.keyboard.press('Alt+g')
      await page.getByText('Keys of this page').waitFor()
      expect(refused).toEqual([])
    }),
  )
})
