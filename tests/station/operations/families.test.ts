// Who belongs together: joined on admission or afterwards, one family a stay, and what it says about a child.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FamilyPlace } from '../../../domain/intake/family.ts'
import type { PersonDetails } from '../../../domain/people/person.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { openReadOnly } from '../../../db/open.ts'
import { getStation } from '../../../db/stores/station-store.ts'
import { isAccompanied } from '../../../station/operations/families.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { sampleAdmission, sampleDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const child = { birth: { kind: 'date' as const, on: '2018-05-01' } }

function arrive(family: FamilyPlace | null, details: Partial<PersonDetails> = {}) {
  const input = sampleAdmission({
    details: sampleDetails({ document: { kind: '99', reason: '遗失' }, ...details }),
  })
  return desk.intake.admit({ ...input, family })
}

async function familyOf(stayId: number) {
  const family = await desk.families.ofStay({ stayId })
  if (!family) throw new Error('No family')
  return family
}

it('begins with the first on admission, and takes the next in', async () => {
  const mother = await arrive({ familyId: null, role: 'adult' }, { sex: 'female', name: '单小云' })
  const { familyId } = await familyOf(mother.stayId)
  const son = await arrive({ familyId, role: 'child' }, child)
  const { members } = await familyOf(son.stayId)
  expect(members.map(({ name, role, isMinor }) => [name, role, isMinor])).toEqual([
    ['单小云', 'adult', false],
    ['单小川', 'child', true],
  ])
})

it('refuses an admission into a family that is not there, and keeps nothing of it', async () => {
  const before = (await desk.care.house()).length
  expect(await faultsOf(arrive({ familyId: 999_999, role: 'child' }))).toEqual([
    'family.familyId no-such-family',
  ])
  expect(await desk.care.house()).toHaveLength(before)
})

it('is joined and left afterwards, one family a stay', async () => {
  const [one, other] = [await arrive(null), await arrive(null)]
  expect(await desk.families.ofStay({ stayId: one.stayId })).toBeNull()
  const { familyId } = await desk.families.join({ stayId: one.stayId, familyId: null, role: 'sibling' })
  const both = await desk.families.join({ stayId: other.stayId, familyId, role: 'sibling' })
  expect(both.members.map(({ stayId }) => stayId)).toEqual([one.stayId, other.stayId])
  const twice = desk.families.join({ stayId: other.stayId, familyId: null, role: 'other' })
  expect(await faultsOf(twice)).toEqual(['stayId other-family'])
  const rest = await desk.families.leave({ stayId: other.stayId })
  expect(rest?.members.map(({ stayId }) => stayId)).toEqual([one.stayId])
  expect(await desk.families.leave({ stayId: one.stayId })).toBeNull()
  expect(await refusalOf(desk.families.leave({ stayId: one.stayId }))).toMatchObject({ kind: 'not-found' })
})

it('keeps whoever has left the house on the list, and takes no one in who has', async () => {
  const [one, other] = [await arrive({ familyId: null, role: 'spouse' }), await arrive(null)]
  const { familyId } = await familyOf(one.stayId)
  await desk.families.join({ stayId: other.stayId, familyId, role: 'spouse' })
  const exit = { way: 'own-way' as const, at: testNow, destination: '', note: '', overrides: [] }
  await desk.escort.leave({ stayId: one.stayId, version: 1, ...exit })
  expect((await familyOf(other.stayId)).members.map(({ openState }) => openState)).toEqual([null, 'in-house'])
  const gone = await arrive(null)
  await desk.escort.leave({ stayId: gone.stayId, version: 1, ...exit })
  const late = desk.families.join({ stayId: gone.stayId, familyId, role: 'other' })
  expect(await faultsOf(late)).toEqual(['stayId closed'])
})

it('R29 knows whether a child has an adult of the family in the house', async () => {
  const father = await arrive({ familyId: null, role: 'adult' })
  const { familyId } = await familyOf(father.stayId)
  const [withFather, alone] = [await arrive({ familyId, role: 'child' }, child), await arrive(null, child)]
  const asks = (stayId: number) => {
    const db = openReadOnly(station.dataDir)
    const answer = isAccompanied({ db, now: station.now(), station: getStation(db) }, stayId)
    db.close()
    return answer
  }
  expect([asks(withFather.stayId), asks(alone.stayId)]).toEqual([true, false])
  const exit = { way: 'left-unannounced' as const, at: testNow, destination: '', note: '', overrides: [] }
  await desk.escort.leave({ stayId: father.stayId, version: 1, ...exit })
  expect(asks(withFather.stayId)).toBe(false)
})
