// Finalising a registration: what it waits for, by rule; the way past; and what a correction does to what is final.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReadOnly } from '../../../db/open.ts'
import { clockSeed } from '../../../domain/rules/clock-seed.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, stayOf } from '../../support/road.ts'
import { sampleAdmission, sampleDetails, sampleRegistration, unnamedDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const undocumented = sampleDetails({ document: { kind: '99', reason: '遗失' } })
const because = (rule: string) => ({ rule, reason: '站长同意，资料后补', second: null })

async function lacking(changes: Parameters<typeof sampleRegistration>[0], details = undocumented) {
  const registration = sampleRegistration(changes)
  const made = await desk.intake.admit(sampleAdmission({ details, registration }))
  return { ...made, now: () => stayOf(station, made) }
}
const finalise = (stayId: number, overrides: ReturnType<typeof because>[] = [], version = 1) =>
  desk.intake.finalise({ stayId, version, overrides })
const close = async (stayId: number, code: string) => {
  const task = (await desk.tasks.ofStay({ stayId })).find((one) => one.code === code)
  return desk.tasks.close({ id: task!.id, how: '已补' })
}

describe('a whole admission', () => {
  it('R08 R14 R15 is final at once, and stops the clock of the file', async () => {
    const made = await admitted(station)
    expect(made.gaps).toEqual([])
    expect(await stayOf(station, made)).toMatchObject({ finalisedAt: testNow, gaps: [] })
    const { clocks } = await desk.tracing.stay({ stayId: made.stayId })
    expect(clocks.find(({ code }) => code === 'FILE_OPEN')).toMatchObject({ state: 'stopped' })
  })

  it('R09 is final of somebody without a name too, once it says why nothing is known', async () => {
    const { gaps } = await desk.intake.admit(sampleAdmission({ details: unnamedDetails() }))
    expect(gaps).toEqual([])
  })
})

describe('finalising', () => {
  it('R08 waits for what F1 asks, names it, and goes on with a reason', async () => {
    const { stayId, gaps, now } = await lacking({ socialSecurity: '', history: '' })
    expect(gaps.map(({ field }) => field)).toEqual(['social-security', 'history'])
    expect((await now()).gaps).toEqual(gaps)
    expect(await refusalOf(finalise(stayId))).toMatchObject({
      kind: 'blocked',
      data: { rule: 'R08', because: 'registration-gaps', override: 'reason' },
    })
    expect(await finalise(stayId, [because('R08')])).toEqual({ finalisedAt: testNow })
    expect(await now()).toMatchObject({ finalisedAt: testNow, gaps: [] })
  })

  it('R14 waits for the look into the national system, or a reason why nobody looked', async () => {
    const { stayId, now } = await lacking({ systemCheck: null })
    expect(await refusalOf(finalise(stayId))).toMatchObject({ kind: 'blocked', data: { rule: 'R14' } })
    const { registration } = await now()
    const unknowns = [...registration.unknowns, { field: 'system-check' as const, reason: '系统不可用' }]
    await desk.intake.correctRegistration({ stayId, version: 1, registration: { ...registration, unknowns } })
    await finalise(stayId, [], 2)
    expect((await now()).finalisedAt).toBe(testNow)
  })

  it('R03 R06 R07 waits for each step that an emergency entry left out, and for nothing else it was told', async () => {
    const entry = { arrivedAt: testNow, sex: 'male' as const, estimatedAge: 50, arrivalWay: '2' }
    const { stayId, personId } = await desk.intake.admitAtOnce(entry)
    const now = () => stayOf(station, { stayId, personId })
    await desk.people.correct({ id: personId, version: 1, details: undocumented })
    const broughtBy = { unit: '城东派出所', person: '', phone: '', foundPlace: '', foundAt: null }
    const registration = sampleRegistration({ arrivalWay: '2', broughtBy })
    await desk.intake.correctRegistration({ stayId, version: 1, registration })
    for (const [rule, code] of [
      ['R03', 'first-look'],
      ['R06', 'handover-record'],
      ['R07', 'security-check'],
    ] as const) {
      expect(await refusalOf(finalise(stayId, [], 2))).toMatchObject({
        kind: 'blocked',
        data: { rule, because: 'step-left-out' },
      })
      await close(stayId, code)
    }
    await finalise(stayId, [], 2)
    expect((await now()).finalisedAt).toBe(testNow)
    const tasks = await desk.tasks.ofStay({ stayId })
    expect(tasks.find(({ code }) => code === 'finish-registration')).toMatchObject({ state: 'done' })
    expect(tasks.find(({ code }) => code === 'tell-policy')).toMatchObject({ state: 'open' })
  })

  it('R03 R14 asks for a reason for each rule, and keeps each in the audit', async () => {
    const { stayId } = await lacking({ systemCheck: null, history: '' })
    expect(await refusalOf(finalise(stayId, [because('R08')]))).toMatchObject({ data: { rule: 'R14' } })
    await finalise(stayId, [because('R08'), because('R14')])
    const db = openReadOnly(station.dataDir)
    const records = db
      .all<{ record: string }>('SELECT record FROM audit_value WHERE seq = (SELECT max(seq) FROM audit)')
      .map(({ record }) => record)
    db.close()
    expect(records.toSorted()).toEqual(['override:R08', 'override:R14', `registration:${stayId}`])
  })

  it('is done once, of the version that was seen', async () => {
    const { stayId } = await lacking({ history: '' })
    expect(await refusalOf(finalise(stayId, [because('R08')], 7))).toMatchObject({ kind: 'conflict' })
    await finalise(stayId, [because('R08')])
    expect(await faultsOf(finalise(stayId, [because('R08')]))).toEqual(['stayId final-already'])
    expect(await refusalOf(finalise(99_999))).toMatchObject({ kind: 'not-found' })
  })

  it('R15 lets the clock of the file run until then', async () => {
    const { stayId } = await lacking({ history: '' })
    const file = async () =>
      (await desk.tracing.stay({ stayId })).clocks.find(({ code }) => code === 'FILE_OPEN')
    expect(clockSeed.some(({ code, ruleId }) => code === 'FILE_OPEN' && ruleId === 'R15')).toBe(true)
    expect(await file()).toMatchObject({ state: 'running', dueAt: testNow + 24 * 3_600_000 })
    await finalise(stayId, [because('R08')])
    expect(await file()).toMatchObject({ state: 'stopped' })
  })
})

describe('the paper', () => {
  const f1 = (stayId: number) => ({ form: 'F1' as const, stayId, escortId: null })

  it('R08 is issued once the registration is final, or by somebody who says why', async () => {
    const { stayId } = await lacking({ history: '' })
    expect(await refusalOf(desk.papers.issue({ ...f1(stayId), overrides: [] }))).toMatchObject({
      kind: 'blocked',
      data: { rule: 'R08', because: 'not-final' },
    })
    const early = await desk.papers.issue({ ...f1(stayId), overrides: [because('R08')] })
    await finalise(stayId, [because('R08')])
    const later = await desk.papers.issue({ ...f1(stayId), overrides: [] })
    // The refusal took no number.
    expect(Number(later.serial.slice(-5)) - Number(early.serial.slice(-5))).toBe(1)
  })

  it('R08 lets every draft of it be looked at', async () => {
    const { stayId } = await lacking({ history: '' })
    expect(await desk.papers.unprintable(f1(stayId))).toEqual([])
  })
})

describe('correcting what is final', () => {
  it('stays final as long as nothing is taken away', async () => {
    const made = await admitted(station)
    const { registration } = await stayOf(station, made)
    const changed = { ...registration, history: '改写' }
    await desk.intake.correctRegistration({ stayId: made.stayId, version: 1, registration: changed })
    expect((await stayOf(station, made)).finalisedAt).toBe(testNow)
  })

  it('R08 is no longer final once something is missing again, of the registration or of the person', async () => {
    for (const take of ['registration', 'person'] as const) {
      const made = await admitted(station)
      const { registration } = await stayOf(station, made)
      const { person } = await desk.people.page({ id: made.personId })
      if (take === 'registration')
        await desk.intake.correctRegistration({
          stayId: made.stayId,
          version: 1,
          registration: { ...registration, history: '' },
        })
      else
        await desk.people.correct({
          id: made.personId,
          version: person.version,
          details: { ...undocumented, contacts: [] },
        })
      const field = take === 'registration' ? 'history' : 'contacts'
      expect(await stayOf(station, made)).toMatchObject({ finalisedAt: null, gaps: [{ field }] })
    }
  })

  it('stays final with what it was finalised without', async () => {
    const { stayId, now } = await lacking({ history: '' })
    await finalise(stayId, [because('R08')])
    const { registration } = await now()
    await desk.intake.correctRegistration({
      stayId,
      version: 1,
      registration: { ...registration, health: '好' },
    })
    expect((await now()).finalisedAt).toBe(testNow)
  })
})
