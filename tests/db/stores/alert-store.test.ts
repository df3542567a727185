import { expect, it } from 'vitest'
import { listAlertFacts } from '../../../db/stores/alert-store.ts'
import { closeTask, insertTask } from '../../../db/stores/task-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenStay, hour, morning } from '../../support/stored-records.ts'

it('gathers signs and open duties of the stays asked for, and of no other', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by, {
    check: { symptoms: ['rash'], mind: 'agitated', injury: 'minor' },
    registration: { reasons: ['6', '1'] },
  })
  const other = givenStay(db, by)
  const open = (uid: string, dueAt: number | null) =>
    insertTask(
      db,
      { uid, origin: 'station', code: 'first-look', stayId, gateCheckId: null, detail: '', dueAt },
      by,
    )
  open('overdue', morning + hour)
  open('soon', morning + hour + 1)
  open('whenever', null)
  closeTask(db, { id: open('done', morning), how: '已做' }, by)

  const ask = { stayIds: [stayId], now: morning + hour }
  expect(listAlertFacts(db, ask)).toEqual([
    {
      stayId,
      reasons: ['6', '1'],
      check: { symptoms: ['rash'], mind: 'agitated', injury: 'minor', healthCode: 'not-checked' },
      openTasks: 3,
      overdueTasks: 1,
    },
  ])
  const both = listAlertFacts(db, { ...ask, stayIds: [other, stayId, 99] })
  expect(both.map((row) => [row.stayId, row.openTasks])).toEqual([
    [other, 0],
    [stayId, 3],
  ])
  expect(fullScans(planSteps(db, (asking) => listAlertFacts(asking, ask)))).toEqual([])
})
