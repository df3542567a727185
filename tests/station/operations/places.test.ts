// Where a stay sleeps: one person a bed, men's and women's rooms apart (R21), beds kept for who may come back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../db/open.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, bedNamed, departed, stateOfBed, stayOf } from '../../support/road.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let floor: StationClient
beforeAll(async () => {
  station = await openTestStation()
  floor = await station.as('caregiver')
})
afterAll(() => station.close())

const reason = '夜里太吵'

type Guest = Awaited<ReturnType<typeof admitted>>

async function moving(guest: Guest, label: string, overrides: { rule: string; reason: string }[] = []) {
  const [{ version }, bedId] = [await stayOf(station, guest), await bedNamed(station, label)]
  return {
    stayId: guest.stayId,
    version,
    place: { kind: 'bed' as const, bedId },
    reason,
    overrides: overrides.map((given) => ({ ...given, second: null })),
  }
}

describe('a bed', () => {
  it('is not given to two persons', async () => {
    await admitted(station, { bed: '男一-01' })
    const second = admitted(station, { bed: '男一-01' })
    expect(await faultsOf(second)).toEqual(['place.bedId bed-taken'])
  })

  it('is free again when the person moves on, and the new one is taken', async () => {
    const guest = await admitted(station, { bed: '男一-02' })
    const moved = await floor.intake.moveBed(await moving(guest, '男一-03'))
    expect(moved.place).toBe('男一-03')
    expect(await stateOfBed(station, '男一-02')).toBe('free')
    expect(await stateOfBed(station, '男一-03')).toBe('occupied')
    expect((await stayOf(station, guest)).placeLabel).toBe('男一-03')
  })

  it('may be left for a place in words', async () => {
    const guest = await admitted(station, { bed: '男一-04' })
    const { version } = await stayOf(station, guest)
    const place = { kind: 'elsewhere' as const, text: '值班室沙发' }
    await floor.intake.moveBed({ stayId: guest.stayId, version, place, reason, overrides: [] })
    expect(await stateOfBed(station, '男一-04')).toBe('free')
    expect((await stayOf(station, guest)).placeLabel).toBe('值班室沙发')
  })

  it('that was never made cannot be chosen', async () => {
    const guest = await admitted(station)
    const { version } = await stayOf(station, guest)
    const place = { kind: 'bed' as const, bedId: 999_999 }
    const refused = await refusalOf(
      floor.intake.moveBed({ stayId: guest.stayId, version, place, reason, overrides: [] }),
    )
    expect(refused).toEqual({ kind: 'not-found', data: { record: 'bed' } })
  })

  it('is not kept for somebody who has left, nor given to somebody on the way', async () => {
    const guest = await admitted(station)
    await departed(station, [guest.stayId])
    expect(await faultsOf(floor.intake.moveBed(await moving(guest, '男二-04')))).toEqual([
      'stayId on-the-way',
    ])
    const gone = await admitted(station)
    const { version } = await stayOf(station, gone)
    const leaving = { way: 'own-way' as const, at: station.now(), destination: '', note: '', overrides: [] }
    const desk = await station.as('front-desk')
    await desk.escort.leave({ stayId: gone.stayId, version, ...leaving })
    expect(await faultsOf(floor.intake.moveBed(await moving(gone, '男二-04')))).toEqual(['stayId closed'])
  })
})

