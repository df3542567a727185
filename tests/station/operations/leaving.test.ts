// Leaving by another way than an escort: a minor never alone (R29), and every way that just happens closes the stay.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitWay } from '../../../domain/intake/stay.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, planned, stateOfBed, stayOf } from '../../support/road.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const exit = { way: 'own-way' as const, at: testNow, destination: '丙县', note: '步行离站', overrides: [] }
const child = { birth: { kind: 'date' as const, on: '2012-02-29' } }

it('closes the stay, frees the bed and keeps what was said', async () => {
  const guest = await admitted(station, { bed: '男一-01' })
  expect(await desk.escort.leave({ stayId: guest.stayId, version: 1, ...exit })).toEqual({
    stayId: guest.stayId,
    version: 2,
  })
  const { overrides: _none, ...kept } = exit
  expect((await stayOf(station, guest)).state).toEqual({ kind: 'closed', exit: kept })
  expect((await stayOf(station, guest)).placeLabel).toBe('')
  expect(await stateOfBed(station, '男一-01')).toBe('free')
  expect((await desk.care.house()).map(({ stayId }) => stayId)).not.toContain(guest.stayId)
})

it('keeps a minor from leaving alone, whatever reason is given (R29)', async () => {
  const { stayId } = await admitted(station, { details: child })
  const block = { kind: 'blocked', data: { rule: 'R29', because: 'under-16', override: 'none' } }
  expect(await refusalOf(desk.escort.leave({ stayId, version: 1, ...exit }))).toMatchObject(block)
  const overrides = [{ rule: 'R29', reason: '坚持要走', second: null }]
  expect(await refusalOf(desk.escort.leave({ stayId, version: 1, ...exit, overrides }))).toMatchObject(block)
})

it('never holds a minor who has walked out, was fetched or died (R24)', async () => {
  for (const way of ['left-unannounced', 'fetched', 'settled', 'died'] as const) {
    const guest = await admitted(station, { details: child })
    await desk.escort.leave({ stayId: guest.stayId, version: 1, ...exit, way })
    expect((await stayOf(station, guest)).state).toMatchObject({ kind: 'closed', exit: { way } })
  }
})

it('lets a 17-year-old go once a guardian was found', async () => {
  const { stayId } = await admitted(station, { details: { birth: { kind: 'date', on: '2009-03-01' } } })
  const refused = await refusalOf(desk.escort.leave({ stayId, version: 1, ...exit }))
  expect(refused).toMatchObject({ kind: 'blocked', data: { because: 'minor-without-guardian' } })
  const found = { stayId, clockCode: 'MINOR_GUARD', at: testNow, how: '父亲电话确认来接' }
  await desk.tracing.stopClock(found)
  expect((await desk.escort.leave({ stayId, version: 1, ...exit })).version).toBe(2)
})

it.each(exitWay.options.filter((way) => way !== 'escorted'))('knows leaving by %s', async (way) => {
  const guest = await admitted(station)
  await desk.escort.leave({ stayId: guest.stayId, version: 1, ...exit, way })
  expect((await stayOf(station, guest)).state).toMatchObject({ exit: { way } })
})

it('does not take an escort for leaving by another way', async () => {
  const { stayId } = await admitted(station)
  // The cast plays a client that does not keep to the contract.
  const escorted = desk.escort.leave({ stayId, version: 1, ...exit, way: 'escorted' as 'other' })
  expect(await faultsOf(escorted)).toEqual(['way not-in-list'])
})

it('is not for somebody on an escort’s plan', async () => {
  const { stayId } = await admitted(station)
  await planned(station, [stayId])
  expect(await faultsOf(desk.escort.leave({ stayId, version: 1, ...exit }))).toEqual(['stayId other-escort'])
})

it('happens once, between arrival and now', async () => {
  const { stayId } = await admitted(station)
  const leave = (at: number, version = 1) => desk.escort.leave({ stayId, version, ...exit, at })
  expect(await faultsOf(leave(testNow - 1))).toEqual(['at before-arrival'])
  expect(await faultsOf(leave(testNow + 3_600_000))).toEqual(['at in-future'])
  await leave(testNow)
  expect(await faultsOf(leave(testNow, 2))).toEqual(['stayId closed'])
})

