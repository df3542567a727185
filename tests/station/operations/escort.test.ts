// The gate of escort through the whole stack: planned, departed, handed over or brought back, and what stops each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, bedNamed, departed, planned, stateOfBed, stayOf } from '../../support/road.ts'
import { samplePlan } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let clerk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  clerk = await station.as('escort')
})
afterAll(() => station.close())

const hour = 3_600_000
const handover = {
  at: testNow,
  place: '丙县救助管理站',
  receiver: '接站 01',
  relation: 'unknown' as const,
  receiverDocument: '工作证 0001',
  note: '物品已清点',
}
const back = {
  at: testNow,
  reason: '列车停运',
  place: { kind: 'elsewhere' as const, text: '大厅' },
  overrides: [],
}

describe('a plan', () => {
  it('gives back what was typed, under the next number of the year', async () => {
    const { stayId } = await admitted(station)
    const plan = samplePlan([stayId], { persons: [{ stayId, needs: '轮椅；降压药\n早晚各一' }] })
    const view = await clerk.escort.plan({ plan, draftId: null })
    expect(view).toMatchObject({ number: '2026-E-0001', plan, state: 'planned', version: 1, checks: [] })
    expect(await clerk.escort.get({ id: view.id })).toEqual(view)
    expect((await planned(station, [(await admitted(station)).stayId])).number).toBe('2026-E-0002')
  })

  it('is listed with the names of those who travel', async () => {
    const guest = await admitted(station, { details: { name: '钱丙' } })
    const { id } = await planned(station, [guest.stayId])
    const row = (await clerk.escort.list({ ended: false })).find((escort) => escort.id === id)
    expect(row).toMatchObject({ names: ['钱丙'], state: 'planned', isConfirmed: true })
    expect(row!.destination).toContain('汕')
  })

  it('does not take a person who travels with another escort', async () => {
    const { stayId } = await admitted(station)
    await planned(station, [stayId])
    expect(await faultsOf(planned(station, [stayId]))).toEqual(['plan.persons.0.stayId other-escort'])
  })

  it('does not name a person twice', async () => {
    const { stayId } = await admitted(station)
    expect(await faultsOf(planned(station, [stayId, stayId]))).toEqual(['plan.persons.1.stayId twice'])
  })

  it('does not take a person who has left', async () => {
    const guest = await admitted(station)
    const { version } = await stayOf(station, guest)
    const leaving = { way: 'own-way' as const, at: testNow, destination: '', note: '', overrides: [] }
    await clerk.escort.leave({ stayId: guest.stayId, version, ...leaving })
    expect(await faultsOf(planned(station, [guest.stayId]))).toEqual(['plan.persons.0.stayId closed'])
  })

  it.each([
    ['plan.destination.text required', { destination: { region: null, text: ' ' } }],
    ['plan.destination.region unknown-region', { destination: { region: '999999', text: '' } }],
    [
      'plan.receiving.person required',
      { receiving: { ...samplePlan([1]).receiving, kind: 'relative', person: ' ' } },
    ],
  ] as const)('says %s', async (fault, changes) => {
    const { stayId } = await admitted(station)
    expect(await faultsOf(planned(station, [stayId], changes as object))).toEqual([fault])
  })

  it('lets who is taken out of it go into another', async () => {
    const [one, other] = [await admitted(station), await admitted(station)]
    const { id, version } = await planned(station, [one.stayId, other.stayId])
    const changed = await clerk.escort.change({ id, version, plan: samplePlan([other.stayId]) })
    expect(changed.persons.map(({ stayId }) => stayId)).toEqual([other.stayId])
    expect((await planned(station, [one.stayId])).state).toBe('planned')
  })

  it('removes the draft it was typed in', async () => {
    const { stayId } = await admitted(station)
    const draft = { id: null, kind: 'escort-plan' as const, subjectId: stayId, body: '{}', version: 0 }
    const { id } = await clerk.drafts.save(draft)
    await clerk.escort.plan({ plan: samplePlan([stayId]), draftId: id })
    expect(await clerk.drafts.list({ kind: 'escort-plan' })).toEqual([])
  })
})

