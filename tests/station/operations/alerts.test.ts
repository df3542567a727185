// The banner stays on the person everywhere somebody is shown, and says the same.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { planned } from '../../support/road.ts'
import { sampleAdmission, sampleCheck, sampleDetails, sampleRegistration } from '../../support/samples.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

it('R29 R32 R33 R34 is the same on the page, in every list and on the escort', async () => {
  let desk = await station.as('front-desk')
  const details = sampleDetails({
    name: '单小满',
    document: { kind: '99', reason: '未办理' },
    birth: { kind: 'estimated', age: 12, asOf: '2026-11-23' },
  })
  const check = sampleCheck({ symptoms: ['rash'], mind: 'confused' })
  const registration = sampleRegistration({ reasons: ['6'] })
  const { personId, stayId } = await desk.intake.admit(sampleAdmission({ details, check, registration }))
  const open = (await desk.tasks.ofStay({ stayId })).length
  const alerts = { kinds: ['minor', 'violence', 'infectious', 'mental'], openTasks: open, overdueTasks: 0 }

  expect((await desk.people.page({ id: personId })).alerts).toEqual(alerts)
  expect((await desk.people.find({ text: '单小满' }))[0]?.alerts).toEqual(alerts)
  expect((await desk.care.house()).find((row) => row.stayId === stayId)?.alerts).toEqual(alerts)
  expect((await desk.tracing.list()).find((row) => row.stayId === stayId)?.alerts).toEqual(alerts)
  expect((await planned(station, [stayId])).persons[0]?.alerts).toEqual(alerts)

  station.advance(3 * 86_400_000)
  // Nobody is signed in for three days.
  await station.reopen()
  desk = await station.as('front-desk')
  expect((await desk.people.page({ id: personId })).alerts).toMatchObject({
    openTasks: open,
    overdueTasks: open,
  })
})

it('keeps the age of somebody who has left, and nothing else', async () => {
  const desk = await station.as('front-desk')
  const details = sampleDetails({
    document: { kind: '99', reason: '未办理' },
    birth: { kind: 'estimated', age: 17, asOf: '2026-11-23' },
  })
  const registration = sampleRegistration({ reasons: ['6'] })
  const { personId, stayId } = await desk.intake.admit(sampleAdmission({ details, registration }))
  const at = station.now()
  const leaving = { stayId, version: 1, at, destination: '', note: '', overrides: [] }
  await desk.escort.leave({ ...leaving, way: 'left-unannounced' })
  expect((await desk.people.page({ id: personId })).alerts).toEqual({
    kinds: ['minor'],
    openTasks: 0,
    overdueTasks: 0,
  })
})
