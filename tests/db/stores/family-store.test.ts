// Who belongs together, and what the rules of places ask about a stay.
import { expect, it } from 'vitest'
import {
  endMembership,
  findFamilyOfStay,
  findSleeper,
  hasFamily,
  insertFamily,
  insertMember,
  listMembers,
} from '../../../db/stores/family-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenPerson, givenStay, hour, morning } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  const stay = (name: string) => givenStay(db, by, { personId: givenPerson(db, by, { details: { name } }) })
  return { db, by, stay }
}

it('lists members in the order they joined, until they are taken out', () => {
  const { db, by, stay } = ready()
  const [mother, son] = [stay('陈七'), stay('陈八')]
  const familyId = insertFamily(db, { uid: 'f', origin: 'o' }, by)
  expect([hasFamily(db, familyId), hasFamily(db, 99)]).toEqual([true, false])
  insertMember(db, { familyId, stayId: mother, role: 'adult' }, by)
  insertMember(db, { familyId, stayId: son, role: 'child' }, by)
  expect(() => insertMember(db, { familyId, stayId: son, role: 'child' }, by)).toThrow(/UNIQUE/)
  expect(listMembers(db, familyId).map(({ name, role, openState }) => [name, role, openState])).toEqual([
    ['陈七', 'adult', 'in-house'],
    ['陈八', 'child', 'in-house'],
  ])
  expect(findSleeper(db, son)?.familyId).toBe(familyId)
  expect(endMembership(db, { stayId: son, at: morning + hour })).toBe(true)
  expect(endMembership(db, { stayId: son, at: morning + hour })).toBe(false)
  expect([findFamilyOfStay(db, mother), findFamilyOfStay(db, son)]).toEqual([familyId, null])
  expect(listMembers(db, familyId)).toHaveLength(1)
})

it('knows of a stay what the gate saw, until its observation was ended', () => {
  const { db, by, stay } = ready()
  const stayId = stay('陈七')
  db.run("UPDATE gate_check SET decided_verdict = 'observe', computed_reasons = $found", {
    found: JSON.stringify([{ rule: 'R34', code: 'infection-suspected' }]),
  })
  const seen = { verdict: 'observe', reasons: ['infection-suspected'], familyId: null }
  expect(findSleeper(db, stayId)).toMatchObject(seen)
  db.run(
    `INSERT INTO observation (uid, origin, stay_id, place_label, started_at, planned_end_at, meals_apart, opened_by)
     VALUES ('o', 'o', $stayId, '', 1, NULL, 0, $account)`,
    { stayId, account: by.account },
  )
  expect(findSleeper(db, stayId)).toMatchObject(seen)
  db.run(
    "UPDATE observation SET ended_at = 2, ended_by = $account, decision = 'cleared', signer = 'x', note = ''",
    {
      account: by.account,
    },
  )
  expect(findSleeper(db, stayId)).toMatchObject({ verdict: 'admit', reasons: [] })
  expect(findSleeper(db, 99)).toBeNull()
})
