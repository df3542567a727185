// Tasks: opened, closed once, listed by when they are due.
import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import { insertGateCheck } from '../../../db/stores/gate-store.ts'
import {
  closeTask,
  findTask,
  insertTask,
  listOpenTasks,
  listTasksOfStay,
  type NewTask,
} from '../../../db/stores/task-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import {
  givenAccount,
  givenProfile,
  givenPerson,
  givenStay,
  hour,
  morning,
  nextOf,
  someCheck,
} from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = { account: givenAccount(db, '王接待'), at: morning }
  const personId = givenPerson(db, by)
  const stayId = givenStay(db, by, { personId })
  const open = (parts: Partial<NewTask> = {}) =>
    insertTask(
      db,
      {
        uid: `t${nextOf(db)}`,
        origin: 'station',
        code: 'first-look',
        stayId,
        gateCheckId: null,
        detail: '',
        dueAt: morning + hour,
        ...parts,
      },
      by,
    )
  return { db, by, personId, stayId, open }
}

describe('tasks', () => {
  it('keep what they were opened with', () => {
    const { db, open, stayId, personId } = ready()
    expect(findTask(db, open({ detail: '城东派出所' }))).toEqual({
      id: 1,
      code: 'first-look',
      stayId,
      gateCheckId: null,
      detail: '城东派出所',
      openedAt: morning,
      openedBy: '王接待',
      dueAt: morning + hour,
      doneAt: null,
      doneBy: null,
      how: null,
      personId,
      personName: '张三',
    })
    expect(findTask(db, 99)).toBeNull()
  })

  it('are listed by when they are due, without a time last, and no more once closed', () => {
    const { db, by, open } = ready()
    const never = open({ dueAt: null })
    const late = open({ dueAt: morning + 3 * hour })
    const soon = open({ dueAt: morning + hour })
    expect(listOpenTasks(db).map(({ id }) => id)).toEqual([soon, late, never])
    closeTask(db, { id: late, how: '已做' }, { ...by, at: morning + hour })
    expect(listOpenTasks(db).map(({ id }) => id)).toEqual([soon, never])
  })

  it('stay with their stay when they are done: open ones first, then the last done', () => {
    const { db, by, open } = ready()
    const [first, second, third] = [open(), open(), open()]
    closeTask(db, { id: first, how: '一' }, { ...by, at: morning + hour })
    closeTask(db, { id: second, how: '二' }, { ...by, at: morning + 2 * hour })
    expect(listTasksOfStay(db, 1).map(({ id }) => id)).toEqual([third, second, first])
    expect(findTask(db, first)).toMatchObject({ doneAt: morning + hour, doneBy: '王接待', how: '一' })
  })

  it('are closed once: whoever is second learns who was first', () => {
    const { db, by, open } = ready()
    const id = open()
    closeTask(db, { id, how: '已做' }, by)
    expect(() => closeTask(db, { id, how: '再做' }, by)).toThrow(StaleError)
    expect(findTask(db, id)?.how).toBe('已做')
    expect(() => closeTask(db, { id: 99, how: '' }, by)).toThrow(NotFoundError)
  })

  it('name somebody who was turned away by what was said at the gate', () => {
    const { db, by, open } = ready()
    const gateCheckId = insertGateCheck(
      db,
      {
        uid: 'away',
        origin: 'station',
        profileId: givenProfile(db),
        check: someCheck,
        computed: { verdict: 'hospital', reasons: [] },
        decided: 'hospital',
        overrideReason: null,
        turnedAway: { name: '李乙', where: '市医院' },
      },
      by,
    )
    expect(findTask(db, open({ stayId: null, gateCheckId }))).toMatchObject({
      personId: null,
      personName: '李乙',
    })
  })

  it('are found without reading the stays from end to end', () => {
    const { db } = ready()
    expect(fullScans(planSteps(db, (asking) => listOpenTasks(asking)))).toEqual([])
    expect(fullScans(planSteps(db, (asking) => listTasksOfStay(asking, 1)))).toEqual([])
  })
})
