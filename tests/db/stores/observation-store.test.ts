import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import { insertCareEntry } from '../../../db/stores/care-store.ts'
import {
  endObservation,
  findObservation,
  insertObservation,
  listOpenObservations,
  listReadingTimes,
} from '../../../db/stores/observation-store.ts'
import { closeStay } from '../../../db/stores/stay-store.ts'
import type { CareContent } from '../../../domain/care/care-entry.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenAccount, givenPerson, givenStay, hour, morning, nextOf } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = { account: givenAccount(db, '卫照料'), at: morning }
  const personId = givenPerson(db, by)
  const stayId = givenStay(db, by, { personId })
  const begin = (stay = stayId, startedAt = morning) =>
    insertObservation(
      db,
      {
        uid: `o${nextOf(db)}`,
        origin: 'station',
        stayId: stay,
        placeLabel: '观察 1',
        startedAt,
        plannedEndAt: morning + 48 * hour,
        mealsApart: true,
      },
      by,
    )
  return { db, by, personId, stayId, begin }
}

const cleared = { decision: 'cleared' as const, signer: '李医生', note: '两日正常' }

describe('observations', () => {
  it('are listed while they are open, longest first, with where the person sleeps now', () => {
    const { db, by, begin, stayId, personId } = ready()
    const later = begin(givenStay(db, by), morning + hour)
    const first = begin()
    expect(listOpenObservations(db).map(({ id }) => id)).toEqual([first, later])
    expect(listOpenObservations(db)[0]).toMatchObject({
      stayId,
      personId,
      name: '张三',
      placeLabel: '大厅',
      startedAt: morning,
      plannedEndAt: morning + 48 * hour,
      mealsApart: true,
      decision: null,
    })
  })

  it('end with the stay, whoever decided to leave', () => {
    const { db, by, begin, stayId } = ready()
    begin()
    const exit = { way: 'left-unannounced', at: morning, destination: '', note: '' } as const
    closeStay(db, { id: stayId, version: 1, exit }, by)
    expect(listOpenObservations(db)).toEqual([])
  })

  it('are ended once, by a decision with its signer', () => {
    const { db, by, begin } = ready()
    const id = begin()
    endObservation(db, { id, ...cleared }, { ...by, at: morning + hour })
    expect(findObservation(db, id)).toMatchObject({ ...cleared, endedAt: morning + hour, endedBy: '卫照料' })
    expect(() => endObservation(db, { id, ...cleared }, by)).toThrow(StaleError)
    expect(() => endObservation(db, { id: 99, ...cleared }, by)).toThrow(NotFoundError)
  })
})

describe('the readings', () => {
  it('are temperatures that were taken, "Lo" too, and none that was corrected away', () => {
    const { db, by, stayId } = ready()
    const write = (content: CareContent, at: number, correctsId: number | null = null) =>
      insertCareEntry(
        db,
        {
          uid: `c${nextOf(db)}`,
          origin: 'station',
          entry: { stayId, happenedAt: at, content, remark: '', correctsId },
        },
        by,
      )
    const warm = { kind: 'measured', tenths: 365, method: 'armpit' } as const
    write({ kind: 'temperature', reading: warm }, morning - hour)
    write({ kind: 'temperature', reading: warm }, morning)
    write({ kind: 'temperature', reading: { kind: 'low' } }, morning + hour)
    write({ kind: 'temperature', reading: { kind: 'not-taken', reason: '睡着' } }, morning + 2 * hour)
    write({ kind: 'note', text: '夜里咳' }, morning + 3 * hour)
    const wrong = write({ kind: 'temperature', reading: warm }, morning + 4 * hour)
    write({ kind: 'temperature', reading: warm }, morning + 5 * hour, wrong)
    const times = [morning, morning + hour, morning + 5 * hour]
    expect(listReadingTimes(db, { stayId, since: morning })).toEqual(times)
    expect(
      fullScans(planSteps(db, (asking) => listReadingTimes(asking, { stayId, since: morning }))),
    ).toEqual([])
  })
})
