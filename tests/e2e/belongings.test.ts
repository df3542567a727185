// Things taken into custody and given back, by keyboard alone; an Enter of the input method begins no row.
import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { station } from './desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenPerson, givenStation, headOf, signedIn } from './desk/given.ts'
import { belongingsPage } from './desk/pages/belongings-page.ts'
import { frame } from './desk/pages/frame.ts'
import { tellAsOneStory } from './desk/story.ts'

let browser: Browser
let house: House
let desk: Desk
let method: CDPSession
let stayId: number

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  stayId = (await givenPerson(await givenStation(house), '单小川')).stayId
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
  method = await desk.page.context().newCDPSession(desk.page)
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const kept = async () => (await (await headOf(house)).belongings.ofStay({ stayId })).items

/** Enter while the input method has it. */
async function composeWithEnter(pinyin: string, hanzi: string): Promise<void> {
  const { length } = pinyin
  await method.send('Input.imeSetComposition', { text: pinyin, selectionStart: length, selectionEnd: length })
  for (const type of ['rawKeyDown', 'keyUp'] as const)
    await method.send('Input.dispatchKeyEvent', {
      type,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
  await method.send('Input.insertText', { text: hanzi })
}

test('R10 takes things into custody row by row, and Enter of the input method begins no row', async () => {
  const page = belongingsPage(desk)
  await frame(desk).find('单小川', '单小川')
  await frame(desk).openFirst()
  await page.openFromPerson()
  await page.put({ name: '双肩包', kind: '9', seal: '0312' })
  await composeWithEnter('gui', '柜')
  expect(await page.rows()).toBe(1)
  await desk.keys.press('Enter')
  await expect.poll(page.rows).toBe(2)
  await page.put({ name: '现金', kind: '2', amount: '36.5' })
  await desk.text('叁拾陆元伍角整').waitFor()
  expect(await kept()).toEqual([])
  await desk.keys.press('Ctrl+Enter')
  await expect.poll(async () => (await kept()).map(({ thing }) => thing.name)).toEqual(['双肩包', '现金'])
  expect((await kept()).map(({ thing }) => thing.sealNumber)).toEqual(['0312柜', ''])
  expect((await kept())[1]!.thing.amountFen).toBe(3650)
})

test('R37 gives back what is ticked, and says how it was signed for', async () => {
  const page = belongingsPage(desk)
  await page.giveBack('2')
  await expect
    .poll(async () => (await kept()).map(({ state }) => state.kind))
    .toEqual(['returned', 'returned'])
  expect((await kept())[0]!.state).toMatchObject({ returning: { to: '单小川', how: 'finger-mark' } })
  expect(desk.pointers).toEqual([])
  expect(desk.faults).toEqual([])
})
