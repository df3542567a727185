// Every screen, in the dark and in large type with high contrast, has nothing that axe finds serious or critical; the tour
// judges the light ones.
import type { Browser } from 'playwright-core'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { station } from './desk/cast.ts'
import { type House, openDesk, openHouse } from './desk/desk.ts'
import { givenPerson, givenStation, signedIn } from './desk/given.ts'
import { walkScreens } from './desk/walk.ts'

let browser: Browser
let house: House

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse('released')
  await givenPerson(await givenStation(house), '单小川')
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

test.each([
  { colorScheme: 'dark', appearance: '' },
  { colorScheme: 'light', appearance: 'large contrast' },
] as const)('no screen keeps anybody out: $colorScheme $appearance', async ({ colorScheme, appearance }) => {
  const desk = await openDesk({ browser, url: house.url, context: { colorScheme } })
  await desk.page.evaluate((words) => localStorage.setItem('sanguan.appearance', words), appearance)
  await desk.page.reload()
  await signedIn(desk, station.head)
  const found: string[] = []
  await walkScreens(desk, '单小川', async (screen) => {
    const { violations } = await new AxeBuilder({ page: desk.page }).analyze()
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        found.push(`${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
  expect(found).toEqual([])
  expect(desk.faults).toEqual([])
  await desk.close()
})
