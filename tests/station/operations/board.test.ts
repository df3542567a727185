// Today: the counts of the house, who came, what is due and what leaves, as the road changes them.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../../db/open.ts'
import { admitted, departed, planned } from '../../support/road.ts'
import { sampleAdmission, unnamedDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeEach(async () => {
  station = await openTestStation()
})
afterEach(() => station.close())

const hour = 3_600_000
const today = async () => (await station.as('caregiver')).board.today()

it('is empty in an empty house', async () => {
  expect(await today()).toMatchObject({
    day: '2026-11-23',
    house: { total: 0, male: 0, female: 0, sexUnknown: 0, minors: 0, over60: 0 },
    freeBeds: { male: 8, female: 4, single: 2, family: 0, overflow: 0 },
    arrivals: [],
    due: [],
    leaving: [],
  })
})

it('counts who is in the house by sex and age, and the beds that are left', async () => {
  await admitted(station, { bed: '男一-01' })
  await admitted(station, {
    details: { sex: 'female', birth: { kind: 'date', on: '2012-01-01' } },
    bed: '女一-01',
  })
  await admitted(station, {
    details: { sex: 'unknown', birth: { kind: 'unknown', reason: '' } },
    bed: '观一',
  })
  const { house, freeBeds, arrivedToday } = await today()
  expect(house).toMatchObject({ total: 3, male: 1, female: 1, sexUnknown: 1, minors: 1, over60: 1 })
  expect(freeBeds).toMatchObject({ male: 7, female: 3, single: 1 })
  expect(arrivedToday).toBe(3)
})

it('shows who came last, from where and for which time', async () => {
  const guest = await admitted(station)
  const { arrivals } = await today()
  expect(arrivals).toEqual([
    {
      stayId: guest.stayId,
      personId: guest.personId,
      name: '单小川',
      sex: 'male',
      age: 146,
      isEstimatedAge: false,
      arrivedAt: testNow,
      arrivalWay: '1',
      place: '大厅加床',
      stays: 1,
      temperatureTenths: 365,
    },
  ])
})

it('counts a person on the way as in the house until the handover', async () => {
  const guest = await admitted(station)
  const { id, version } = await departed(station, [guest.stayId])
  expect((await today()).house.byState).toMatchObject({ escorting: 1, 'in-house': 0 })
  const handover = {
    at: testNow,
    place: '',
    receiver: '接站 01',
    relation: 'unknown' as const,
    receiverDocument: '',
    note: '',
  }
  await (await station.as('escort')).escort.handOver({ id, version, stayId: guest.stayId, handover })
  const board = await today()
  expect([board.house.total, board.leftToday]).toEqual([0, 1])
})

it('lists what leaves today and tomorrow, not later', async () => {
  const [soon, later] = [await admitted(station), await admitted(station)]
  const { id } = await planned(station, [soon.stayId])
  await planned(station, [later.stayId], { departAt: testNow + 72 * hour })
  const { leaving } = await today()
  expect(leaving).toHaveLength(1)
  expect(leaving[0]).toMatchObject({
    escortId: id,
    persons: 1,
    staff: 2,
    isConfirmed: true,
    state: 'planned',
  })
  expect(leaving[0]!.destination).toBe('广东省汕头市潮阳县')
})

it('shows a clock once it reminds, the most overdue first', async () => {
  const desk = await station.as('front-desk')
  await desk.intake.admit(sampleAdmission({ details: unnamedDetails() }))
  for (let passed = 0; passed < 32; passed += 8) {
    station.advance(8 * hour)
    await desk.session.me()
  }
  const { due, dueTotal } = await desk.board.today()
  expect(dueTotal).toBe(due.length)
  expect(due[0]).toMatchObject({ name: '无名氏-20261123-01', clock: { ruleId: 'R41', state: 'overdue' } })
})

it('counts who was not seen since midnight', async () => {
  await admitted(station)
  expect((await today()).notSeenToday).toBe(0)
  station.advance(2 * hour)
  expect((await today()).notSeenToday).toBe(1)
})

it('says when the holidays of a year that is near are not known yet', async () => {
  expect((await today()).warnings).toEqual([{ code: 'holidays-unknown', detail: '2027' }])
})

it('warns of a year whose holidays nobody has entered', async () => {
  await station.station.close()
  const db = openDatabase(station.dataDir)
  db.run('DELETE FROM holiday WHERE year = 2026')
  db.run('DELETE FROM holiday_year WHERE year = 2026')
  db.close()
  const again = await openTestStation({ dataDir: station.dataDir })
  const { warnings } = await (await again.as('head')).board.today()
  expect(warnings).toContainEqual({ code: 'holidays-unknown', detail: '2026' })
  await again.close()
})
