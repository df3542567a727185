// Two workers correct the same person at the same time: the second sees who and when and both values, and loses nothing.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { station } from './desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenPerson, givenStation, givenWorker, signedIn } from './desk/given.ts'
import { frame } from './desk/pages/frame.ts'
import { personPage } from './desk/pages/person-page.ts'
import { tellAsOneStory } from './desk/story.ts'

const second = '郑接待'
let browser: Browser
let house: House
let first: Desk
let other: Desk

tellAsOneStory(() => other)

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  const head = await givenStation(house)
  await givenWorker(head, second, ['front-desk'])
  await givenPerson(head, '单小川')
  first = await openDesk({ browser, url: house.url })
  other = await openDesk({ browser, url: house.url })
  await signedIn(first, station.head)
  await signedIn(other, second)
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

async function openCorrection(desk: Desk): Promise<void> {
  await frame(desk).find('单小川', /单小川/)
  await frame(desk).openFirst()
  await personPage(desk).opened('单小川')
  await personPage(desk).correct()
}

test('both begin from the same page, and the first saves', async () => {
  await openCorrection(first)
  await openCorrection(other)
  const here = personPage(first)
  await first.keys.fill(here.aliases, '小单')
  await first.keys.fill(here.note, '会写自己的名字')
  await here.save()
  await here.details.waitFor()
  expect(await here.details.innerText()).toContain('小单')
})

test('the second is told who saved and when, and sees both values of each field that differs', async () => {
  const there = personPage(other)
  await other.keys.fill(there.aliases, '川子')
  await other.keys.fill(there.note, '左手有旧伤')
  await there.save()
  await there.conflict.waitFor()
  const said = await there.conflict.innerText()
  expect(said).toContain(station.head)
  expect(said).toMatch(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/)
  for (const value of ['小单', '川子', '会写自己的名字', '左手有旧伤']) expect(said).toContain(value)
})

test('going back loses nothing that was typed', async () => {
  const there = personPage(other)
  await other.keys.press('Esc')
  expect(await there.aliases.inputValue()).toBe('川子')
  expect(await there.note.inputValue()).toBe('左手有旧伤')
  await there.save()
  await there.conflict.waitFor()
})

test('a choice field by field is what is saved', async () => {
  const there = personPage(other)
  for (const chosen of [there.theirs('别名'), there.mine('备注')]) {
    await other.keys.reach(chosen)
    await other.keys.press('Space')
  }
  await other.keys.press('Ctrl+Enter')
  await there.details.waitFor()
  const details = await there.details.innerText()
  expect(details).toContain('小单')
  expect(details).toContain('左手有旧伤')
  await first.text('左手有旧伤').waitFor()
  expect([...first.pointers, ...other.pointers]).toEqual([])
})
