// The door: who comes and not for help goes in and out, and nobody becomes a case by it.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DoorVisit } from '../../../domain/intake/door-visit.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'
import { refusalOf } from '../../support/refusals.ts'

let station: TestStation
let desk: StationClient
beforeEach(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterEach(() => station.close())

const visit: DoorVisit = {
  kind: 'escort-officer',
  name: '护送 01',
  unit: '丙县救助管理站',
  phone: '',
  purpose: '接人',
  temperature: { kind: 'measured', tenths: 365, method: 'forehead' },
  mask: 'not-asked',
  security: 'passed',
  note: '',
}
const fevered = { ...visit, temperature: { kind: 'measured', tenths: 380, method: 'forehead' } as const }
/** Past midnight in Shanghai, and within the session. */
const pastMidnight = 90 * 60_000

it('knows who is inside until they leave, also on the next day', async () => {
  const { id } = await desk.gate.visitIn({ visit, isLetIn: true })
  station.advance(pastMidnight)
  expect((await desk.gate.visits()).visits).toMatchObject([
    { id, name: '护送 01', cameAt: testNow, leftAt: null },
  ])
  expect(await desk.gate.visitOut({ id })).toMatchObject({ id, leftAt: testNow + pastMidnight })
  expect((await desk.gate.visits()).visits).toEqual([])
  expect((await refusalOf(desk.gate.visitOut({ id }))).data).toEqual({
    fields: [{ path: ['id'], code: 'not-inside' }],
  })
})

it('keeps who was sent away, and asks why where the warning says otherwise', async () => {
  const fault = { fields: [{ path: ['visit', 'note'], code: 'reason-required' }] }
  expect((await refusalOf(desk.gate.visitIn({ visit: fevered, isLetIn: true }))).data).toEqual(fault)
  const sent = await desk.gate.visitIn({ visit: fevered, isLetIn: false })
  expect(sent.isLetIn).toBe(false)
  expect((await refusalOf(desk.gate.visitOut({ id: sent.id }))).data).toMatchObject({
    fields: [{ code: 'not-inside' }],
  })
  const note = '值班领导同意，戴口罩在门厅办理'
  expect(await desk.gate.visitIn({ visit: { ...fevered, note }, isLetIn: true })).toMatchObject({ note })
})

it('opens no case and no task', async () => {
  await desk.gate.visitIn({ visit: fevered, isLetIn: false })
  expect(await desk.tasks.open()).toEqual([])
  expect(await desk.people.find({ text: '护送 01' })).toEqual([])
})
