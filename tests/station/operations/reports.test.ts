// Reports owed: what the gate found becomes tasks with a time, of the stay or of the gate check; help is never held up.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { GateCheck } from '../../../domain/intake/gate-check.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { sampleAdmission, sampleCheck } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeEach(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterEach(() => station.close())

const reports = async () =>
  (await desk.tasks.open()).filter(({ code }) =>
    ['report-civil-affairs', 'report-cdc', 'report-police', 'report-hospital', 'report-leader'].includes(
      code,
    ),
  )
const away = (check: Partial<GateCheck>) =>
  desk.intake.turnAway({
    check: sampleCheck(check),
    verdictOverride: null,
    name: null,
    where: '市第三医院',
    draftId: null,
    handoverRowId: null,
  })

it('R04 asks for the hospital within the hour where somebody is sent there before admission', async () => {
  await away({ injury: 'severe' })
  const tasks = await reports()
  expect(tasks.map(({ code, stayId }) => [code, stayId])).toEqual([
    ['report-hospital', null],
    ['report-leader', null],
  ])
  expect(tasks[0]?.dueAt).toBe(testNow + 3_600_000)
})

it('R05 leaves a report to the police behind, also where a person decides to let somebody in', async () => {
  const { stayId } = await desk.intake.admit({
    ...sampleAdmission({ check: sampleCheck({ danger: true }) }),
    verdictOverride: { verdict: 'observe', reason: '已平静，民警在场' },
  })
  expect((await reports()).map((task) => [task.code, task.stayId])).toEqual([
    ['report-police', stayId],
    ['report-leader', stayId],
  ])
})

it('R07 hands what was found to the police as a task of the stay, and lets the person in', async () => {
  const { stayId } = await desk.intake.admit(sampleAdmission({ check: sampleCheck({ security: 'police' }) }))
  expect((await reports()).map((task) => [task.code, task.stayId])).toEqual([['report-police', stayId]])
})

it('R34 reports a suspected infection to the CDC on the same day, unless it was told at the gate', async () => {
  const check = sampleCheck({ symptoms: ['rash'], reports: [{ to: 'leader', at: testNow }] })
  await desk.intake.admit(sampleAdmission({ check }))
  const tasks = await reports()
  expect(tasks.map(({ code }) => code)).toEqual(['report-cdc'])
  expect(tasks[0]?.dueAt).toBe(Date.UTC(2026, 10, 23, 16))
})

it('opens nothing where nothing is owed', async () => {
  await desk.intake.admit(sampleAdmission())
  expect(await reports()).toEqual([])
})
