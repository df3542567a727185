// Entered late, and entered by mistake: both times and the hand-filled serials are shown, and a stay that was opened by
// mistake is voided with its reason, by keyboard alone; Enter of the input method voids nothing.
import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { station } from './desk/cast.ts'
import { typeByMethod } from './desk/count-keys.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenStation, signedIn } from './desk/given.ts'
import { frame } from './desk/pages/frame.ts'
import { intakePage } from './desk/pages/intake-page.ts'
import { personPage } from './desk/pages/person-page.ts'
import { tellAsOneStory } from './desk/story.ts'

let browser: Browser
let house: House
let desk: Desk
let head: StationClient
let method: CDPSession

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  head = await givenStation(house)
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
  method = await desk.page.context().newCDPSession(desk.page)
})

afterAll(async () => {
  await desk?.close()
  await browser?.close()
  await house?.close()
})

const arrival = {
  temperature: '65',
  sex: 'male',
  age: '50',
  noDocument: '遗失',
  way: '1',
  reason: '1',
} as const
const arrivedAt = '2026-01-02 03:04'

test('somebody who was in the house before the program is entered with both times', async () => {
  const intake = intakePage(desk)
  await desk.keys.press('F2')
  await intake.opened()
  await intake.passGate('65')
  await intake.fillPerson({ ...arrival, name: '单晚入' })
  await intake.fillStory(arrival)
  await desk.keys.fill(desk.the('textbox', desk.say('intake.arrivedAt')), arrivedAt)
  await desk.keys.press('Tab')
  await desk.text(desk.say('late.longAgo')).waitFor()
  await desk.keys.press('Alt+T')
  const why = desk.the('radiogroup', desk.say('late.why'))
  await desk.keys.reach(why)
  await desk.keys.press('2')
  await desk.keys.fill(desk.the('textbox', desk.say('late.serials')), '手 00017，手 00018')
  await intake.admit('单晚入 已入站')
  const [row] = await head.care.house()
  const { stays } = await head.people.page({ id: row?.personId ?? 0 })
  expect(stays[0]).toMatchObject({
    arrivedAt: Date.UTC(2026, 0, 1, 19, 4),
    late: { reason: 'first-day', note: '', paperSerials: ['手 00017', '手 00018'] },
    gateCheck: { checkedAt: Date.UTC(2026, 0, 1, 19, 4) },
  })
})

test('a serial filled by hand finds the person, whose page shows when it happened and when it was entered', async () => {
  await frame(desk).find('手00018', /单晚入/)
  await frame(desk).openFirst()
  await personPage(desk).opened('单晚入')
  await desk.text(new RegExp(`${arrivedAt}.*补录 20.*${desk.say('late.reason.first-day')}`)).waitFor()
  await desk.text('手 00017、手 00018').waitFor()
  expect(await desk.text(desk.say('people.voided')).count()).toBe(0)
})

test('Enter of the input method voids nothing, and neither does a void without a reason', async () => {
  await desk.keys.press('Alt+V')
  const reason = desk.the('textbox', desk.say('voiding.reason'))
  await desk.keys.awaitFocus(reason)
  await desk.keys.press('Ctrl+Enter')
  await desk.text(desk.say('fieldError.required')).waitFor()
  await typeByMethod(method, 'wukai', '误开')
  for (const modifiers of [0, 2])
    await method.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      modifiers,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
  await desk.settled()
  expect(await reason.inputValue()).toBe('误开')
  expect(await head.care.house()).toHaveLength(1)
})

test('with a reason the stay is void: nobody is in the house, and its page says why', async () => {
  await desk.keys.press('Ctrl+Enter')
  await desk.text(desk.say('people.voided')).waitFor()
  expect(await head.care.house()).toEqual([])
  expect((await head.board.today()).arrivedToday).toBe(0)
  const [found] = await head.people.find({ text: '单晚入' })
  expect(found).toMatchObject({ stays: 0, openStay: null })
})

test('nothing was felt of a pointer, and the browser never complained', () => {
  expect(desk.pointers).toEqual([])
  expect(desk.faults).toEqual([])
})
