// What an arrival opens besides the stay, by the rule that asks for it; and that none of it holds anybody.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GateCheck } from '../../../domain/intake/gate-check.ts'
import type { PersonDetails } from '../../../domain/people/person.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { sampleAdmission, sampleCheck, sampleDetails, sampleRegistration } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

type Coming = Readonly<{
  details?: Partial<PersonDetails>
  check?: Partial<GateCheck>
  reasons?: string[]
  decide?: 'observe'
}>

async function arrived({ details = {}, check = {}, reasons = ['1'], decide }: Coming) {
  const input = sampleAdmission({
    details: sampleDetails({ document: { kind: '99', reason: '遗失' }, ...details }),
    check: sampleCheck(check),
    registration: sampleRegistration({ reasons }),
  })
  const verdictOverride = decide ? { verdict: decide, reason: '值班领导决定' } : null
  const admitted = await desk.intake.admit({ ...input, verdictOverride })
  return { ...admitted, tasks: await desk.tasks.ofStay({ stayId: admitted.stayId }) }
}
const codes = (tasks: readonly { rule: string; code: string }[]) =>
  tasks.map(({ rule, code }) => `${rule} ${code}`)
const child = { birth: { kind: 'estimated' as const, age: 12, asOf: '2026-11-23' }, contacts: [] }

describe('the duties of the same day', () => {
  it('are none for an adult of whom nothing was seen', async () => {
    const { tasks, gaps } = await arrived({})
    expect({ tasks, gaps }).toEqual({ tasks: [], gaps: [] })
  })

  it('R29 opens the search for a guardian, due by the end of the day', async () => {
    const { tasks } = await arrived({ details: child })
    expect(codes(tasks)).toEqual(['R29 find-guardian'])
    expect(tasks[0]).toMatchObject({ state: 'open', dueAt: Date.UTC(2026, 10, 23, 16), openedAt: testNow })
  })

  it('R29 opens none for a child who came with an adult of the family', async () => {
    const input = sampleAdmission({ details: sampleDetails({ document: { kind: '99', reason: '遗失' } }) })
    const mother = await desk.intake.admit({ ...input, family: { familyId: null, role: 'adult' } })
    const family = await desk.families.ofStay({ stayId: mother.stayId })
    const kid = sampleDetails({ document: { kind: '99', reason: '未办理' }, ...child })
    const place = { familyId: family!.familyId, role: 'child' as const }
    const { stayId } = await desk.intake.admit({ ...sampleAdmission({ details: kid }), family: place })
    expect(codes(await desk.tasks.ofStay({ stayId }))).toEqual([])
  })

  it('R32 opens the report to the police', async () => {
    expect(codes((await arrived({ reasons: ['6'] })).tasks)).toEqual(['R32 report-violence'])
  })

  it('R33 opens the help to a diagnosis', async () => {
    const { tasks } = await arrived({ check: { mind: 'agitated' }, decide: 'observe' })
    expect(codes(tasks)).toContain('R33 mental-diagnosis')
  })

  it('R34 opens the report of an infection, and the ledger of observation with meals apart', async () => {
    const { tasks, stayId, place } = await arrived({ check: { symptoms: ['rash'] } })
    expect(codes(tasks)).toContain('R34 report-infection')
    expect((await desk.observation.list()).find((row) => row.stayId === stayId)).toMatchObject({
      place,
      startedAt: testNow,
      plannedEndAt: null,
      mealsApart: true,
    })
  })

  it('R29 R32 R33 R34 hold neither the bed, nor care, nor leaving', async () => {
    const { stayId, tasks, gaps } = await arrived({
      details: { birth: { kind: 'estimated', age: 17, asOf: '2026-11-23' }, contacts: child.contacts },
      check: { mind: 'agitated', symptoms: ['rash'] },
      reasons: ['6'],
      decide: 'observe',
    })
    expect(tasks.length).toBeGreaterThanOrEqual(4)
    expect(gaps.map(({ field }) => field)).toEqual(['contacts'])
    await desk.care.write({
      stayId,
      happenedAt: testNow,
      content: { kind: 'meal', meal: 'supper', eaten: 'all' },
      remark: '',
      correctsId: null,
    })
    const leaving = { stayId, version: 1, at: testNow, destination: '', note: '', overrides: [] }
    await desk.escort.leave({ ...leaving, way: 'left-unannounced' })
    // What is owed is still owed.
    expect((await desk.tasks.ofStay({ stayId })).every(({ state }) => state === 'open')).toBe(true)
  })
})

describe('the steps that a person decided to leave out', () => {
  const because = (rule: string) => [{ rule, reason: '夜间一人值班，先安置', second: null }]

  it('R03 R07 become tasks that hold back the registration', async () => {
    const check = sampleCheck({ injury: 'not-looked', mind: 'not-looked', security: 'not-done', told: false })
    const details = sampleDetails({ document: { kind: '99', reason: '遗失' } })
    const input = { ...sampleAdmission({ check, details }), overrides: because('R03') }
    const { stayId, gaps } = await desk.intake.admit(input)
    expect(gaps.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'R03 first-look',
      'R07 security-check',
    ])
    expect(codes(await desk.tasks.ofStay({ stayId })).toSorted()).toEqual([
      'R01 tell-policy',
      'R03 first-look',
      'R07 security-check',
    ])
  })

  it('R06 becomes the task of a handover record', async () => {
    const registration = sampleRegistration({ arrivalWay: '2' })
    const details = sampleDetails({ document: { kind: '99', reason: '遗失' } })
    const input = { ...sampleAdmission({ registration, details }), overrides: because('R06') }
    const { stayId, gaps } = await desk.intake.admit(input)
    expect(gaps.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'R06 brought-by',
      'R06 handover-record',
    ])
    expect(codes(await desk.tasks.ofStay({ stayId }))).toEqual(['R06 handover-record'])
  })
})
