// The gate of care through the whole stack: what is written is listed, corrected once, and never from the future.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { sampleAdmission } from '../../support/samples.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'
let station: TestStation
beforeAll(async () => { station = await openTestStation() })
afterAll(() => station.close())
test('smoke', async () => {
  const desk = await station.as('front-desk')
  const t = performance.now()
  const a = await desk.intake.admit(sampleAdmission())
  console.log(a, performance.now() - t)
  const e = await desk.people.page({ id: a.personId })
  console.log(JSON.stringify(e, null, 1).slice(0, 600))
  expect(1).toBe(1)
})
