import { expect, it } from 'vitest'
import { listEarlierCompanions } from '../../../db/stores/companion-store.ts'
import { insertFamily, insertMember } from '../../../db/stores/family-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenPerson, givenStay } from '../../support/stored-records.ts'

it('names whom those somebody comes with have come with before', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const [mother, child, stranger] = [givenPerson(db, by), givenPerson(db, by), givenPerson(db, by)]
  const family = (persons: readonly number[]) => {
    const familyId = insertFamily(db, { uid: `family-${persons.join()}`, origin: 'station' }, by)
    for (const personId of persons) {
      const stayId = givenStay(db, by, { personId })
      insertMember(db, { familyId, stayId, role: 'other' }, by)
    }
    return familyId
  }
  family([mother, child])
  db.run("UPDATE stay SET open_state = NULL, voided_at = 1, void_reason = 'x'")
  const now = family([mother])
  expect([...listEarlierCompanions(db, { familyId: now, handoverRowId: null })]).toEqual([child])
  expect(listEarlierCompanions(db, { familyId: null, handoverRowId: null }).size).toBe(0)
  expect([...listEarlierCompanions(db, { familyId: family([stranger]), handoverRowId: null })]).toEqual([])
  const steps = planSteps(db, (reading) =>
    listEarlierCompanions(reading, { familyId: now, handoverRowId: 5 }),
  )
  expect(fullScans(steps)).toEqual([])
})