describe('departure', () => {
  it('takes the person out of the bed, which is kept for some hours', async () => {
    const guest = await admitted(station, { bed: '男一-01' })
    await departed(station, [guest.stayId])
    const stay = await stayOf(station, guest)
    expect(stay.state).toEqual({ kind: 'open', state: 'escorting' })
    expect(await stateOfBed(station, '男一-01')).toBe('held')
    expect(await faultsOf(admitted(station, { bed: '男一-01' }))).toEqual(['place.bedId bed-held'])
  })

  it('keeps the bed for twelve hours and no longer', async () => {
    const other = await openTestStation()
    const guest = await admitted(other, { bed: '男一-01' })
    await departed(other, [guest.stayId])
    other.advance(6 * hour)
    expect(await stateOfBed(other, '男一-01')).toBe('held')
    other.advance(6 * hour)
    expect(await stateOfBed(other, '男一-01')).toBe('free')
    await other.close()
  })

  it('waits for the receiving side to say yes (R68), or for a reason', async () => {
    const { stayId } = await admitted(station)
    const receiving = { ...samplePlan([stayId]).receiving, confirmed: null }
    const { id, version, checks } = await planned(station, [stayId], { receiving })
    expect(checks).toMatchObject([{ rule: 'R68', because: 'not-confirmed', level: 'block' }])
    const wish = { id, version, at: testNow }
    const refused = await refusalOf(clerk.escort.depart({ ...wish, overrides: [] }))
    expect(refused).toMatchObject({ kind: 'blocked', data: { rule: 'R68', because: 'not-confirmed' } })
    const overrides = [{ rule: 'R68', reason: '电话不通，已发函', second: null }]
    expect((await clerk.escort.depart({ ...wish, overrides })).state).toBe('underway')
  })

  it('goes on with a warning: one of staff, and no woman for a woman (R70)', async () => {
    const { stayId } = await admitted(station, { details: { sex: 'female' } })
    const staff = [{ name: '护送 01', sex: 'male' as const, phone: '', leader: true }]
    const { id, version, checks } = await planned(station, [stayId], { staff })
    expect(checks.map(({ because, level }) => [because, level])).toEqual([
      ['too-few-staff', 'warn'],
      ['no-female-staff', 'warn'],
    ])
    expect((await clerk.escort.depart({ id, version, at: testNow, overrides: [] })).state).toBe('underway')
  })

  it('happens once, not before the arrival and not in the future', async () => {
    const { stayId } = await admitted(station)
    const { id, version } = await planned(station, [stayId])
    const depart = (at: number, of = version) => clerk.escort.depart({ id, version: of, at, overrides: [] })
    expect(await faultsOf(depart(testNow + hour))).toEqual(['at in-future'])
    expect(await faultsOf(depart(testNow - hour))).toEqual(['at before-arrival'])
    const underway = await depart(testNow)
    expect(await faultsOf(depart(testNow, underway.version))).toEqual(['id departed-already'])
    const change = clerk.escort.change({ id, version: underway.version, plan: samplePlan([stayId]) })
    expect(await faultsOf(change)).toEqual(['id departed-already'])
  })

  it('leaves everything as it was where the plan was changed in between', async () => {
    const guest = await admitted(station, { bed: '男一-02' })
    const { id, version } = await planned(station, [guest.stayId])
    await clerk.escort.change({ id, version, plan: samplePlan([guest.stayId]) })
    const refused = await refusalOf(clerk.escort.depart({ id, version, at: testNow, overrides: [] }))
    expect(refused).toMatchObject({ kind: 'conflict', data: { record: 'escort', version: 2 } })
    expect((await stayOf(station, guest)).state).toMatchObject({ state: 'in-house' })
    expect(await stateOfBed(station, '男一-02')).toBe('occupied')
  })
})

