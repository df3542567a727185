// Tracing notes and stopped clocks.
import { describe, expect, it } from 'vitest'
import { isUniqueViolation } from '../../../db/errors.ts'
import { closeStay } from '../../../db/stores/stay-store.ts'
import {
  countTracingNotes,
  findTracingNote,
  insertClockStop,
  insertTracingNote,
  listClockStops,
  listOpenStayNotes,
  listTracingNotes,
} from '../../../db/stores/tracing-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenAccount, givenStay, hour, morning, nextOf } from '../../support/stored-records.ts'

const exit = { way: 'settled', at: morning, destination: '', note: '' } as const

function ready() {
  const db = openInMemory()
  const by = { account: givenAccount(db, '卫寻亲'), at: morning + 2 * hour }
  const stayId = givenStay(db, by)
  const note = (at: number, stay = stayId) =>
    insertTracingNote(
      db,
      {
        uid: `n${nextOf(db)}`,
        origin: 'station',
        note: {
          stayId: stay,
          happenedAt: at,
          channel: 'phone',
          askedOf: '某村委会',
          asked: '有无此人',
          answer: '待查\n再问',
          nextStep: '',
        },
      },
      by,
    )
  const stop = (clockCode: string, at: number, stay = stayId) =>
    insertClockStop(
      db,
      { uid: `s${nextOf(db)}`, origin: 'station', stayId: stay, clockCode, at, how: '已发' },
      by,
    )
  return { db, by, stayId, note, stop }
}

describe('tracing notes', () => {
  it('read back as written', () => {
    const { db, stayId, note } = ready()
    const id = note(morning + hour)
    expect(findTracingNote(db, id)).toEqual({
      id,
      stayId,
      happenedAt: morning + hour,
      writtenAt: morning + 2 * hour,
      writtenBy: '卫寻亲',
      channel: 'phone',
      askedOf: '某村委会',
      asked: '有无此人',
      answer: '待查\n再问',
      nextStep: '',
    })
    expect(findTracingNote(db, 99)).toBeNull()
  })

  it('of a stay come last happened first', () => {
    const { db, by, stayId, note } = ready()
    const [first, second] = [note(morning + 2 * hour), note(morning + hour)]
    note(morning, givenStay(db, by))
    expect(listTracingNotes(db, stayId).map(({ id }) => id)).toEqual([first, second])
    expect(countTracingNotes(db, stayId)).toBe(2)
  })

  it('are counted over the open stays', () => {
    const { db, by, stayId, note } = ready()
    const closed = givenStay(db, by)
    note(morning + hour)
    note(morning)
    note(morning, closed)
    closeStay(db, { id: closed, version: 1, exit }, by)
    givenStay(db, by)
    expect(listOpenStayNotes(db)).toEqual([{ stayId, notes: 2, lastNoteAt: morning + hour }])
  })
})

describe('stopped clocks', () => {
  it('say when, by whom and how, of some stays or of all that are open', () => {
    const { db, by, stayId, stop } = ready()
    const closed = givenStay(db, by)
    stop('NOTICE', morning)
    stop('DNA', morning, closed)
    closeStay(db, { id: closed, version: 1, exit }, by)
    const notice = { stayId, clockCode: 'NOTICE', at: morning, by: '卫寻亲', how: '已发' }
    expect(listClockStops(db, 'open')).toEqual([notice])
    expect(listClockStops(db, [stayId, closed])).toEqual([
      notice,
      { ...notice, stayId: closed, clockCode: 'DNA' },
    ])
    expect(listClockStops(db, [])).toEqual([])
  })

  it('that repeat stop again, but not twice at one instant', () => {
    const { db, stop } = ready()
    stop('NOTICE_MONTHLY', morning + hour)
    stop('NOTICE_MONTHLY', morning)
    expect(listClockStops(db, 'open').map(({ at }) => at)).toEqual([morning, morning + hour])
    let refusal: unknown = null
    try {
      stop('NOTICE_MONTHLY', morning)
    } catch (error) {
      refusal = error
    }
    expect(isUniqueViolation(refusal)).toBe(true)
  })
})

it('reads from the open stays, never all notes and stops', () => {
  const { db, stayId } = ready()
  const steps = planSteps(db, (noted) => {
    listTracingNotes(noted, stayId)
    countTracingNotes(noted, stayId)
    listOpenStayNotes(noted)
    listClockStops(noted, 'open')
    listClockStops(noted, [stayId])
  })
  expect(fullScans(steps)).toEqual([])
})
