// Everybody with an open stay, as the plan of the house shows them.
import { expect, it } from 'vitest'
import { listPlanPersons } from '../../../db/stores/plan-store.ts'
import { closeStay } from '../../../db/stores/stay-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenPerson, givenStay, morning } from '../../support/stored-records.ts'

it('lists who is in the house and nobody who has left', () => {
  const { db, by } = ((db) => ({ db, by: givenBy(db) }))(openInMemory())
  const personId = givenPerson(db, by, { details: { name: '陈七', sex: 'female' } })
  const stayId = givenStay(db, by, { personId })
  const gone = givenStay(db, by)
  const exit = { way: 'own-way' as const, at: morning, destination: '', note: '' }
  closeStay(db, { id: gone, version: 1, exit }, by)
  expect(listPlanPersons(db)).toMatchObject([
    { stayId, personId, name: '陈七', sex: 'female', state: 'in-house', familyId: null, version: 1 },
  ])
})
