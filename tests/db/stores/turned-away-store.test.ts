import { expect, it } from 'vitest'
import { listTurnedAway } from '../../../db/stores/turned-away-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenGateCheck, hour, morning } from '../../support/stored-records.ts'

it('lists who did not come in within a day, newest first, by an index', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const away = (at: number) => {
    const id = givenGateCheck(db, by, { check: { checkedAt: at } })
    db.run("UPDATE gate_check SET turned_away_where = '医院' WHERE id = $id", { id })
    return id
  }
  const early = away(morning)
  const late = away(morning + hour)
  away(morning + 24 * hour)
  givenGateCheck(db, by)
  const day = { from: morning, to: morning + 24 * hour, limit: 10 }
  expect(listTurnedAway(db, day)).toEqual([late, early])
  expect(listTurnedAway(db, { ...day, limit: 1 })).toEqual([late])
  const steps = planSteps(db, (noted) => listTurnedAway(noted, day))
  expect(fullScans(steps)).toEqual([])
})
