// Handovers: shared facts against a version, rows in order, each closed once.
import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  addHandoverRow,
  closeHandoverRow,
  findHandover,
  findHandoverRow,
  insertHandover,
  listHandovers,
  noteReceiptTask,
  updateHandover,
} from '../../../db/stores/handover-store.ts'
import { insertTask } from '../../../db/stores/task-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import {
  givenBy,
  givenGateCheck,
  givenStay,
  hour,
  morning,
  nextOf,
  someHandover,
  someHandoverRow,
} from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  const given = (parts: Partial<ReturnType<typeof someHandover>> = {}) =>
    insertHandover(db, { uid: `h${nextOf(db)}`, origin: 'station', handover: someHandover(parts) }, by)
  const row = (handoverId: number, name: string) =>
    addHandoverRow(db, { handoverId, row: someHandoverRow({ name, clues: '妈妈叫“付兰花”' }) }, by)
  return { db, by, given, row }
}

describe('a handover', () => {
  it('keeps what all share and one row each, in order', () => {
    const { db, given, row } = ready()
    const id = given({ foundAt: morning - hour })
    row(id, '甲')
    row(id, '乙')
    const kept = findHandover(db, id)
    expect(kept).toMatchObject({
      ...someHandover({ foundAt: morning - hour }),
      id,
      version: 1,
      receiptTaskId: null,
    })
    expect(kept?.rows.map(({ name, position, state, clues }) => ({ name, position, state, clues }))).toEqual([
      { name: '甲', position: 1, state: 'waiting', clues: '妈妈叫“付兰花”' },
      { name: '乙', position: 2, state: 'waiting', clues: '妈妈叫“付兰花”' },
    ])
    expect([findHandover(db, 99), findHandoverRow(db, 99)]).toEqual([null, null])
  })

  it('is corrected against the version that was seen', () => {
    const { db, by, given } = ready()
    const id = given()
    const change = (version: number) =>
      updateHandover(db, { id, version, handover: someHandover({ unit: '改正所', isSheetSigned: true }) }, by)
    change(1)
    expect(findHandover(db, id)).toMatchObject({ unit: '改正所', isSheetSigned: true, version: 2 })
    expect(() => change(1)).toThrow(StaleError)
    const absent = { id: 99, version: 1, handover: someHandover() }
    expect(() => updateHandover(db, absent, by)).toThrow(NotFoundError)
  })

  it('knows the task that asks for its sheet', () => {
    const { db, by, given } = ready()
    const id = given()
    const task = { stayId: null, gateCheckId: null, detail: '', dueAt: null }
    const taskId = insertTask(db, { uid: 't', origin: 's', code: 'handover-receipt', ...task }, by)
    noteReceiptTask(db, { id, taskId })
    expect(findHandover(db, id)?.receiptTaskId).toBe(taskId)
  })
})

describe('a row', () => {
  it('ends once: admitted, turned away or not here', () => {
    const { db, by, given, row } = ready()
    const id = given()
    const [one, two, three] = [row(id, '甲'), row(id, '乙'), row(id, '丙')]
    const stayId = givenStay(db, by)
    const gateCheckId = givenGateCheck(db, by)
    closeHandoverRow(db, { id: one, end: { state: 'admitted', stayId } }, by)
    closeHandoverRow(db, { id: two, end: { state: 'turned-away', gateCheckId } }, by)
    closeHandoverRow(db, { id: three, end: { state: 'not-here', note: '写重了' } }, by)
    expect(findHandover(db, id)?.rows).toMatchObject([
      { state: 'admitted', stayId, gateCheckId: null },
      { state: 'turned-away', stayId: null, gateCheckId },
      { state: 'not-here', closeNote: '写重了' },
    ])
    expect(findHandoverRow(db, one)?.personId).toBeTypeOf('number')
    expect(() => closeHandoverRow(db, { id: one, end: { state: 'not-here', note: 'x' } }, by)).toThrow(
      StaleError,
    )
    expect(() => closeHandoverRow(db, { id: 99, end: { state: 'not-here', note: 'x' } }, by)).toThrow(
      NotFoundError,
    )
  })
})

describe('the list', () => {
  it('holds whoever still waits and what was brought lately, newest first', () => {
    const { db, by, given, row } = ready()
    const old = given({ handedOverAt: morning - 90 * hour })
    const oldDone = given({ handedOverAt: morning - 80 * hour })
    const fresh = given({ handedOverAt: morning })
    row(old, '甲')
    closeHandoverRow(db, { id: row(oldDone, '乙'), end: { state: 'not-here', note: '' } }, by)
    const ids = listHandovers(db, { since: morning - 24 * hour, limit: 10 }).map(({ id }) => id)
    expect(ids).toEqual([fresh, old])
    expect(listHandovers(db, { since: morning - 24 * hour, limit: 1 })).toHaveLength(1)
  })

  it('comes from indexes', () => {
    const { db, given } = ready()
    const id = given()
    const steps = planSteps(db, (noted) => {
      listHandovers(noted, { since: morning, limit: 10 })
      findHandover(noted, id)
      findHandoverRow(noted, 1)
    })
    expect(fullScans(steps)).toEqual([])
    expect(steps.filter((step) => /^SCAN (handover|handover_row|r)\b/.test(step))).toEqual([
      'SCAN handover_row USING COVERING INDEX handover_row_waiting',
    ])
  })
})
