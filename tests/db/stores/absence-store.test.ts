// Absences: one open at most, ended once, and hospital told from the others.
import { expect, it } from 'vitest'
import {
  endAbsence,
  insertAbsence,
  listAbsences,
  listHospitalSpans,
  listOpenAbsences,
} from '../../../db/stores/absence-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay, hour, morning } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by)
  const go = (kind: 'in-hospital' | 'outing', fromAt: number) =>
    insertAbsence(
      db,
      { uid: `${fromAt}`, origin: 'o', stayId, kind, fromAt, place: '医院', broughtBy: '', note: '' },
      by,
    )
  return { db, stayId, go }
}

it('ends once, and not before it began', () => {
  const { db, stayId, go } = ready()
  go('in-hospital', morning)
  expect(() => go('outing', morning + hour)).toThrow(/UNIQUE/)
  expect(listOpenAbsences(db)).toMatchObject([{ stayId, fromAt: morning, place: '医院' }])
  expect(endAbsence(db, { stayId, at: morning - hour, returnNote: '回' })).toBe(true)
  expect(endAbsence(db, { stayId, at: morning, returnNote: '' })).toBe(false)
  expect(listAbsences(db, stayId)).toMatchObject([{ fromAt: morning, toAt: morning, returnNote: '回' }])
  expect(listOpenAbsences(db)).toEqual([])
})

it('counts hospital only as the spans that pause a clock', () => {
  const { db, stayId, go } = ready()
  go('outing', morning)
  endAbsence(db, { stayId, at: morning + hour, returnNote: '' })
  go('in-hospital', morning + hour)
  const spans = [{ stayId, from: morning + hour, to: null }]
  expect(listHospitalSpans(db, [stayId])).toEqual(spans)
  expect(listHospitalSpans(db, 'open')).toEqual(spans)
  expect(listHospitalSpans(db, [stayId + 1])).toEqual([])
})
