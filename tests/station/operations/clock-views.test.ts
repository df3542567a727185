// Clocks as the screens show them: what is left in their own unit, the day in the house, and what made a date unsure.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sampleAdmission, sampleRegistration, unnamedDetails } from '../../support/samples.ts'
import { admitted } from '../../support/road.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeEach(async () => {
  station = await openTestStation()
})
afterEach(() => station.close())

const hour = 3_600_000

async function clockOf(stayId: number, code: string) {
  const { clocks } = await (await station.as('tracing')).tracing.stay({ stayId })
  return clocks.find((clock) => clock.code === code)
}

async function pass(hours: number): Promise<void> {
  const desk = await station.as('front-desk')
  const tracer = await station.as('tracing')
  for (let passed = 0; passed < hours; passed += 8) {
    station.advance(8 * hour)
    await desk.session.me()
    await tracer.session.me()
  }
}

async function nameless(): Promise<number> {
  const desk = await station.as('front-desk')
  const registration = sampleRegistration({ arrivedAt: station.now() })
  return (await desk.intake.admit(sampleAdmission({ details: unnamedDetails(), registration }))).stayId
}

it('counts the hours of the notice down, then says it is overdue', async () => {
  const stayId = await nameless()
  expect(await clockOf(stayId, 'NOTICE')).toMatchObject({ remaining: { unit: 'hour', n: 24 } })
  await pass(16)
  expect(await clockOf(stayId, 'NOTICE')).toMatchObject({ remaining: { unit: 'hour', n: 8 } })
  await pass(16)
  const overdue = await clockOf(stayId, 'NOTICE')
  expect(overdue).toMatchObject({ state: 'overdue', dueAt: testNow + 24 * hour })
})

it('names the day in the house for the limit of the stay', async () => {
  const { stayId } = await admitted(station)
  expect(await clockOf(stayId, 'STAY')).toMatchObject({ ruleId: 'R26', dayInHouse: 1, stopped: null })
  await pass(24)
  expect(await clockOf(stayId, 'STAY')).toMatchObject({ dayInHouse: 2 })
  expect(await clockOf(stayId, 'FILE_OPEN')).toMatchObject({ state: 'stopped', dayInHouse: null })
})

it('says who stopped a clock, when, and how', async () => {
  const stayId = await nameless()
  const desk = await station.as('front-desk')
  await desk.tracing.stopClock({ stayId, clockCode: 'NOTICE', at: testNow, how: '已发布\n编号 1' })
  expect((await clockOf(stayId, 'NOTICE'))?.stopped).toEqual({
    at: testNow,
    by: '测试 front-desk',
    how: '已发布\n编号 1',
  })
})

it('marks a date that depends on holidays nobody has entered', async () => {
  const stayId = await nameless()
  expect(await clockOf(stayId, 'DNA_REQ')).toMatchObject({ isUncertain: false })
  await pass(37 * 24)
  const late = await nameless()
  expect(await clockOf(late, 'DNA_REQ')).toMatchObject({ isUncertain: true })
})
