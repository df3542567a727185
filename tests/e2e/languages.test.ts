// Two languages, each complete: an account remembers its own, and neither leaks into the other's screens.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedSettings } from '../../domain/rules/station-settings.ts'
import { clockSeed } from '../../domain/rules/clock-seed.ts'
import { launchChromium } from '../support/chromium.ts'
import { sampleRegistration } from '../support/samples.ts'
import { station } from './desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenPerson, givenStation, givenWorker, signedIn } from './desk/given.ts'
import { frame } from './desk/pages/frame.ts'
import { walkScreens } from './desk/walk.ts'
import { wordsOf } from './desk/words.ts'

const other = '郑接待'
let browser: Browser
let house: House

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse('released')
  const head = await givenStation(house)
  await givenWorker(head, other, ['front-desk'])
  await givenPerson(head, '单小川')
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const speaks = (desk: Desk) => desk.page.locator('html').getAttribute('lang')

test('an account remembers its language, and another account keeps its own', async () => {
  const desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
  expect(await speaks(desk)).toBe('zh-CN')
  await frame(desk).changeLanguage()
  await desk.the('link', 'Today').waitFor()
  await frame(desk).lock()
  await signedIn({ ...desk, say: wordsOf('en') }, other)
  expect(await speaks(desk)).toBe('zh-CN')
  await frame(desk).lock()
  await signedIn(desk, station.head)
  expect(await speaks(desk)).toBe('en')
  await frame(desk).changeLanguage()
  await desk.the('link', '今日').waitFor()
  await desk.close()
})

/** Latin that is right in Chinese: names, keys, the thermometer's own word, numbers and marks of rules, papers and escorts. */
const latinInChinese =
  /\b(Sanguan|PIN|A4|DNA|PDF|Lo|Apache|English|EN|Alt|Ctrl|F\d{1,2}B?|R\d{2}|G\d*|E)\b|℃|°C/g
/** The initials of a list's entry, shown because they can be typed. */
const initial = /^[a-z]$/
/** How sure a source is, as the law's rows are marked. */
const sourceMark = /^[PSLG]$/

test('the Chinese screens speak no English', async () => {
  const desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
  const foreign: string[] = []
  await walkScreens(desk, '单小川', async (screen) => {
    for (const words of await wordsOn(desk))
      if (
        !initial.test(words) &&
        !sourceMark.test(words) &&
        /[A-Za-z]/.test(words.replaceAll(latinInChinese, ''))
      )
        foreign.push(`${screen}: ${words}`)
  })
  expect(foreign).toEqual([])
  await desk.close()
})

/** What the station has written down, the rooms it has, and the names of the program and of the other language. */
const dataInEnglish: readonly string[] = [
  station.name,
  station.head,
  station.address,
  other,
  ...'三关 中文 中 单小川 单大川 大厅加床 示例镇示例村 遗失 北京市朝阳区 广东省汕头市潮阳县'.split(' '),
  ...'男一 男二 女一 观一 观二'.split(' '),
  sampleRegistration().history,
  sampleRegistration().belongings,
  // The law is cited by its own name, and papers are Chinese.
  shippedSettings.notice,
  shippedSettings.legalBasis,
  shippedSettings.entryNotice,
  shippedSettings.appeal,
  sampleRegistration().clothes,
  ...sampleRegistration().unknowns.map(({ reason }) => reason),
  ...clockSeed.map(({ instrument }) => instrument),
]

test('the English screens have no Chinese of their own', async () => {
  const desk = await openDesk({ browser, url: house.url, language: 'en' })
  await signedIn(desk, station.head)
  await frame(desk).changeLanguage()
  await desk.the('link', 'Today').waitFor()
  const foreign: string[] = []
  await walkScreens(desk, '单小川', async (screen) => {
    for (const words of await wordsOn(desk)) {
      const own = dataInEnglish.reduce((left, data) => left.replaceAll(data, ''), words)
      if (/\p{Script=Han}/u.test(own)) foreign.push(`${screen}: ${words}`)
    }
  })
  expect(foreign).toEqual([])
  await desk.close()
})

/** Every text, name and hint of the page; keys and the pages of papers are not words of the screens. */
function wordsOn({ page }: Desk): Promise<string[]> {
  return page.evaluate(() => {
    const isLeftOut = (element: Element | null) =>
      element === null || element.closest('kbd, figure, script, style, noscript') !== null
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!isLeftOut(node.parentElement)) texts.push(node.textContent ?? '')
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        if (!isLeftOut(element)) texts.push(element.getAttribute(name) ?? '')
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
  })
}
