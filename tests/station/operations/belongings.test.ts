// The security check and the custody register at the door: what is written, what it closes, what is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CustodyThing } from '../../../domain/belongings/custody-item.ts'
import type { NewSecurityCheck, SecurityFinding } from '../../../domain/belongings/security-check.ts'
import { openReadOnly } from '../../../db/open.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted } from '../../support/road.ts'
import { sampleDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const officers: NewSecurityCheck['officers'] = [
  { name: '安检 01', sex: 'male', searchedBody: true },
  { name: '安检 02', sex: 'female', searchedBody: false },
]
const check = (stayId: number, ...findings: SecurityFinding[]): NewSecurityCheck => ({
  stayId,
  checkedAt: testNow,
  officers,
  outcome: { kind: 'done', ways: ['gate', 'opened-bags'], findings },
})
const bag: CustodyThing = {
  name: '双肩包',
  count: 1,
  kind: 'other',
  features: '黑色',
  amountFen: null,
  cardTail: '',
  sealNumber: '',
  place: '柜 3',
  photoIds: [],
}
const put = (stayId: number, ...items: CustodyThing[]) =>
  desk.belongings.putInCustody({ stayId, takenAt: testNow, items, draftId: null })

/** Entered in an emergency: the check is still owed. */
const admittedAtOnce = () =>
  desk.intake.admitAtOnce({ arrivedAt: testNow, sex: 'male', estimatedAge: 50, arrivalWay: '1' })
const owed = async (stayId: number) =>
  (await desk.tasks.ofStay({ stayId })).filter(({ code }) => code === 'security-check')

describe('R07 the security check', () => {
  it('keeps what was found, and takes into custody what the station keeps', async () => {
    const { stayId } = await admitted(station)
    const fate = { kind: 'in-custody' as const, sealNumber: 'A-1', place: '利器柜' }
    const police = {
      kind: 'to-police' as const,
      policeStation: '站前派出所',
      officer: '示例警员',
      receiptNumber: '2026-7',
    }
    const findings: SecurityFinding[] = [
      { what: '管制刀具', count: 1, kind: 'controlled-knife', fate: police },
      { what: '水果刀', count: 2, kind: 'sharp', fate },
    ]
    const seen = await desk.belongings.recordSecurity({ check: check(stayId, ...findings) })
    expect(seen.checks).toHaveLength(1)
    expect(seen.checks[0]).toMatchObject({
      ...check(stayId, ...findings),
      writtenBy: '测试 front-desk',
      warnings: [],
    })
    expect(
      seen.items.map(({ number, thing, findingId }) => [
        number,
        thing.name,
        thing.count,
        thing.kind,
        findingId,
      ]),
    ).toEqual([[1, '水果刀', 2, 'sharp', expect.any(Number)]])
    expect(seen.items[0]!.thing).toMatchObject({ sealNumber: 'A-1', place: '利器柜' })
  })

  it('closes the task of a check that was still owed', async () => {
    const { stayId } = await admittedAtOnce()
    expect((await owed(stayId)).map(({ state }) => state)).toEqual(['open'])
    await desk.belongings.recordSecurity({ check: check(stayId) })
    expect((await owed(stayId)).map(({ state, done }) => [state, done?.how])).toEqual([
      ['done', '已做安全检查并记录'],
    ])
  })

  it('takes a refusal for an answer and says so on the task', async () => {
    const { stayId } = await admittedAtOnce()
    const outcome = { kind: 'refused' as const, said: '不让翻包' }
    const seen = await desk.belongings.recordSecurity({ check: { ...check(stayId), outcome } })
    expect(seen.checks[0]!.outcome).toEqual(outcome)
    expect((await owed(stayId))[0]!.done?.how).toContain('拒绝')
  })

  it('warns of one officer and of the other sex, and stops nothing', async () => {
    const { stayId } = await admitted(station, { details: sampleDetails({ sex: 'female' }) })
    const seen = await desk.belongings.recordSecurity({
      check: { ...check(stayId), officers: officers.slice(0, 1) },
    })
    expect(seen.checks[0]!.warnings.map(({ because }) => because)).toEqual([
      'too-few-officers',
      'body-check-other-sex',
    ])
  })

  it('has happened', async () => {
    const { stayId } = await admitted(station)
    const late = { ...check(stayId), checkedAt: testNow + 3_600_000 }
    expect(await faultsOf(desk.belongings.recordSecurity({ check: late }))).toEqual([
      'check.checkedAt in-future',
    ])
  })
})

describe('R10 what is carried is registered', () => {
  it('takes several items at once, numbered, with what is known of each', async () => {
    const { stayId } = await admitted(station)
    const cash = { ...bag, name: '现金', kind: 'cash' as const, amountFen: 3650, sealNumber: '0312' }
    const card = { ...bag, name: '银行卡', kind: 'bank-card' as const, cardTail: '0018', sealNumber: '0312' }
    await put(stayId, bag, cash)
    const { items } = await put(stayId, card)
    expect(items.map(({ number, thing, state }) => ({ number, thing, state }))).toEqual(
      [bag, cash, card].map((thing, index) => ({ number: index + 1, thing, state: { kind: 'in-custody' } })),
    )
  })

  it('does not take a seal that closes somebody else’s things, until those are given back', async () => {
    const { stayId } = await admitted(station)
    const other = await admitted(station)
    const sealed = { ...bag, sealNumber: 'S-77' }
    const { items } = await put(stayId, sealed)
    expect(await faultsOf(put(other.stayId, bag, sealed))).toEqual(['items.1.sealNumber seal-in-use'])
    expect((await desk.belongings.ofStay({ stayId: other.stayId })).items).toEqual([])
    const returning = { at: testNow, to: '单小川', how: 'signature' as const, witness: '' }
    await desk.belongings.returnItems({ stayId, items: [{ id: items[0]!.id, version: 1 }], returning })
    expect((await put(other.stayId, sealed)).items).toHaveLength(1)
  })

  it('names the field of a row that is wrong, and writes none of the rows', async () => {
    const { stayId } = await admitted(station)
    const cash = { ...bag, kind: 'cash' as const }
    expect(await faultsOf(put(stayId, bag, cash))).toEqual(['items.1.amountFen required'])
    const whole = { ...bag, kind: 'bank-card' as const, features: '6222000000000000018' }
    expect(await faultsOf(put(stayId, whole))).toEqual(['items.0.features card-number'])
    expect(await faultsOf(put(stayId, { ...bag, photoIds: [999] }))).toEqual([
      'items.0.photoIds.0 not-in-list',
    ])
    expect((await desk.belongings.ofStay({ stayId })).items).toEqual([])
  })

  it('is corrected against its version, and the audit keeps what it said before', async () => {
    const { stayId } = await admitted(station)
    const [item] = (await put(stayId, bag)).items
    const better = { ...bag, features: '黑色，内有衣物' }
    const correct = () => desk.belongings.correctItem({ id: item!.id, version: 1, item: better })
    expect((await correct()).items[0]).toMatchObject({ thing: better, version: 2 })
    expect(await refusalOf(correct())).toMatchObject({
      kind: 'conflict',
      data: { record: 'custody-item', version: 2, theirs: { item: better } },
    })
    const db = openReadOnly(station.dataDir)
    const kept = db.all<{ old: string }>(
      'SELECT old FROM audit_value WHERE record = $record AND old IS NOT NULL',
      { record: `custody-item:${item!.id}` },
    )
    db.close()
    expect(kept.map(({ old }) => JSON.parse(old) as unknown)).toEqual([bag])
  })

  it('ends the draft it was typed in', async () => {
    const { stayId } = await admitted(station)
    const draft = { id: null, kind: 'belongings' as const, subjectId: stayId, body: '{}', version: 0 }
    const { id: draftId } = await desk.drafts.save(draft)
    await desk.belongings.putInCustody({ stayId, takenAt: testNow, items: [bag], draftId })
    expect(await desk.drafts.list({ kind: 'belongings' })).toEqual([])
  })
})

it('R10 issues the receipt, the return sheet and the security record of a stay that has no escort', async () => {
  const { stayId } = await admitted(station)
  await put(stayId, { ...bag, name: '现金', kind: 'cash', amountFen: 3650 })
  const issue = (form: 'F10A' | 'F10B' | 'F10C') =>
    desk.papers.issue({ form, stayId, escortId: null, overrides: [] })
  const receipt = await issue('F10A')
  expect(receipt.serial).toContain('-F10A-')
  expect(receipt.copies).toEqual(['本人', '档案'])
  expect((await issue('F10B')).copies).toEqual(['本人', '档案'])
  expect((await issue('F10C')).copies).toEqual(['档案'])
  const db = openReadOnly(station.dataDir)
  const kept = db.get<{ data: string }>('SELECT data FROM paper WHERE id = $id', { id: receipt.id })
  db.close()
  const data = JSON.parse(kept!.data) as { cash: string; basis: string }
  expect(data.cash).toBe('¥36.50（叁拾陆元伍角整）')
  expect(data.basis).toMatch(/第381号.*第六、九条.*第十四条/)
})
