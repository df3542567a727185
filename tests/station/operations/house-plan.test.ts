// The plan of the house: who lies where, what is free, kept, out of service, and who is elsewhere.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { admitted, bedNamed } from '../../support/road.ts'
import { unnamedDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let floor: StationClient
beforeAll(async () => {
  station = await openTestStation()
  floor = await station.as('caregiver')
})
afterAll(() => station.close())

async function bedOnPlan(label: string) {
  const { rooms } = await floor.rooms.plan()
  return rooms.flatMap(({ beds }) => beds).find((bed) => bed.label === label)
}

it('shows every room of an empty house with its beds', async () => {
  const { rooms, elsewhere } = await floor.rooms.plan()
  expect(rooms.map(({ name, zone, beds }) => [name, zone, beds.length])).toEqual([
    ['男一', 'general', 4],
    ['男二', 'general', 4],
    ['女一', 'general', 4],
    ['观一', 'observation', 1],
    ['观二', 'observation', 1],
  ])
  expect(elsewhere).toEqual([])
})

it('shows who lies in a bed, with age and what to know at once', async () => {
  const guest = await admitted(station, {
    details: unnamedDetails({ sex: 'unknown', birth: { kind: 'estimated', age: 12, asOf: '2026-11-23' } }),
    bed: '观一',
  })
  expect(await bedOnPlan('观一')).toMatchObject({
    state: 'occupied',
    person: { personId: guest.personId, age: 12, tags: ['minor', 'sex-unknown', 'unnamed'] },
  })
})

it('shows at the side who is in hospital, with the bed that is kept, and who sleeps in a place in words', async () => {
  const away = await admitted(station, { bed: '男一-01' })
  const hall = await admitted(station)
  await floor.rooms.sendOut({
    stayId: away.stayId,
    version: 1,
    kind: 'in-hospital',
    at: testNow,
    place: '市第一医院',
    broughtBy: '',
    note: '骨折',
    bedKeptUntil: testNow + 3_600_000,
  })
  const { elsewhere } = await floor.rooms.plan()
  expect(elsewhere).toMatchObject([
    { stayId: away.stayId, place: '市第一医院', awaySince: testNow, awayNote: '骨折', keptBed: '男一-01' },
    { stayId: hall.stayId, place: '大厅加床', awaySince: null, keptBed: '' },
  ])
  expect(await bedOnPlan('男一-01')).toMatchObject({ state: 'held', person: { stayId: away.stayId } })
})

it('keeps every place somebody had, with the reason and what was warned of', async () => {
  const child = await admitted(station, {
    details: { birth: { kind: 'date', on: '2016-01-01' } },
    bed: '男二-01',
  })
  const place = { kind: 'bed' as const, bedId: await bedNamed(station, '男二-02') }
  const move = { stayId: child.stayId, version: 1, place, reason: '靠近值班室', overrides: [] }
  await floor.intake.moveBed(move)
  const { moves, sleeper } = await floor.rooms.ofStay({ stayId: child.stayId })
  const warned = [{ rule: 'R22', because: 'minor-elsewhere' }]
  expect(moves).toMatchObject([
    { placeLabel: '男二-01', reason: '', warned, by: '测试 front-desk' },
    { placeLabel: '男二-02', reason: '靠近值班室', warned, by: '测试 caregiver' },
  ])
  expect(sleeper).toMatchObject({ sex: 'male', ageBand: 'minor', mustObserve: false })
})