describe('men’s and women’s rooms', () => {
  it('R21 keeps apart by a rule that no reason lifts', async () => {
    const guest = await admitted(station, { details: { sex: 'female' } })
    const block = { kind: 'blocked', data: { rule: 'R21', because: 'other-sex', override: 'none' } }
    expect(await refusalOf(floor.intake.moveBed(await moving(guest, '男二-01')))).toMatchObject(block)
    const reasoned = await moving(guest, '男二-01', [{ rule: 'R21', reason: '没有别的床' }])
    expect(await refusalOf(floor.intake.moveBed(reasoned))).toMatchObject(block)
    expect((await floor.intake.moveBed(await moving(guest, '女一-01'))).place).toBe('女一-01')
  })

  it('R21 holds an admission as it holds a move', async () => {
    const refused = await refusalOf(admitted(station, { details: { sex: 'male' }, bed: '女一-02' }))
    expect(refused).toMatchObject({ kind: 'blocked', data: { rule: 'R21' } })
    expect(await stateOfBed(station, '女一-02')).toBe('free')
  })

  it('R21 takes a person of unknown sex with a warning, and single rooms take anybody', async () => {
    const details = { sex: 'unknown' as const }
    expect((await admitted(station, { details, bed: '女一-03' })).place).toBe('女一-03')
    expect((await admitted(station, { details, bed: '观一' })).place).toBe('观一')
  })

  it('R21 gives way to a reason where the station’s row of the law says so', async () => {
    const other = await openTestStation()
    await other.station.close()
    const db = openDatabase(other.dataDir)
    db.run("UPDATE law_rule SET override = 'reason' WHERE id = 'R21'")
    db.close()
    const again = await openTestStation({ dataDir: other.dataDir })
    const guest = await admitted(again, { details: { sex: 'female' } })
    const desk = await again.as('caregiver')
    const { version } = await stayOf(again, guest)
    const place = { kind: 'bed' as const, bedId: await bedNamed(again, '男一-01') }
    const wish = { stayId: guest.stayId, version, place, reason }
    const refused = await refusalOf(desk.intake.moveBed({ ...wish, overrides: [] }))
    expect(refused).toMatchObject({ kind: 'blocked', data: { rule: 'R21', override: 'reason' } })
    const overrides = [{ rule: 'R21', reason: '母子同住', second: null }]
    expect((await desk.intake.moveBed({ ...wish, overrides })).place).toBe('男一-01')
    await again.close()
    const { rmSync } = await import('node:fs')
    rmSync(other.dataDir, { recursive: true, force: true })
  })
})

describe('zones', () => {
  it('R22 warns and holds nobody: the bed is taken, and the warning is kept with it', async () => {
    const child = { birth: { kind: 'date' as const, on: '2015-06-01' } }
    const guest = await admitted(station, { details: child, bed: '男二-03' })
    expect(guest.place).toBe('男二-03')
    const { moves } = await floor.rooms.ofStay({ stayId: guest.stayId })
    expect(moves[0]?.warned).toEqual([{ rule: 'R22', because: 'minor-elsewhere' }])
  })

  it('R21 lets through a place in words and the hospital, whatever room is full or of the other sex', async () => {
    const guest = await admitted(station, { details: { sex: 'female' } })
    const place = { kind: 'elsewhere' as const, text: '大厅加床' }
    const move = { stayId: guest.stayId, version: 1, place, reason, overrides: [] }
    expect((await floor.intake.moveBed(move)).place).toBe('大厅加床')
    const hospital = { place: '市第一医院', broughtBy: '', note: '', bedKeptUntil: null }
    const out = { ...hospital, kind: 'in-hospital' as const, at: station.now() }
    expect((await floor.rooms.sendOut({ ...out, stayId: guest.stayId, version: 2 })).version).toBe(3)
  })
})

it('is given to one of two desks that want it at once, and the other is told in plain words', async () => {
  const bedId = await bedNamed(station, '男二-04')
  const guests = [await admitted(station), await admitted(station)]
  const place = { kind: 'bed' as const, bedId }
  const answers = await Promise.allSettled(
    guests.map(({ stayId }) => floor.intake.moveBed({ stayId, version: 1, place, reason, overrides: [] })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const loser = answers.findIndex(({ status }) => status === 'rejected')
  const again = floor.intake.moveBed({
    stayId: guests[loser]!.stayId,
    version: 1,
    place,
    reason,
    overrides: [],
  })
  expect(await faultsOf(again)).toEqual(['place.bedId bed-taken'])
})
