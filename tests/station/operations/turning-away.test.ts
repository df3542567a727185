// Refused or sent on: never for what is merely missing, told in writing, listed with facts from which nothing follows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleAdmission, sampleDetails } from '../../support/samples.ts'
import { sampleReferral, sampleRefusal, sentAway } from '../../support/arrivals.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import type { Refusal } from '../../../domain/intake/refusal.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const said = (minute: number) => ({ at: testNow - minute * 60_000, by: '前台 01', said: '说明了用途和后果' })
const noData: Partial<Refusal> = {
  ground: '5',
  facts: '两次询问均不答',
  explanations: [said(10), said(5)],
  ableButRefuses: { words: '神志清楚，当面拒绝' },
  name: '',
}
const refuse = (gateCheckId: number, changes: Partial<Refusal> = {}, overrides: object[] = []) =>
  desk.intake.refuse({ gateCheckId, refusal: sampleRefusal(changes), overrides: overrides as never })

describe('refusing', () => {
  it('R12 keeps the ground with its facts, once for a gate check', async () => {
    const gateCheckId = await sentAway(station, { decided: 'refuse' })
    const kept = await refuse(gateCheckId)
    expect(kept).toMatchObject({
      refusal: { ...sampleRefusal(), refusedAt: testNow, refusedBy: '测试 front-desk' },
    })
    expect(await faultsOf(refuse(gateCheckId))).toEqual(['gateCheckId said-already'])
  })

  it('R13 ground 5 passes with two explanations and a judgement', async () => {
    const gateCheckId = await sentAway(station, { decided: 'refuse', name: null })
    expect(await refuse(gateCheckId, noData)).toMatchObject({ refusal: { ground: '5' } })
  })

  it('R13 an empty field, no name, no phone, no code never carry ground 5, whatever reason is given', async () => {
    const gateCheckId = await sentAway(station, {
      decided: 'refuse',
      name: null,
      check: { healthCode: 'no-phone' },
    })
    const bare = { ...noData, explanations: [], ableButRefuses: null }
    const pass = [{ rule: 'R13', reason: '没有证件', second: null }]
    expect(await faultsOf(refuse(gateCheckId, bare, pass))).toEqual([
      'refusal.explanations two-explanations',
      'refusal.ableButRefuses not-judged-able',
    ])
    expect(await faultsOf(refuse(gateCheckId, { ...noData, explanations: [said(5)] }, pass))).toEqual([
      'refusal.explanations two-explanations',
    ])
  })

  it('R09 nor is anybody refused so who is not clear in mind, or a child', async () => {
    const confused = await sentAway(station, { decided: 'refuse', check: { mind: 'confused' } })
    expect(await faultsOf(refuse(confused, noData))).toEqual(['refusal.ground mind-not-clear'])
    const child = await sentAway(station, { decided: 'refuse' })
    expect(await faultsOf(refuse(child, { ...noData, age: 15 }))).toEqual(['refusal.ground minor'])
  })

  it('R13 ground 7 needs epidemic control, ground 1 a refused check, and every ground the list', async () => {
    const gateCheckId = await sentAway(station, { decided: 'refuse' })
    expect(await faultsOf(refuse(gateCheckId, { ground: '7' }))).toEqual([
      'refusal.ground no-epidemic-control',
    ])
    expect(await faultsOf(refuse(gateCheckId, { ground: '1' }))).toEqual([
      'refusal.ground security-not-refused',
    ])
    expect(await faultsOf(refuse(gateCheckId, { ground: '88' }))).toEqual(['refusal.ground not-in-list'])
    const searched = await sentAway(station, { decided: 'refuse', check: { security: 'refused' } })
    expect(await refuse(searched, { ground: '1' })).toMatchObject({ refusal: { ground: '1' } })
  })

  it('R04 R12 the ill and the young need a person who answers for it', async () => {
    const ill = await sentAway(station, { decided: 'refuse', check: { mind: 'unconscious' } })
    expect(await refusalOf(refuse(ill))).toMatchObject({
      kind: 'blocked',
      data: { rule: 'R04', because: 'treat-first' },
    })
    const pass = (rule: string) => [{ rule, reason: '已由120现场处置', second: null }]
    expect(await refuse(ill, {}, pass('R04'))).toMatchObject({ refusal: { ground: '3' } })
    const child = await sentAway(station, { decided: 'refuse' })
    expect(await refusalOf(refuse(child, { age: 12 }))).toMatchObject({
      data: { rule: 'R12', because: 'minor' },
    })
    expect(await refuse(child, { age: 12 }, pass('R12'))).toMatchObject({ refusal: { age: 12 } })
  })

  it('R12 nobody is refused by a gate check that decided otherwise, or let them in', async () => {
    const hospital = await sentAway(station, { decided: 'hospital' })
    expect(await faultsOf(refuse(hospital))).toEqual(['gateCheckId not-refused'])
    expect(await refusalOf(refuse(999_999))).toMatchObject({ kind: 'not-found' })
    const future = { explanations: [{ ...said(0), at: testNow + 3_600_000 }] }
    const gateCheckId = await sentAway(station, { decided: 'refuse' })
    expect(await faultsOf(refuse(gateCheckId, future))).toEqual(['refusal.explanations.0.at in-future'])
  })

  it('R13 lets the same person through: admitted without name or paper, or sent on', async () => {
    const nameless = sampleDetails({ name: null, document: { kind: '99', reason: '不说' }, contacts: [] })
    expect(await desk.intake.admit(sampleAdmission({ details: nameless }))).toMatchObject({
      name: expect.stringContaining('无名氏') as string,
    })
    const gateCheckId = await sentAway(station, { decided: 'refer', name: null })
    const referral = sampleReferral({ kind: 'police', name: '' })
    expect(await desk.intake.refer({ gateCheckId, referral })).toMatchObject({ referral: { kind: 'police' } })
  })
})

