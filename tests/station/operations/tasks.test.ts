// Tasks through the whole stack: listed by when they are due, closed once by whoever says how.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taskRuleOf } from '../../../domain/rules/task-seed.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { refusalOf } from '../../support/refusals.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const hour = 3_600_000
const entered = () =>
  desk.intake.admitAtOnce({ arrivedAt: station.now(), sex: 'male', estimatedAge: 50, arrivalWay: '1' })
const find = async (stayId: number, code: string) =>
  (await desk.tasks.ofStay({ stayId })).find((task) => task.code === code)!

describe('tasks', () => {
  it('say what, whose, by which rule and by when, in both languages', async () => {
    const { stayId, personId, name } = await entered()
    const { zh, en } = taskRuleOf('first-look')
    expect(await find(stayId, 'first-look')).toMatchObject({
      rule: 'R03',
      zh,
      en,
      stayId,
      personId,
      personName: name,
      for: 'front-desk',
      openedBy: '测试 front-desk',
      dueAt: testNow + 2 * hour,
      state: 'open',
      done: null,
    })
  })

  it('become overdue at the minute they are due', async () => {
    const { stayId } = await entered()
    const opened = station.now()
    station.advance(2 * hour - 1)
    expect(await find(stayId, 'first-look')).toMatchObject({ state: 'open' })
    station.advance(1)
    expect(await find(stayId, 'first-look')).toMatchObject({ state: 'overdue', dueAt: opened + 2 * hour })
  })

  it('are listed open ones only, what is due first comes first', async () => {
    const { stayId } = await entered()
    const { id } = await find(stayId, 'first-look')
    await desk.tasks.close({ id, how: '已看' })
    const open = await desk.tasks.open()
    expect(open.map((task) => task.id)).not.toContain(id)
    const due = open.map(({ dueAt }) => dueAt ?? Infinity)
    expect(due).toEqual(due.toSorted((one, other) => one - other))
  })

  it('are closed by any role that works with people, once, with how it was done', async () => {
    const { stayId } = await entered()
    const { id } = await find(stayId, 'security-check')
    const caregiver = await station.as('caregiver')
    expect(await caregiver.tasks.close({ id, how: '已查，无违禁品' })).toMatchObject({
      state: 'done',
      done: { by: '测试 caregiver', how: '已查，无违禁品' },
    })
    expect(await refusalOf(desk.tasks.close({ id, how: '再查' }))).toMatchObject({
      kind: 'conflict',
      data: { by: '测试 caregiver' },
    })
    expect((await find(stayId, 'security-check')).done?.how).toBe('已查，无违禁品')
    expect(await refusalOf(desk.tasks.close({ id: 99_999, how: '无' }))).toMatchObject({ kind: 'not-found' })
    expect(await refusalOf(desk.tasks.close({ id, how: ' ' }))).toMatchObject({ kind: 'invalid' })
  })
})
