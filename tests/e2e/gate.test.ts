// The gate by keyboard alone: the head makes a new version of a profile and puts it in force; the intake asks what it
// asks, in its order; and a visitor goes in at the door and out again.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { station } from './desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenStation, signedIn } from './desk/given.ts'
import { gatePage } from './desk/pages/gate-page.ts'
import { intakePage } from './desk/pages/intake-page.ts'
import { tellAsOneStory } from './desk/story.ts'

let browser: Browser
let house: House
let desk: Desk

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  await givenStation(house)
  desk = await openDesk({ browser, url: house.url })
  await signedIn(desk, station.head)
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

test('the intake asks what the profile in force asks, and nothing else', async () => {
  const intake = intakePage(desk)
  await desk.keys.press('F2')
  await intake.opened()
  expect(await intake.step('mask').count()).toBe(1)
  expect(await intake.step('travelCode').count()).toBe(0)
})

test('the head makes a new version with one step more, moved to the front', async () => {
  const gate = gatePage(desk)
  await gate.openSettings()
  await gate.openProfile(1)
  await desk.keys.reach(gate.step('travel-code'))
  await desk.keys.press('2')
  await desk.keys.press('Alt+ArrowUp')
  await desk.keys.press('Ctrl+Enter')
  await gate.profile('四步入站 第 2 版').waitFor()
  expect(await gate.profile('四步入站 第 1 版').innerText()).toContain(desk.say('gateProfiles.isInForce'))
})

test('from the instant it is in force the next arrival is asked by it', async () => {
  const gate = gatePage(desk)
  const intake = intakePage(desk)
  // The newest version of a code stands first.
  await gate.openProfile(1)
  await desk.keys.press('Alt+V')
  await gate.putTitle.waitFor()
  await desk.keys.press('Ctrl+Enter')
  await gate.putTitle.waitFor({ state: 'detached' })
  expect(await gate.profile('四步入站 第 2 版').innerText()).toContain(desk.say('gateProfiles.isInForce'))
  await desk.keys.press('F2')
  await intake.opened()
  await intake.step('travelCode').waitFor()
  const steps = await desk.page
    .getByRole('radiogroup')
    .evaluateAll((all) =>
      all.map((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
    )
  expect(steps[0]).toContain(desk.say('intake.step.travelCode'))
})

test('a visitor with a fever goes in only with a reason, and out again', async () => {
  const gate = gatePage(desk)
  await gate.openDoor()
  await desk.keys.reach(gate.who)
  await desk.keys.press('2')
  await desk.keys.fill(gate.visitor, '访客 01')
  await desk.keys.fill(gate.temperature, '380')
  await desk.keys.press('Ctrl+Enter')
  await desk.page.getByText(desk.say('fieldError.reason-required')).waitFor()
  await desk.keys.fill(gate.why, '值班领导同意，在门厅办理')
  await desk.keys.press('Ctrl+Enter')
  await gate.inside.waitFor()
  await desk.keys.reach(gate.profile('访客 01'))
  await desk.keys.press('Enter')
  await desk.the('dialog', desk.say('door.leave')).waitFor()
  await desk.keys.press('Ctrl+Enter')
  await gate.inside.waitFor({ state: 'detached' })
  expect(await gate.profile('访客 01').innerText()).not.toContain(desk.say('door.sentAway'))
})
