// The ledger of observation: it opens itself on the verdict, shows what is missing, and ends by a signed decision.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { refusalOf } from '../../support/refusals.ts'
import { sampleAdmission, sampleCheck, sampleDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const hour = 3_600_000
/** Nobody stays signed in over night. */
async function later(hours: number): Promise<void> {
  station.advance(hours * hour)
  await station.reopen()
  desk = await station.as('front-desk')
}
async function observed() {
  const details = sampleDetails({ document: { kind: '99', reason: '遗失' } })
  const check = sampleCheck({ checkedAt: station.now(), symptoms: ['rash'] })
  const { stayId } = await desk.intake.admit(sampleAdmission({ details, check }))
  return { stayId, row: async () => (await desk.observation.list()).find((one) => one.stayId === stayId) }
}
const measure = (stayId: number) =>
  desk.care.write({
    stayId,
    happenedAt: station.now(),
    content: { kind: 'temperature', reading: { kind: 'measured', tenths: 366, method: 'armpit' } },
    remark: '',
    correctsId: null,
  })

describe('the ledger of observation', () => {
  it('opens on a verdict to observe, and on no other', async () => {
    const { row } = await observed()
    expect(await row()).toMatchObject({ startedAt: testNow, mealsApart: true, isOverdue: false, missing: [] })
    const admitted = await desk.intake.admit(
      sampleAdmission({ details: sampleDetails({ document: { kind: '99', reason: '遗失' } }) }),
    )
    expect((await desk.observation.list()).map(({ stayId }) => stayId)).not.toContain(admitted.stayId)
  })

  it('asks for a temperature each half-day, and shows the one that is missing', async () => {
    const { stayId, row } = await observed()
    await later(10) // 08:40 of the next day
    expect(await row()).toMatchObject({ isReadingDue: true, missing: [], readings: 0 })
    await measure(stayId)
    expect(await row()).toMatchObject({ isReadingDue: false, readings: 1 })
    await later(24)
    expect(await row()).toMatchObject({
      isReadingDue: true,
      missing: [{ day: '2026-11-24', half: 'afternoon' }],
    })
  })

  it('ends by a decision with its signer, once', async () => {
    const { row } = await observed()
    const { id } = (await row())!
    const decided = { id, decision: 'cleared' as const, signer: '李医生', note: '两日正常' }
    const rest = await (await station.as('caregiver')).observation.end(decided)
    expect(rest.map((one) => one.id)).not.toContain(id)
    expect(await refusalOf(desk.observation.end(decided))).toMatchObject({
      kind: 'conflict',
      data: { by: '测试 caregiver' },
    })
    expect(await refusalOf(desk.observation.end({ ...decided, id: 99_999 }))).toMatchObject({
      kind: 'not-found',
    })
  })

  it('R24 never keeps anybody: leaving ends it', async () => {
    const { stayId, row } = await observed()
    const leaving = { stayId, version: 1, at: station.now(), destination: '', note: '', overrides: [] }
    await desk.escort.leave({ ...leaving, way: 'own-way' })
    expect(await row()).toBeUndefined()
  })
})
