// Everything of one stay's belongings as it stands now, and what is unusual about a check.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { admitted } from '../../support/road.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

it('names the stay and its person, and is empty before anything was taken', async () => {
  const { stayId, stayNumber, personId, name } = await admitted(station)
  expect(await desk.belongings.ofStay({ stayId })).toEqual({
    stayId,
    stayNumber,
    personId,
    name,
    isOpen: true,
    checks: [],
    items: [],
  })
})

it('warns of a check by one officer of the other sex', async () => {
  const { stayId } = await admitted(station)
  await desk.belongings.recordSecurity({
    check: {
      stayId,
      checkedAt: testNow,
      officers: [{ name: '安检 02', sex: 'female', searchedBody: true }],
      outcome: { kind: 'done', ways: ['gate'], findings: [] },
    },
  })
  const [check] = (await desk.belongings.ofStay({ stayId })).checks
  expect(check?.warnings).toHaveLength(2)
})
