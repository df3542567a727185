// The gate of care through the whole stack: the house list, and entries that are added, corrected once, never changed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CareContent } from '../../../domain/care/care-entry.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, stayOf } from '../../support/road.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let floor: StationClient
beforeAll(async () => {
  station = await openTestStation()
  floor = await station.as('caregiver')
})
afterAll(() => station.close())

const minute = 60_000
const entry = (stayId: number, content: CareContent, happenedAt = testNow) => ({
  stayId,
  happenedAt,
  content,
  remark: '',
  correctsId: null,
})
const note = (text: string): CareContent => ({ kind: 'note', text })

const everyKind: readonly CareContent[] = [
  { kind: 'temperature', reading: { kind: 'measured', tenths: 371, method: 'armpit' } },
  { kind: 'temperature', reading: { kind: 'low' } },
  { kind: 'temperature', reading: { kind: 'not-taken', reason: '睡着' } },
  { kind: 'meal', meal: 'supper', eaten: 'part' },
  { kind: 'medicine', medicine: '二甲双胍', dose: '0.5 g', taken: 'seen-taken' },
  { kind: 'washing', done: 'haircut' },
  { kind: 'mood', mood: 'low' },
  { kind: 'counselling', topic: '想家\n愿意回去' },
  { kind: 'incident', level: 'minor', what: '跌倒', measures: '冰敷' },
  { kind: 'note', text: '“夜里咳了两回”' },
]

describe('care entries', () => {
  it.each(everyKind)('give back what was written: $kind', async (content) => {
    const { stayId } = await admitted(station)
    const written = await floor.care.write({ ...entry(stayId, content), remark: '补充' })
    expect(written).toMatchObject({ stayId, content, remark: '补充', writtenBy: '测试 caregiver' })
    expect((await floor.care.entries({ stayId, before: null })).entries).toEqual([written])
  })

  it('keep the time it happened apart from the time it was written, and list by the first', async () => {
    const { stayId } = await admitted(station)
    const late = await floor.care.write(entry(stayId, note('晚'), testNow - minute))
    const early = await floor.care.write(entry(stayId, note('早'), testNow - 90 * minute))
    expect(early).toMatchObject({ happenedAt: testNow - 90 * minute, writtenAt: testNow })
    const { entries } = await floor.care.entries({ stayId, before: null })
    expect(entries.map(({ id }) => id)).toEqual([late.id, early.id])
  })

  it('are corrected by a new entry, once', async () => {
    const { stayId } = await admitted(station)
    const wrong = await floor.care.write(entry(stayId, note('三餐')))
    const right = await floor.care.write({ ...entry(stayId, note('两餐')), correctsId: wrong.id })
    const { entries } = await floor.care.entries({ stayId, before: null })
    expect(entries.find(({ id }) => id === wrong.id)).toMatchObject({
      content: note('三餐'),
      correctedById: right.id,
    })
    const again = floor.care.write({ ...entry(stayId, note('一餐')), correctsId: wrong.id })
    expect(await faultsOf(again)).toEqual(['correctsId corrected-already'])
  })

  it('do not correct an entry of another stay', async () => {
    const [one, other] = [await admitted(station), await admitted(station)]
    const { id } = await floor.care.write(entry(one.stayId, note('甲')))
    const crossed = floor.care.write({ ...entry(other.stayId, note('乙')), correctsId: id })
    expect(await faultsOf(crossed)).toEqual(['correctsId other-stay'])
  })

  it('are not written about what is yet to come, but a clock five minutes off is forgiven', async () => {
    const { stayId } = await admitted(station)
    const ahead = (by: number) => floor.care.write(entry(stayId, note('将来'), testNow + by))
    expect(await faultsOf(ahead(5 * minute + 1))).toEqual(['happenedAt in-future'])
    expect((await ahead(5 * minute)).stayId).toBe(stayId)
  })

  it('are written for a stay that has ended, too', async () => {
    const guest = await admitted(station)
    const { version } = await stayOf(station, guest)
    const desk = await station.as('front-desk')
    const leaving = {
      way: 'left-unannounced' as const,
      at: testNow,
      destination: '',
      note: '',
      overrides: [],
    }
    await desk.escort.leave({ stayId: guest.stayId, version, ...leaving })
    expect((await floor.care.write(entry(guest.stayId, note('补记')))).stayId).toBe(guest.stayId)
  })

  it('name the record that is not there', async () => {
    const nowhere = { kind: 'not-found', data: { record: 'stay' } }
    expect(await refusalOf(floor.care.write(entry(999_999, note('?'))))).toEqual(nowhere)
    expect(await refusalOf(floor.care.entries({ stayId: 999_999, before: null }))).toEqual(nowhere)
    const { stayId } = await admitted(station)
    const corrects = floor.care.write({ ...entry(stayId, note('?')), correctsId: 999_999 })
    expect(await refusalOf(corrects)).toEqual({ kind: 'not-found', data: { record: 'care-entry' } })
  })

  it('come in pages of a hundred, the last first, none twice', async () => {
    const { stayId } = await admitted(station)
    const written: number[] = []
    for (let index = 0; index < 103; index += 1)
      written.push((await floor.care.write(entry(stayId, note(`第${index}条`), testNow - index * 10))).id)
    const first = await floor.care.entries({ stayId, before: null })
    expect([first.entries.length, first.hasMore]).toEqual([100, true])
    const second = await floor.care.entries({ stayId, before: first.entries.at(-1)!.id })
    expect(second.hasMore).toBe(false)
    expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual(written)
  })
})

describe('the house list', () => {
  it('shows everybody with an open stay, where they sleep and what was seen last', async () => {
    const guest = await admitted(station, { details: { name: '赵甲' }, bed: '男一-01' })
    await floor.care.write(
      entry(guest.stayId, {
        kind: 'temperature',
        reading: { kind: 'measured', tenths: 368, method: 'armpit' },
      }),
    )
    const row = (await floor.care.house()).find(({ stayId }) => stayId === guest.stayId)
    expect(row).toMatchObject({
      name: '赵甲',
      stayNumber: guest.stayNumber,
      place: '男一-01',
      state: 'in-house',
      age: 146,
      isMinor: false,
      lastEntryAt: testNow,
      lastTemperatureTenths: 368,
    })
  })

  it('counts a child as a minor, and nobody of unknown age', async () => {
    const child = await admitted(station, { details: { birth: { kind: 'date', on: '2015-01-01' } } })
    const ageless = await admitted(station, { details: { birth: { kind: 'unknown', reason: '' } } })
    const house = await floor.care.house()
    expect(house.find(({ stayId }) => stayId === child.stayId)).toMatchObject({ age: 11, isMinor: true })
    expect(house.find(({ stayId }) => stayId === ageless.stayId)).toMatchObject({ age: null, isMinor: false })
  })
})