it('tells the second desk that the stay was changed in between', async () => {
  const guest = await admitted(station)
  const place = { kind: 'elsewhere' as const, text: '走廊' }
  const floor = await station.as('caregiver')
  await floor.intake.moveBed({ stayId: guest.stayId, version: 1, place, reason: '换床', overrides: [] })
  expect(await refusalOf(desk.escort.leave({ stayId: guest.stayId, version: 1, ...exit }))).toMatchObject({
    kind: 'conflict',
    data: { record: 'stay', by: '测试 caregiver', at: testNow, version: 2 },
  })
  expect((await stayOf(station, guest)).state.kind).toBe('open')
})

describe('leaving together', () => {
  const kid = { birth: { kind: 'date' as const, on: '2018-05-01' } }
  async function family() {
    const mother = await admitted(station, { details: { name: '单小云', sex: 'female' }, bed: '女一-01' })
    const son = await admitted(station, { details: kid })
    const { familyId } = await desk.families.join({ stayId: mother.stayId, familyId: null, role: 'adult' })
    await desk.families.join({ stayId: son.stayId, familyId, role: 'child' })
    return { mother, son }
  }
  const child = (stayId: number, version = 1) => [{ stayId, version }]

  it('R29 lets a child go with the mother, in one go, and not after her', async () => {
    const { mother, son } = await family()
    await desk.escort.leave({ stayId: mother.stayId, version: 1, ...exit, together: child(son.stayId) })
    for (const guest of [mother, son])
      expect((await stayOf(station, guest)).state).toMatchObject({ kind: 'closed', exit: { way: 'own-way' } })
    expect(await stateOfBed(station, '女一-01')).toBe('free')
    const other = await family()
    await desk.escort.leave({ stayId: other.mother.stayId, version: 1, ...exit })
    const late = desk.escort.leave({ stayId: other.son.stayId, version: 1, ...exit })
    expect(await refusalOf(late)).toMatchObject({ kind: 'blocked', data: { rule: 'R29' } })
    await desk.escort.leave({ stayId: other.son.stayId, version: 1, ...exit, way: 'fetched' })
  })

  it('R29 also where the leaving is begun at the child', async () => {
    const { mother, son } = await family()
    await desk.escort.leave({ stayId: son.stayId, version: 1, ...exit, together: child(mother.stayId) })
    expect((await stayOf(station, mother)).state.kind).toBe('closed')
  })

  it('R11 names whose things are still here, keeps all of them, and one reason lets all go', async () => {
    const { mother, son } = await family()
    const thing = { name: '手机', count: 1, kind: 'phone' as const, features: '', amountFen: null }
    const items = [{ ...thing, cardTail: '', sealNumber: '', place: '柜 1', photoIds: [] }]
    await desk.belongings.putInCustody({ stayId: son.stayId, takenAt: testNow, items, draftId: null })
    const leaving = { stayId: mother.stayId, version: 1, ...exit, together: child(son.stayId) }
    expect(await refusalOf(desk.escort.leave(leaving))).toMatchObject({
      kind: 'blocked',
      data: { rule: 'R11', because: 'items-in-custody', names: [son.name] },
    })
    expect((await stayOf(station, mother)).state.kind).toBe('open')
    await desk.escort.leave({ ...leaving, overrides: [{ rule: 'R11', reason: '改日来取', second: null }] })
    expect((await stayOf(station, son)).state.kind).toBe('closed')
    expect((await desk.tasks.ofStay({ stayId: son.stayId })).map(({ code }) => code)).toContain(
      'unclaimed-property',
    )
  })

  it('takes nobody along who is no member, is named twice, or has left; then nobody has left', async () => {
    const { mother, son } = await family()
    const stranger = await admitted(station)
    const leaveWith = (together: { stayId: number; version: number }[]) =>
      faultsOf(desk.escort.leave({ stayId: mother.stayId, version: 1, ...exit, together }))
    expect(await leaveWith(child(stranger.stayId))).toEqual(['together.0.stayId not-in-family'])
    expect(await leaveWith(child(mother.stayId))).toEqual(['together.0.stayId twice'])
    const twice = [...child(son.stayId), ...child(son.stayId)]
    expect(await leaveWith(twice)).toEqual(['together.1.stayId twice'])
    const stale = { stayId: mother.stayId, version: 1, ...exit, together: child(son.stayId, 9) }
    expect(await refusalOf(desk.escort.leave(stale))).toMatchObject({ kind: 'conflict' })
    await planned(station, [son.stayId])
    expect(await leaveWith(child(son.stayId))).toEqual(['together.0.stayId other-escort'])
    expect((await stayOf(station, mother)).state.kind).toBe('open')
    expect(await stateOfBed(station, '女一-01')).toBe('occupied')
  })
})
