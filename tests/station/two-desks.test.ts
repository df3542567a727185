// Two desks save the same record: the second is told who saved what and when, and can go on with what it typed.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StationClient } from '../../station/contract/contract.ts'
import { refusalOf } from '../support/refusals.ts'
import { admitted, planned, stayOf } from '../support/road.ts'
import { sampleAdmission, sampleDetails, samplePlan, sampleRegistration } from '../support/samples.ts'
import { openTestStation, testHead, type TestStation } from '../support/test-station.ts'

let station: TestStation
let first: StationClient
let second: StationClient
beforeAll(async () => {
  station = await openTestStation()
  first = await station.as('front-desk')
  second = await station.as('head')
})
afterAll(() => station.close())

/** The second desk's first save, which must be told of the first desk's; a minute passes between the two. */
async function conflictOf(call: () => Promise<unknown>) {
  const savedAt = station.now()
  station.advance(60_000)
  const refused = await refusalOf(call())
  if (refused.kind !== 'conflict') throw new Error(`Expected a conflict, got ${JSON.stringify(refused)}`)
  expect(refused.data.at).toBe(savedAt)
  return refused.data
}

it('a person', async () => {
  const { personId: id } = await admitted(station)
  const start = sampleDetails({ document: { kind: '99', reason: '遗失' } })
  const [mine, yours] = [
    { ...start, aliases: '老川' },
    { ...start, note: '左手有疤' },
  ]
  await first.people.correct({ id, version: 1, details: mine })
  const conflict = await conflictOf(() => second.people.correct({ id, version: 1, details: yours }))
  expect(conflict).toMatchObject({ record: 'person', by: '测试 front-desk', version: 2, theirs: mine })
  expect((await first.people.page({ id })).person).toMatchObject(mine)
  const kept = { ...yours, aliases: mine.aliases }
  const saved = await second.people.correct({ id, version: conflict.version, details: kept })
  expect(saved).toMatchObject({ ...kept, version: 3 })
})

it('a person who comes again, at two desks', async () => {
  const guest = await admitted(station)
  const exit = { way: 'own-way' as const, at: station.now(), destination: '', note: '', overrides: [] }
  await first.escort.leave({ stayId: guest.stayId, version: 1, ...exit })
  const details = sampleDetails({ document: { kind: '99', reason: '遗失' }, note: '二次入站' })
  const again = { ...sampleAdmission({ details }), personId: guest.personId, personVersion: 1 }
  await second.people.correct({ id: guest.personId, version: 1, details })
  const conflict = await conflictOf(() => first.intake.admit(again))
  expect(conflict).toMatchObject({ record: 'person', by: testHead, version: 2 })
  const done = await first.intake.admit({ ...again, personVersion: conflict.version })
  expect(done.personId).toBe(guest.personId)
})

it('a registration', async () => {
  const guest = await admitted(station)
  const { stayId } = guest
  const mine = sampleRegistration({ belongings: '双肩包 1；手机 1' })
  const yours = sampleRegistration({ history: '“记错了，是前天到的”' })
  await first.intake.correctRegistration({ stayId, version: 1, registration: mine })
  const save = (version: number) =>
    second.intake.correctRegistration({ stayId, version, registration: yours })
  const conflict = await conflictOf(() => save(1))
  expect(conflict).toMatchObject({
    record: 'registration',
    by: '测试 front-desk',
    version: 2,
    theirs: { registration: mine },
  })
  expect((await stayOf(station, guest)).registration).toEqual(mine)
  await save(conflict.version)
  expect((await stayOf(station, guest)).registration).toEqual(yours)
})

it('an escort’s plan', async () => {
  const clerk = await station.as('escort')
  const { stayId } = await admitted(station)
  const { id } = await planned(station, [stayId])
  const mine = samplePlan([stayId], { persons: [{ stayId, needs: '轮椅' }] })
  const yours = samplePlan([stayId], { transport: { kind: 'vehicle', number: '甲A0000', route: '' } })
  await clerk.escort.change({ id, version: 1, plan: mine })
  const conflict = await conflictOf(() => second.escort.change({ id, version: 1, plan: yours }))
  expect(conflict).toMatchObject({ record: 'escort', by: '测试 escort', version: 2, theirs: { plan: mine } })
  const saved = await second.escort.change({ id, version: conflict.version, plan: yours })
  expect(saved.plan).toEqual(yours)
})

it('an account', async () => {
  const made = await second.accounts.create({
    name: '接待 07',
    pin: '1357',
    roles: ['front-desk'],
    duties: [],
    language: 'zh-CN',
  })
  await second.accounts.update({ ...made, roles: ['front-desk', 'tracing'], pin: null })
  const yours = { ...made, name: '接待 08', pin: null }
  const conflict = await conflictOf(() => second.accounts.update(yours))
  expect(conflict).toMatchObject({
    record: 'account',
    by: testHead,
    version: 2,
    theirs: { name: '接待 07', roles: ['front-desk', 'tracing'] },
  })
  const saved = await second.accounts.update({ ...yours, version: conflict.version })
  expect(saved).toMatchObject({ name: '接待 08', version: 3 })
})

it('a draft', async () => {
  const start = { kind: 'intake' as const, subjectId: null, version: 0 }
  const { id } = await first.drafts.save({ ...start, id: null, body: '{"name":"单"}' })
  const save = (client: StationClient, version: number, body: string) =>
    client.drafts.save({ ...start, id, version, body })
  await first.drafts.take({ id })
  await save(first, 2, '{"name":"单小川"}')
  const conflict = await conflictOf(() => save(second, 1, '{"name":"仇"}'))
  expect(conflict).toMatchObject({
    record: 'draft',
    by: '测试 front-desk',
    version: 3,
    theirs: { body: '{"name":"单小川"}' },
  })
  expect((await save(second, conflict.version, '{"name":"仇"}')).version).toBe(4)
})

it('a stay that is moved at one desk and ended at the other', async () => {
  const guest = await admitted(station)
  const place = { kind: 'elsewhere' as const, text: '走廊' }
  await second.intake.moveBed({ stayId: guest.stayId, version: 1, place, reason: '换床', overrides: [] })
  const exit = { way: 'own-way' as const, destination: '', note: '', overrides: [] }
  const leave = (version: number) =>
    first.escort.leave({ stayId: guest.stayId, version, at: station.now(), ...exit })
  const conflict = await conflictOf(() => leave(1))
  expect(conflict).toMatchObject({ record: 'stay', by: testHead, version: 2 })
  expect((await leave(conflict.version)).version).toBe(3)
})