describe('how the notice was taken', () => {
  it('is noted afterwards, with who saw that somebody would not sign', async () => {
    const gateCheckId = await sentAway(station, { decided: 'refuse' })
    await refuse(gateCheckId)
    const receipt = { how: 'refused-to-sign', witness: '前台 02', note: '转身离开' } as const
    const noted = await desk.arrivals.noteReceipt({ gateCheckId, version: 1, receipt })
    expect(noted).toMatchObject({ refusal: { receipt, version: 2 } })
    expect(await refusalOf(desk.arrivals.noteReceipt({ gateCheckId, version: 1, receipt }))).toMatchObject({
      kind: 'conflict',
      data: { theirs: { receipt } },
    })
    const other = await sentAway(station, { decided: 'refuse' })
    expect(
      await refusalOf(desk.arrivals.noteReceipt({ gateCheckId: other, version: 1, receipt })),
    ).toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('coming again', () => {
  it('R73 lists earlier refusals under the same name as facts, and lets the person in', async () => {
    const name = '阿布都·热西提'
    const first = await sentAway(station, { decided: 'refuse', name })
    await refuse(first, { name })
    expect(await desk.arrivals.refusedBefore({ name: '阿布都• 热西提' })).toMatchObject([
      { gateCheckId: first, ground: '3', refusedAt: testNow },
    ])
    expect(await desk.arrivals.refusedBefore({ name: '' })).toEqual([])
    const details = sampleDetails({ name, document: { kind: '99', reason: '遗失' } })
    expect(await desk.intake.admit(sampleAdmission({ details }))).toMatchObject({ name })
    const again = await sentAway(station, { decided: 'refuse', name })
    expect(await refuse(again, { name })).toMatchObject({ earlier: [{ gateCheckId: first }] })
  })
})

describe('sending on', () => {
  it('R04 is kept with a task for the receipt, and closing the task keeps what the receipt says', async () => {
    const gateCheckId = await sentAway(station, { decided: 'hospital' })
    const { referral } = await desk.intake.refer({ gateCheckId, referral: sampleReferral() })
    expect(referral).toMatchObject({ ...sampleReferral(), writtenBy: '测试 front-desk', receipt: null })
    const task = (await desk.tasks.open()).find(({ id }) => id === referral?.receiptTaskId)
    expect(task).toMatchObject({
      code: 'referral-receipt',
      detail: sampleReferral().unit,
      personName: '某人',
    })
    await desk.tasks.close({ id: task!.id, how: '已收治住院，床位 12' })
    const shown = (await desk.arrivals.turnedAway({ on: '2026-11-23' })).find(
      (one) => one.gateCheckId === gateCheckId,
    )
    expect(shown?.referral?.receipt).toEqual({ at: testNow, says: '已收治住院，床位 12' })
  })

  it('happens once, and not of somebody who came in', async () => {
    const gateCheckId = await sentAway(station, { decided: 'police' })
    await desk.intake.refer({ gateCheckId, referral: sampleReferral({ kind: 'police' }) })
    const again = desk.intake.refer({ gateCheckId, referral: sampleReferral() })
    expect(await faultsOf(again)).toEqual(['gateCheckId said-already'])
    const details = sampleDetails({ name: '在站', document: { kind: '99', reason: '遗失' } })
    const { personId } = await desk.intake.admit(sampleAdmission({ details }))
    const [stay] = (await desk.people.page({ id: personId })).stays
    const inside = desk.intake.refer({ gateCheckId: stay!.gateCheck!.id, referral: sampleReferral() })
    expect(await faultsOf(inside)).toEqual(['gateCheckId admitted'])
  })
})

describe('who did not come in', () => {
  it('is listed for the day with name, place, reasons and what a person decided otherwise', async () => {
    const gateCheckId = await sentAway(station, { decided: 'refer', name: '转介人' })
    const list = await desk.arrivals.turnedAway({ on: '2026-11-23' })
    expect(list.find((one) => one.gateCheckId === gateCheckId)).toMatchObject({
      name: '转介人',
      where: '门口',
      decided: 'refer',
      computed: { verdict: 'admit' },
      overrideReason: '现场判断',
      checkedBy: '测试 front-desk',
      isEpidemicControl: false,
      refusal: null,
      referral: null,
      papers: [],
    })
    expect(await desk.arrivals.turnedAway({ on: '2026-11-22' })).toEqual([])
  })
})
