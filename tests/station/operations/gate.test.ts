// The gate check as it is kept: judged by the profile in force when it was made, and shown as it was then.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../../db/open.ts'
import type { GateCheck } from '../../../domain/intake/gate-check.ts'
import { refusalOf } from '../../support/refusals.ts'
import { sampleAdmission, sampleCheck, sampleDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeEach(async () => {
  station = await openTestStation()
})
afterEach(() => station.close())

const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`)
const red = (checkedAt: number) => sampleCheck({ checkedAt, healthCode: 'red' })

it('judges a check by the profile that was in force on its day', async () => {
  const desk = await station.as('front-desk')
  const verdictOn = async (day: string) => (await desk.intake.verdict({ check: red(at(day)) })).verdict
  expect(await verdictOn('2021-06-01')).toBe('refer')
  expect(await verdictOn('2026-11-23')).toBe('admit')
})

it('shows an old check under the profile it was made with, after another came into force', async () => {
  const desk = await station.as('front-desk')
  const { personId } = await desk.intake.admit(sampleAdmission())
  const nameOf = async (client: typeof desk) =>
    (await client.people.page({ id: personId })).stays[0]!.gateCheck!.profileZh
  const before = await nameOf(desk)
  await station.station.close()
  const db = openDatabase(station.dataDir)
  db.run(
    `INSERT INTO gate_profile_in_force (from_at, profile_id)
     SELECT $at, id FROM gate_profile WHERE code = 'epidemic'`,
    { at: testNow + 1 },
  )
  db.close()
  const again = await openTestStation({ dataDir: station.dataDir, clock: () => testNow + 1000 })
  const client = await again.as('front-desk')
  expect((await client.intake.form()).profile.code).toBe('epidemic')
  expect(await nameOf(client)).toBe(before)
  await again.close()
})

const unseen = sampleCheck({ injury: 'not-looked', mind: 'not-looked' })

it('R03 holds an admission back until somebody has looked', async () => {
  const desk = await station.as('front-desk')
  expect(await refusalOf(desk.intake.admit(sampleAdmission({ check: unseen })))).toMatchObject({
    kind: 'blocked',
    data: { rule: 'R03', because: 'not-looked' },
  })
})

it('R03 lets in who was not looked at yet, with a reason, and keeps what is still to be done as a task', async () => {
  const desk = await station.as('front-desk')
  const overrides = [{ rule: 'R03', reason: '夜间一人值班，先安置', second: null }]
  const { stayId } = await desk.intake.admit({ ...sampleAdmission({ check: unseen }), overrides })
  expect((await desk.tasks.ofStay({ stayId })).map(({ code }) => code)).toContain('first-look')
})

it('R01 keeps whether the policy was told, and lets in who was not told yet', async () => {
  const desk = await station.as('front-desk')
  const { personId } = await desk.intake.admit(sampleAdmission({ check: sampleCheck({ told: false }) }))
  const { gateCheck } = (await desk.people.page({ id: personId })).stays[0]!
  expect(gateCheck).toMatchObject({ told: false, decided: 'admit', checkedAt: testNow })
  expect(gateCheck?.computed.reasons).toContainEqual({ rule: 'R01', code: 'not-told' })
})

it('R13 never refuses for a missing phone, code or name, under any profile that was in force', async () => {
  const desk = await station.as('front-desk')
  for (const day of ['2019-06-01', '2021-06-01', '2026-11-23'])
    for (const healthCode of ['no-phone', 'not-checked', 'assisted'] as const) {
      const check = sampleCheck({ checkedAt: at(day), healthCode })
      expect((await desk.intake.verdict({ check })).verdict).not.toBe('refuse')
    }
})

it('names the steps that the profile requires and nobody asked as one task, that holds nothing', async () => {
  const desk = await station.as('front-desk')
  const details = sampleDetails({ document: { kind: '99', reason: '遗失' } })
  const check = sampleCheck({ temperature: { kind: 'not-taken', reason: '' } })
  const { stayId } = await desk.intake.admit(sampleAdmission({ details, check }))
  expect(await desk.tasks.ofStay({ stayId })).toMatchObject([
    { code: 'gate-steps', detail: 'temperature', holdsRegistration: false },
  ])
})

it('R09 a missing phone is an answer under epidemic control, and an emergency is asked no code', async () => {
  const db = openDatabase(station.dataDir)
  db.run(
    `INSERT INTO gate_profile_in_force (from_at, profile_id)
     SELECT $at, id FROM gate_profile WHERE code = 'epidemic'`,
    { at: testNow + 1 },
  )
  db.close()
  station.advance(1000)
  const desk = await station.as('front-desk')
  const answered = { travelCode: 'clear' as const, exposure: { kinds: [], history: '' } }
  const details = sampleDetails({ document: { kind: '99', reason: '遗失' } })
  const stepsOf = async (check: Partial<GateCheck>) => {
    const made = sampleCheck({ checkedAt: station.now(), ...answered, ...check })
    const { stayId } = await desk.intake.admit(sampleAdmission({ details, check: made }))
    return (await desk.tasks.ofStay({ stayId })).filter(({ code }) => code === 'gate-steps')
  }
  expect(await stepsOf({ healthCode: 'no-phone' })).toEqual([])
  expect(await stepsOf({ healthCode: 'not-checked', travelCode: 'not-checked' })).toMatchObject([
    { detail: 'health-code travel-code' },
  ])
  const entry = { arrivedAt: testNow, sex: 'male' as const, estimatedAge: 50, arrivalWay: '1' }
  const { stayId } = await desk.intake.admitAtOnce(entry)
  expect((await desk.tasks.ofStay({ stayId })).map(({ code }) => code)).not.toContain('gate-steps')
})
