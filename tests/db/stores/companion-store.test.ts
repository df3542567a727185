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
  db.run(
    "UPDATE stay SET open_state = NULL, exit_way = 'other', exit_at = 1, exit_destination = '', exit_note = ''",
  )
  const now = family([mother])
  expect([...listEarlierCompanions(db, { familyId: now, handoverRowId: null })]).toEqual([child])
  expect(listEarlierCompanions(db, { familyId: null, handoverRowId: null }).size).toBe(0)
  expect([...listEarlierCompanions(db, { familyId: family([stranger]), handoverRowId: null })]).toEqual([])
  const steps = planSteps(db, (reading) =>
    listEarlierCompanions(reading, { familyId: now, handoverRowId: 5 }),
  )
  expect(fullScans(steps)).toEqual([])
})

it('knows nobody through a stay that was opened by mistake', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const [mother, child] = [givenPerson(db, by), givenPerson(db, by)]
  const together = (uid: string) => {
    const familyId = insertFamily(db, { uid, origin: 'station' }, by)
    for (const personId of uid === 'now' ? [mother] : [mother, child])
      insertMember(db, { familyId, stayId: givenStay(db, by, { personId }), role: 'other' }, by)
    return familyId
  }
  together('earlier')
  const left = "exit_way = 'other', exit_at = 1, exit_destination = '', exit_note = ''"
  const voided = "voided_at = 1, void_reason = 'x'"
  db.run(`UPDATE stay SET open_state = NULL, ${left} WHERE person_id = $mother`, { mother })
  db.run(`UPDATE stay SET open_state = NULL, ${voided} WHERE person_id = $child`, { child })
  const familyId = together('now')
  expect(listEarlierCompanions(db, { familyId, handoverRowId: null }).size).toBe(0)
})
