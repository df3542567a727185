// The reader of identity cards at the intake: one that types like a keyboard, wherever the focus is, and one that a key
// asks over HTTP. What it cannot read is said in one sentence, and what was typed stays.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { startCardReader, type ReaderSimulator } from '../support/card-reader-simulator.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { station } from './desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenStation, signedIn } from './desk/given.ts'
import { intakePage } from './desk/pages/intake-page.ts'
import { tellAsOneStory } from './desk/story.ts'

let browser: Browser
let house: House
let desk: Desk
let reader: ReaderSimulator
let head: StationClient

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  reader = await startCardReader()
  house = await openHouse()
  head = await givenStation(house)
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
})

afterAll(async () => {
  await desk?.close()
  await browser?.close()
  await house?.close()
  await reader?.close()
})

const address = '北京市朝阳区示例街道示例里 12 号'
const card = ['单秀英', '2', '01', '19491231', address, '11010519491231002X', '示例公安局', '20100101-长期']

async function setReader(kind: 'wedge' | 'http'): Promise<void> {
  const settings = await head.settings.get()
  await head.settings.change({ ...settings, cardReader: { kind, port: reader.port, path: '/' } })
}

/** As a reader types: key after key (what no key has in one piece), and it does not wait for the screen. */
async function swipe(line: string): Promise<void> {
  const method = await desk.page.context().newCDPSession(desk.page)
  const strike = (key: string, text: string) => [
    method.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text }),
    method.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
  ]
  const typed = /^[ -~]*$/.test(line)
    ? [...line].flatMap((key) => strike(key, key))
    : [method.send('Input.insertText', { text: line })]
  await Promise.all([...typed, ...strike('Enter', '\r')])
}

async function blankForm() {
  const intake = intakePage(desk)
  await desk.settled()
  await desk.keys.press('F2')
  await intake.opened()
  await expect.poll(() => intake.idNumber.inputValue()).toBe('')
  return intake
}

test('a wedge fills the form, whatever field has the focus, and leaves no trace in it', async () => {
  await setReader('wedge')
  const intake = await blankForm()
  await desk.text(desk.say('cardReader.wedgeHint')).waitFor()
  await desk.keys.reach(intake.household)
  await swipe(card.join('|'))
  await expect.poll(() => intake.name.inputValue()).toBe('单秀英')
  expect(await intake.idNumber.inputValue()).toBe('110105 19491231 002X')
  expect(await intake.bornOn.inputValue()).toBe('1949-12-31')
  expect(await intake.household.inputValue()).toBe('北京市朝阳区')
  expect(await intake.householdText.inputValue()).toBe('示例街道示例里 12 号')
  expect(await desk.the('textbox', desk.say('intake.documentSource')).inputValue()).toBe(
    desk.say('intake.source.read'),
  )
})

test('a wedge that knows the number only answers no step of the gate it is typed over', async () => {
  const intake = await blankForm()
  const security = intake.step('security')
  await desk.keys.reach(security)
  await swipe('11010519491231002X')
  await expect.poll(() => intake.idNumber.inputValue()).toBe('110105 19491231 002X')
  const answered = await security.evaluate((group) => group.querySelectorAll('input:checked').length)
  expect(answered).toBe(0)
})

test('what a person types is no card, though it ends with Enter', async () => {
  const intake = await blankForm()
  await desk.keys.reach(intake.householdText)
  // At a fast typist's pace.
  await desk.page.keyboard.type('abcdefghijklmnop', { delay: 45 })
  await desk.keys.press('Enter')
  expect(await intake.householdText.inputValue()).toBe('abcdefghijklmnop')
})

test('a read-out that contradicts itself is said in a sentence, and the form stays as it was', async () => {
  const intake = await blankForm()
  await desk.keys.fill(intake.name, '李乙')
  await desk.keys.reach(intake.household)
  await swipe(card.with(1, '1').join('|'))
  await desk.text(desk.say('cardReader.fault.sex-differs')).waitFor()
  expect(await intake.name.inputValue()).toBe('李乙')
  expect(await intake.household.inputValue()).toBe('')
})

test('a key asks the reader over HTTP, and fills the same', async () => {
  await setReader('http')
  const intake = await blankForm()
  await desk.the('button', desk.say('cardReader.ask')).waitFor()
  await desk.keys.press('Shift+F9')
  await expect.poll(() => intake.name.inputValue()).toBe('单秀英')
  expect(await intake.householdText.inputValue()).toBe('示例街道示例里 12 号')
})

test('no card, no answer and no sense are each said plainly', async () => {
  reader.lay('empty')
  await desk.keys.press('Shift+F9')
  await desk.text(desk.say('cardReader.no-card')).waitFor()
  reader.lay('garbage')
  await desk.keys.press('Shift+F9')
  await desk.text(desk.say('cardReader.fault.not-json')).waitFor()
  reader.lay('busy')
  await desk.keys.press('Shift+F9')
  await desk.text(desk.say('cardReader.not-there')).waitFor()
  expect(await intakePage(desk).name.inputValue()).toBe('单秀英')
})

test('nothing was felt of a pointer, and the browser never complained', () => {
  expect(desk.pointers).toEqual([])
  expect(desk.faults).toEqual([])
})
