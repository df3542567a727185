// A stay entered after it began: both times are kept, its papers are found by their serials, its number is today's.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LateEntry } from '../../../domain/intake/late-entry.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf } from '../../support/refusals.ts'
import { admitted, stayOf } from '../../support/road.ts'
import { sampleAdmission, sampleCheck, sampleDetails, sampleRegistration } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const day = 86_400_000
const threeDaysAgo = testNow - 3 * day
const outage: LateEntry = { reason: 'outage', note: '停电', paperSerials: ['手-０００１７', 'F1 手 18'] }
const undocumented = sampleDetails({ name: '单晚入', document: { kind: '99', reason: '遗失' } })

function lateAdmission(late: LateEntry, arrivedAt = threeDaysAgo) {
  const input = sampleAdmission({
    details: undocumented,
    check: sampleCheck({ checkedAt: arrivedAt }),
    registration: sampleRegistration({ arrivedAt }),
  })
  return { ...input, late }
}

it('shows when it happened and when it was entered, and why', async () => {
  const guest = await desk.intake.admit(lateAdmission(outage))
  const stay = await stayOf(station, guest)
  expect(stay).toMatchObject({ arrivedAt: threeDaysAgo, openedAt: testNow, late: outage })
  expect(stay.gateCheck).toMatchObject({ checkedAt: threeDaysAgo })
})

it('gets the number of the day it was entered: no number of a day that is over is made', async () => {
  const { stayNumber } = await desk.intake.admit(lateAdmission(outage))
  expect(stayNumber).toMatch(/^110105-01-20261123-\d{4}$/)
})

it('takes in who was in the house before the program was', async () => {
  const long = testNow - 400 * day
  const guest = await desk.intake.admit(
    lateAdmission({ reason: 'first-day', note: '', paperSerials: [] }, long),
  )
  expect(await stayOf(station, guest)).toMatchObject({ arrivedAt: long, late: { reason: 'first-day' } })
  const house = await desk.care.house()
  expect(house.find(({ stayId }) => stayId === guest.stayId)?.arrivedAt).toBe(long)
})

it.each(['手-00017', '手00017', 'f1手18', 'F1 手 18'])(
  'is found by a serial filled by hand: %s',
  async (typed) => {
    await desk.intake.admit(lateAdmission(outage))
    expect((await desk.people.find({ text: typed })).map(({ name }) => name)).toContain('单晚入')
  },
)

it('is not found by a serial that is nobody’s, nor by two characters of one', async () => {
  expect(await desk.people.find({ text: '手-99' })).toEqual([])
  expect(await desk.people.find({ text: '手0' })).toEqual([])
})

it('is not late where nobody said so', async () => {
  expect((await stayOf(station, await admitted(station))).late).toBeNull()
})

it('cannot begin before the person left the last time', async () => {
  const guest = await admitted(station)
  const exit = { way: 'own-way' as const, at: testNow, destination: '', note: '', overrides: [] }
  await desk.escort.leave({ stayId: guest.stayId, version: 1, ...exit })
  const again = { ...lateAdmission(outage), personId: guest.personId, personVersion: 1 }
  expect(await faultsOf(desk.intake.admit(again))).toEqual(['registration.arrivedAt before-last-leaving'])
})

it('is still not in the future', async () => {
  expect(await faultsOf(desk.intake.admit(lateAdmission(outage, testNow + day)))).toEqual([
    'registration.arrivedAt in-future',
  ])
})
