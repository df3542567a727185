// Enter that takes a candidate of the input method is not an Enter of the form: nothing moves, nothing is submitted.
import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { station } from './desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenPerson, givenStation, headOf, signedIn } from './desk/given.ts'
import type { Seen } from './desk/keyboard.ts'
import { carePage } from './desk/pages/care-page.ts'
import { frame } from './desk/pages/frame.ts'
import { intakePage } from './desk/pages/intake-page.ts'
import { tellAsOneStory } from './desk/story.ts'

let browser: Browser
let house: House
let desk: Desk
let method: CDPSession

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  await givenPerson(await givenStation(house), '单小川')
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
  method = await desk.page.context().newCDPSession(desk.page)
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** As an input method types: pinyin in composition, Enter (also with Ctrl) held by it, then the hanzi. */
async function compose(pinyin: string, hanzi: string): Promise<void> {
  const { length } = pinyin
  await method.send('Input.imeSetComposition', { text: pinyin, selectionStart: length, selectionEnd: length })
  for (const modifiers of [0, 2])
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await method.send('Input.dispatchKeyEvent', {
        type,
        modifiers,
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      })
  await method.send('Input.insertText', { text: hanzi })
}

const hasFocus = (part: Seen) => part.evaluate((element) => element === document.activeElement)

test('in the intake, Enter of the input method neither walks on nor admits', async () => {
  await desk.keys.press('F2')
  const intake = intakePage(desk)
  await intake.opened()
  await intake.passGate('65')
  await intake.fillPerson({
    temperature: '65',
    sex: 'male',
    noDocument: '遗失',
    name: '单',
    way: '1',
    reason: '1',
  })
  await intake.fillStory({ temperature: '65', way: '1', reason: '1' })
  await desk.keys.reach(intake.name)
  await desk.keys.press('End')
  await compose('xiaochuan', '小川')
  expect(await intake.name.inputValue()).toBe('单小川')
  expect(await hasFocus(intake.name)).toBe(true)
  expect(await (await headOf(house)).care.house()).toHaveLength(1)
})

test('in the find box, Enter of the input method opens nobody', async () => {
  await desk.keys.press('Ctrl+K')
  await compose('dan', '单')
  await frame(desk).foundRow('单小川').waitFor()
  expect(await hasFocus(frame(desk).findBox)).toBe(true)
  expect(await intakePage(desk).title.isVisible()).toBe(true)
  await desk.keys.press('Enter')
  await desk.the('heading', '单小川').waitFor()
})

test('in the care entry, Enter of the input method saves nothing, and the worker’s own Ctrl+Enter does', async () => {
  await frame(desk).go('care')
  const care = carePage(desk)
  await care.open('单小川')
  await care.choose('note')
  await desk.keys.reach(care.note)
  await compose('tuiteng', '腿疼')
  expect(await care.note.inputValue()).toBe('腿疼')
  expect(await desk.text('腿疼', { role: 'region', name: desk.say('care.timeline') }).count()).toBe(0)
  await desk.keys.press('Ctrl+Enter')
  await desk.text('腿疼', { role: 'region', name: desk.say('care.timeline') }).waitFor()
})

/** Puts a text into the box as Ctrl+V does. */
async function paste(part: Seen, text: string): Promise<void> {
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.keys.reach(part)
  await desk.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await desk.keys.press('Ctrl+A', 'Ctrl+V')
}

test('a number pasted with full-width digits, blanks and a lower-case x is taken for the number', async () => {
  await desk.keys.press('F2')
  const intake = intakePage(desk)
  await intake.opened()
  await paste(intake.idNumber, ' １１０１０５ 1949-1231　００２x ')
  await desk.text(desk.say('intake.numberRight')).waitFor()
  await expect.poll(() => intake.bornOn.inputValue()).toBe('1949-12-31')
})

test('what cannot be a number says what is wrong with it, each in its own sentence', async () => {
  const intake = intakePage(desk)
  const sentences = [
    ['110105194912310021', desk.say('fieldError.wrong-check-digit')],
    ['110105194913310021', desk.say('fieldError.impossible-date')],
    ['110105294912310028', desk.say('fieldError.born-in-future')],
    ['11010519491231OO2X', desk.say('fieldError.letter-o')],
    ['200101196001010013', desk.say('intake.numberWarning.unknown-region')],
  ] as const
  expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length)
  for (const [number, sentence] of sentences) {
    await paste(intake.idNumber, number)
    await desk.text(sentence).waitFor()
  }
})

test('a day that is none says so beside its field', async () => {
  const intake = intakePage(desk)
  await paste(intake.idNumber, '')
  await desk.keys.fill(intake.bornOn, '19800231')
  await desk.keys.press('Tab')
  await desk.text(desk.say('fieldError.not-a-date')).waitFor()
  expect(await intake.bornOn.getAttribute('aria-invalid')).toBe('true')
})
