// How many keys an intake costs besides its text: number, four steps, contact and bed of a person whose number is known,
// by a worker who knows the screen, with the input method's candidates counted, and without a pointer.
import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { station } from './desk/cast.ts'
import { countKeys, type KeyCount } from './desk/count-keys.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenStation, headOf, signedIn } from './desk/given.ts'
import { hanziOf, textBoxes, walker, walkIntake } from './desk/intake-walk.ts'
import { tellAsOneStory } from './desk/story.ts'

const mostKeys = 120

let browser: Browser
let house: House
let desk: Desk
let method: CDPSession
let counted: () => Promise<KeyCount>

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  await givenStation(house)
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
  method = await desk.page.context().newCDPSession(desk.page)
  counted = await countKeys(desk.page, textBoxes(desk))
})

afterAll(async () => {
  await desk?.close()
  await browser?.close()
  await house?.close()
})

test('an intake costs at most 120 key presses besides its text', async () => {
  await walkIntake(desk, method)
  const { besides, text } = await counted()
  console.log(`intake: ${besides} key presses besides ${text} of text`)
  // The letters of the pinyin, the number and the phone; less would mean that text was taken for something else.
  const spelt = [...walker.name, ...walker.contact].map(([pinyin]) => pinyin).join('')
  expect(text).toBe(`${spelt}${walker.number}${walker.phone}`.length)
  expect(besides).toBeGreaterThan(20)
  expect(besides).toBeLessThanOrEqual(mostKeys)
})

test('and what was typed is what was kept', async () => {
  const head = await headOf(house)
  const [row] = await head.care.house()
  expect(row).toMatchObject({ name: hanziOf(walker.name), sex: 'female' })
  expect(row?.place).toMatch(/02$/)
  const { person, stays } = await head.people.page({ id: row?.personId ?? 0 })
  expect(person).toMatchObject({
    document: { kind: '01', number: walker.number.toUpperCase() },
    birth: { kind: 'date', on: '1949-12-31' },
    contacts: [{ name: hanziOf(walker.contact), relation: 'sibling', phone: walker.phone }],
  })
  expect(stays[0]?.gateCheck).toMatchObject({ decided: 'admit', told: true, security: 'passed' })
})

test('no pointer was felt', () => {
  expect(desk.pointers).toEqual([])
  expect(desk.faults).toEqual([])
})
