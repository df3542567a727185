// Gate profiles at the station: new versions, one in force at any instant, and cases that keep their own.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { refusalOf } from '../../support/refusals.ts'
import { sampleAdmission, sampleCheck, sampleDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let head: StationClient
beforeEach(async () => {
  station = await openTestStation()
  head = await station.as('head')
})
afterEach(() => station.close())

const minute = 60_000
const newest = async (code: string) => {
  const { profiles } = await head.gate.profiles()
  return profiles.find((profile) => profile.code === code)!
}
const plain = async (code: string) => {
  const { id: _id, version: _version, ...profile } = await newest(code)
  return profile
}

it('makes the next version of a code and leaves the one before as it was', async () => {
  const before = await newest('four-steps')
  const made = await head.gate.newVersion({
    profile: { ...(await plain('four-steps')), nameZh: '四步（冬季）', feverLimit: 375 },
  })
  expect(made).toMatchObject({ version: 2, nameZh: '四步（冬季）', feverLimit: 375 })
  const { profiles } = await head.gate.profiles()
  expect(profiles.find(({ id }) => id === before.id)).toEqual(before)
  expect((await head.intake.form()).profile.id).toBe(before.id)
})

it('takes a new code as a first version', async () => {
  const profile = { ...(await plain('routine')), code: 'flu-season', nameZh: '流感季', nameEn: 'Flu season' }
  expect(await head.gate.newVersion({ profile })).toMatchObject({ code: 'flu-season', version: 1 })
})

it('refuses a version without what a stay needs, or whose limits cross', async () => {
  const profile = await plain('routine')
  const codeOf = async (changes: Partial<typeof profile>) =>
    (await refusalOf(head.gate.newVersion({ profile: { ...profile, ...changes } }))).data
  expect(await codeOf({ fields: { ...profile.fields, verdict: 'off' } })).toMatchObject({
    fields: [{ path: ['profile', 'fields'], code: 'always-on' }],
  })
  expect(await codeOf({ coldLimit: 360, feverLimit: 355 })).toMatchObject({
    fields: [{ code: 'cold-above-fever' }],
  })
  expect(await codeOf({ validFrom: '2026-02-01', validTo: '2026-01-31' })).toMatchObject({
    fields: [{ code: 'before-from' }],
  })
  expect(await codeOf({ order: ['mask', 'mask'] })).toMatchObject({ fields: [{ code: 'twice' }] })
})

it('puts a profile in force from now, and judges by it from then on', async () => {
  const { id: profileId } = await newest('epidemic')
  station.advance(minute)
  await head.gate.putInForce({ profileId, fromAt: null, withdrawsLater: false })
  const verdictAt = async (checkedAt: number) =>
    (await head.intake.verdict({ check: sampleCheck({ checkedAt, healthCode: 'red' }) })).verdict
  expect(await verdictAt(testNow)).toBe('admit')
  expect(await verdictAt(testNow + minute)).toBe('refer')
})

it('never changes what was in force, and asks before a later plan is taken back', async () => {
  const { id: profileId } = await newest('routine')
  const put = (fromAt: number | null, withdrawsLater = false) =>
    head.gate.putInForce({ profileId, fromAt, withdrawsLater })
  const faultOf = async (call: Promise<unknown>) => (await refusalOf(call)).data
  station.advance(10 * minute)
  expect(await faultOf(put(testNow))).toMatchObject({ fields: [{ path: ['fromAt'], code: 'in-past' }] })
  const later = station.now() + 60 * minute
  await put(later)
  expect(await faultOf(put(null))).toMatchObject({ fields: [{ code: 'before-later' }] })
  const { inForce } = await put(null, true)
  expect(inForce[0]).toEqual({ profileId, fromAt: station.now() })
  expect(await faultOf(put(station.now() - minute))).toMatchObject({ fields: [{ code: 'in-past' }] })
  expect(inForce.filter(({ fromAt }) => fromAt > station.now())).toEqual([])
})

it('lets a case keep its own profile on its page when another version comes into force', async () => {
  const { personId } = await head.intake.admit(sampleAdmission())
  const renamed = { ...(await plain('four-steps')), nameZh: '四步（新）', feverLimit: 360 }
  const { id: profileId } = await head.gate.newVersion({ profile: renamed })
  station.advance(minute)
  await head.gate.putInForce({ profileId, fromAt: null, withdrawsLater: false })
  const checkOf = async (id: number) => (await head.people.page({ id })).stays[0]!.gateCheck!
  expect(await checkOf(personId)).toMatchObject({ profileZh: '四步入站', decided: 'admit' })
  const check = sampleCheck({ checkedAt: station.now() })
  const document = { kind: '99' as const, reason: '没有带' }
  const next = sampleAdmission({ check, details: sampleDetails({ name: '单小河', document }) })
  const admitted = await head.intake.admit(next)
  expect(await checkOf(admitted.personId)).toMatchObject({
    profileZh: '四步（新）',
    computed: { verdict: 'observe' },
  })
})
