// Away while the stay goes on: the bed freed or kept, the clock of the stay paused in hospital (R28), and back again.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, bedNamed, planned, stateOfBed, stayOf } from '../../support/road.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let floor: StationClient
beforeEach(async () => {
  station = await openTestStation()
  floor = await station.as('caregiver')
})
afterEach(() => station.close())

const hour = 3_600_000
const out = {
  version: 1,
  kind: 'in-hospital' as const,
  at: testNow,
  place: '市第一医院',
  broughtBy: '护理 01',
  note: '肺炎待查',
  bedKeptUntil: null,
}
const back = { note: '出院证明 0001', overrides: [] }

it('frees the bed of whoever goes to hospital, and keeps where, since when and by whom', async () => {
  const guest = await admitted(station, { bed: '男一-01' })
  expect(await floor.rooms.sendOut({ ...out, stayId: guest.stayId })).toEqual({
    place: '市第一医院',
    version: 2,
  })
  expect(await stateOfBed(station, '男一-01')).toBe('free')
  expect((await stayOf(station, guest)).state).toEqual({ kind: 'open', state: 'in-hospital' })
  const { absences, moves } = await floor.rooms.ofStay({ stayId: guest.stayId })
  expect(absences).toMatchObject([
    { kind: 'in-hospital', fromAt: testNow, toAt: null, place: '市第一医院', broughtBy: '护理 01' },
  ])
  expect(moves.map(({ placeLabel }) => placeLabel)).toEqual(['男一-01', '市第一医院'])
})

it('keeps the bed where it is asked to, for this very return', async () => {
  const guest = await admitted(station, { bed: '男一-01' })
  const keeping = { ...out, stayId: guest.stayId, bedKeptUntil: testNow + 12 * hour }
  await floor.rooms.sendOut({ ...keeping, kind: 'outing' })
  expect(await stateOfBed(station, '男一-01')).toBe('held')
  expect(await faultsOf(admitted(station, { bed: '男一-01' }))).toEqual(['place.bedId bed-held'])
  const place = { kind: 'bed' as const, bedId: await bedNamed(station, '男一-01') }
  const returned = { ...back, stayId: guest.stayId, version: 2, at: station.now(), place }
  expect((await floor.rooms.bringBack(returned)).place).toBe('男一-01')
  expect((await stayOf(station, guest)).state).toEqual({ kind: 'open', state: 'in-house' })
  const { absences } = await floor.rooms.ofStay({ stayId: guest.stayId })
  expect(absences).toMatchObject([{ kind: 'outing', toAt: testNow, returnNote: '出院证明 0001' }])
  expect(await faultsOf(floor.rooms.bringBack({ ...returned, version: 3 }))).toEqual(['stayId not-away'])
})

it('R28 pauses the clock of the stay in hospital, and in hospital only', async () => {
  const dueOf = async (stayId: number) => {
    const { clocks } = await floor.tracing.stay({ stayId })
    return clocks.find(({ code }) => code === 'STAY')?.dueAt ?? 0
  }
  const [ill, placed] = [await admitted(station), await admitted(station)]
  const due = await dueOf(ill.stayId)
  await floor.rooms.sendOut({ ...out, stayId: ill.stayId })
  await floor.rooms.sendOut({ ...out, stayId: placed.stayId, kind: 'placed-out', place: '托养中心' })
  for (let day = 0; day < 9; day += 1) {
    station.advance(8 * hour)
    await floor.session.me()
  }
  expect(await dueOf(placed.stayId)).toBe(due)
  expect(await dueOf(ill.stayId)).toBeGreaterThan(due)
  const place = { kind: 'elsewhere' as const, text: '大厅' }
  await floor.rooms.bringBack({ ...back, stayId: ill.stayId, version: 2, at: station.now(), place })
  const after = await dueOf(ill.stayId)
  for (let pass = 0; pass < 3; pass += 1) {
    station.advance(8 * hour)
    await floor.session.me()
  }
  expect(await dueOf(ill.stayId)).toBe(after)
})

it('R28 holds leaving from hospital until the discharge paper, and lets every other way pass', async () => {
  const desk = await station.as('front-desk')
  const exit = { at: testNow, destination: '丙县', note: '', overrides: [] }
  const guest = await admitted(station)
  await floor.rooms.sendOut({ ...out, stayId: guest.stayId })
  const alone = { ...exit, stayId: guest.stayId, version: 2, way: 'own-way' as const }
  expect(await refusalOf(desk.escort.leave(alone))).toMatchObject({
    kind: 'blocked',
    data: { rule: 'R28', because: 'in-hospital', override: 'reason' },
  })
  const overrides = [{ rule: 'R28', reason: '出院证明 0001', second: null }]
  expect((await desk.escort.leave({ ...alone, overrides })).version).toBe(3)
  const died = await admitted(station)
  await floor.rooms.sendOut({ ...out, stayId: died.stayId })
  await desk.escort.leave({ ...exit, stayId: died.stayId, version: 2, way: 'died' })
  expect((await floor.rooms.ofStay({ stayId: died.stayId })).absences[0]?.toAt).toBe(testNow)
})

it('goes from an outing to hospital without coming back first', async () => {
  const { stayId } = await admitted(station)
  await floor.rooms.sendOut({ ...out, stayId, kind: 'outing', place: '街道' })
  await floor.rooms.sendOut({ ...out, stayId, version: 2 })
  const { absences } = await floor.rooms.ofStay({ stayId })
  expect(absences.map(({ kind, toAt }) => [kind, toAt])).toEqual([
    ['outing', testNow],
    ['in-hospital', null],
  ])
})

it('ends an absence with an escort that sets out from there', async () => {
  const { stayId } = await admitted(station)
  await floor.rooms.sendOut({ ...out, stayId })
  const clerk = await station.as('escort')
  const { id, version } = await planned(station, [stayId])
  const overrides = [{ rule: 'R28', reason: '出院证明 0001', second: null }]
  await clerk.escort.depart({ id, version, at: station.now(), overrides })
  expect((await floor.rooms.ofStay({ stayId })).absences[0]?.toAt).toBe(testNow)
  expect(await faultsOf(floor.rooms.sendOut({ ...out, stayId, version: 3 }))).toEqual(['stayId on-the-way'])
})

it('knows when it cannot be: before the arrival, in the future, a return before the going', async () => {
  const { stayId } = await admitted(station)
  const go = (changes: object) => floor.rooms.sendOut({ ...out, stayId, ...changes })
  expect(await faultsOf(go({ at: testNow - hour }))).toEqual(['at before-arrival'])
  expect(await faultsOf(go({ at: testNow + hour }))).toEqual(['at in-future'])
  expect(await faultsOf(go({ bedKeptUntil: testNow }))).toEqual(['bedKeptUntil before-departure'])
  await go({})
  const place = { kind: 'elsewhere' as const, text: '大厅' }
  const early = floor.rooms.bringBack({ ...back, stayId, version: 2, at: testNow - 1, place })
  expect(await faultsOf(early)).toEqual(['at before-departure'])
  const move = { stayId, version: 2, place, reason: '换床', overrides: [] }
  expect(await faultsOf(floor.intake.moveBed(move))).toEqual(['stayId away'])
})
