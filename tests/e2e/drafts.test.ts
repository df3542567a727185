// The station dies in the middle of an intake: everything typed is offered again, and another worker can go on with it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { station, traveller } from './desk/cast.ts'
import { type Desk, openDesk } from './desk/desk.ts'
import { givenStation, givenWorker, headOf, signedIn } from './desk/given.ts'
import { type KillableStation, startStation } from './desk/killable-station.ts'
import { frame } from './desk/pages/frame.ts'
import { intakePage } from './desk/pages/intake-page.ts'
import { tellAsOneStory } from './desk/story.ts'

const nightWorker = '郑接待'
const dataDir = mkdtempSync(join(tmpdir(), 'sanguan-drafts-'))
let browser: Browser
let house: KillableStation
let desk: Desk

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  house = await startStation(dataDir)
  const head = await givenStation(house)
  await givenWorker(head, nightWorker, ['front-desk'])
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
})

afterAll(async () => {
  await browser?.close()
  await house?.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

async function expectEverythingTyped(): Promise<void> {
  const intake = intakePage(desk)
  await expect.poll(() => intake.name.inputValue()).toBe(traveller.name)
  expect(await intake.temperature.inputValue()).toBe('36.5')
  expect(await intake.idNumber.inputValue()).toBe('110105 19491231 002X')
  expect(await intake.bornOn.inputValue()).toBe('1949-12-31')
  expect(await intake.history.inputValue()).toBe(traveller.history)
}

test('half an intake is typed, and the status line says it is kept', async () => {
  await desk.keys.press('F2')
  const intake = intakePage(desk)
  await intake.opened()
  await intake.passGate(traveller.temperature)
  await intake.fillPerson(traveller)
  await intake.fillStory(traveller)
  await expect
    .poll(async () => (await draftsAtStation()).some((body) => body.includes(traveller.belongings ?? '')))
    .toBe(true)
})

test('after a sudden death the same worker finds everything typed', async () => {
  await house.kill()
  await house.start()
  await desk.page.reload()
  await signedIn(desk, station.head)
  await frame(desk).go('intake')
  await expectEverythingTyped()
})

test('another worker is told whose it is, goes on with it, and admits the person', async () => {
  await frame(desk).lock()
  await house.kill()
  await house.start()
  await desk.close()
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, nightWorker)
  await frame(desk).go('intake')
  const intake = intakePage(desk)
  await intake.offers.waitFor()
  expect(await intake.offers.innerText()).toContain(station.head)
  await desk.keys.press('Alt+B')
  await expectEverythingTyped()
  await intake.admit(desk.say('intake.admitted', { name: traveller.name ?? '' }))
  expect(await draftsAtStation()).toEqual([])
})

async function draftsAtStation(): Promise<readonly string[]> {
  const drafts = await (await headOf(house)).drafts.list({ kind: 'intake' })
  return drafts.map(({ body }) => body)
}