describe('the handover', () => {
  it('closes the stay, and the escort with its last person', async () => {
    const [one, other] = [await admitted(station), await admitted(station)]
    const underway = await departed(station, [one.stayId, other.stayId])
    const { id } = underway
    const half = await clerk.escort.handOver({ id, version: underway.version, stayId: one.stayId, handover })
    expect(half.state).toBe('underway')
    expect(half.persons[0]!.state).toEqual({ kind: 'handed-over', handover })
    const whole = await clerk.escort.handOver({ id, version: half.version, stayId: other.stayId, handover })
    expect(whole.state).toBe('ended')
    expect((await stayOf(station, one)).state).toMatchObject({
      kind: 'closed',
      exit: { way: 'escorted', at: testNow },
    })
    expect((await clerk.escort.list({ ended: true })).map((escort) => escort.id)).toContain(id)
    expect((await clerk.escort.list({ ended: false })).map((escort) => escort.id)).not.toContain(id)
  })

  it('keeps a destination of full length, with the region’s path before it', async () => {
    const person = await admitted(station)
    const clerk = await station.as('escort')
    const text = '村'.repeat(60)
    const plan = await planned(station, [person.stayId], { destination: { region: '440524', text } })
    const { id, version } = await clerk.escort.depart({
      id: plan.id,
      version: plan.version,
      at: station.now(),
      overrides: [],
    })
    const handover = {
      at: station.now(),
      place: '',
      receiver: '接站 01',
      relation: 'unknown' as const,
      receiverDocument: '',
      note: '',
    }
    await clerk.escort.handOver({ id, version, stayId: person.stayId, handover })
    const { state } = await stayOf(station, person)
    expect(state.kind === 'closed' && state.exit.destination).toMatch(new RegExp(`.+${text}$`))
  })

  it('gives up the bed that was kept', async () => {
    const guest = await admitted(station, { bed: '男一-03' })
    const { id, version } = await departed(station, [guest.stayId])
    await clerk.escort.handOver({ id, version, stayId: guest.stayId, handover })
    expect(await stateOfBed(station, '男一-03')).toBe('free')
  })

  it('happens once to each person, after departure and before now', async () => {
    const { stayId } = await admitted(station)
    const { id, version } = await departed(station, [stayId])
    const give = (of: number, at: number) =>
      clerk.escort.handOver({ id, version: of, stayId, handover: { ...handover, at } })
    expect(await faultsOf(give(version, testNow - hour))).toEqual(['handover.at before-departure'])
    expect(await faultsOf(give(version, testNow + hour))).toEqual(['handover.at in-future'])
    const given = await give(version, testNow)
    expect(await faultsOf(give(given.version, testNow))).toEqual(['stayId not-on-the-way'])
  })

  it('is for those who travel with this escort', async () => {
    const [one, other] = [await admitted(station), await admitted(station)]
    const { id, version } = await departed(station, [one.stayId])
    const wrong = clerk.escort.handOver({ id, version, stayId: other.stayId, handover })
    expect(await refusalOf(wrong)).toEqual({ kind: 'not-found', data: { record: 'stay' } })
  })
})

describe('brought back', () => {
  it('goes on with the same stay', async () => {
    const guest = await admitted(station)
    const { id, version } = await departed(station, [guest.stayId])
    const view = await clerk.escort.bringBack({ id, version, stayId: guest.stayId, ...back })
    expect(view.state).toBe('ended')
    expect(view.persons[0]!.state).toEqual({ kind: 'brought-back', at: testNow, reason: '列车停运' })
    const stay = await stayOf(station, guest)
    expect(stay).toMatchObject({ state: { kind: 'open', state: 'in-house' }, placeLabel: '大厅' })
    expect((await planned(station, [guest.stayId])).state).toBe('planned')
  })

  it('finds the bed that was kept for this very return', async () => {
    const guest = await admitted(station, { bed: '男二-01' })
    const { id, version } = await departed(station, [guest.stayId])
    const place = { kind: 'bed' as const, bedId: await bedNamed(station, '男二-01') }
    await clerk.escort.bringBack({ id, version, stayId: guest.stayId, ...back, place })
    expect(await stateOfBed(station, '男二-01')).toBe('occupied')
    expect((await stayOf(station, guest)).placeLabel).toBe('男二-01')
  })

  it('keeps men’s and women’s rooms apart', async () => {
    const guest = await admitted(station)
    const { id, version } = await departed(station, [guest.stayId])
    const place = { kind: 'bed' as const, bedId: await bedNamed(station, '女一-01') }
    const refused = await refusalOf(
      clerk.escort.bringBack({ id, version, stayId: guest.stayId, ...back, place }),
    )
    expect(refused).toMatchObject({ kind: 'blocked', data: { rule: 'R21' } })
    expect((await stayOf(station, guest)).state).toMatchObject({ state: 'escorting' })
  })

  it('is not before the departure', async () => {
    const { stayId } = await admitted(station)
    const { id, version } = await departed(station, [stayId])
    const early = clerk.escort.bringBack({ id, version, stayId, ...back, at: testNow - hour })
    expect(await faultsOf(early)).toEqual(['at before-departure'])
  })
})

it('names the escort that is not there', async () => {
  const nowhere = { kind: 'not-found', data: { record: 'escort' } }
  expect(await refusalOf(clerk.escort.get({ id: 999_999 }))).toEqual(nowhere)
  const { stayId } = await admitted(station)
  const change = { id: 999_999, version: 1, plan: samplePlan([stayId]) }
  expect(await refusalOf(clerk.escort.change(change))).toEqual(nowhere)
})
