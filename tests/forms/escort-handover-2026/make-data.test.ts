import { describe, expect, it } from 'vitest'
import { makeEscortHandoverData } from '../../../forms/escort-handover-2026/make-data.ts'
import { escort, usual, withServices } from '../cases.ts'

describe('makeEscortHandoverData', () => {
  it('formats the plan: staff with leader and phone, transport, destination', () => {
    const data = makeEscortHandoverData(withServices)
    expect(data.escort).toMatchObject({
      batch: '2026-E-0012',
      staff: '护送甲（组长） 0400-000-0002；护送乙 0400-000-0003',
      transport: '火车 G0000',
      departAt: '2026-11-24 06:42',
      destination: '甲省乙市丙县 示例镇示例村三组',
    })
    expect(data.handover).toMatchObject({ name: '单大川', relation: '兄弟姐妹', at: '', place: '' })
  })

  it('prints no relation for a station that takes over', () => {
    const receiving = { ...escort.plan.receiving, kind: 'relief-station', relation: 'unknown' } as const
    const data = makeEscortHandoverData({
      ...withServices,
      escort: { ...escort, plan: { ...escort.plan, receiving } },
    })
    expect(data.handover.relation).toBe('')
    expect(data.handover.receivingKinds.filter((kind) => kind.chosen).map((kind) => kind.label)).toEqual([
      '救助站',
    ])
  })

  it('fills in place, time and receiver once the hand-over was recorded', () => {
    const handover = {
      at: Date.UTC(2026, 10, 24, 5, 30),
      place: '丙县救助站',
      receiver: '单大川',
      relation: 'sibling',
      receiverDocument: '200103197501010010',
      note: '兄长步行来接',
    } as const
    const data = makeEscortHandoverData({
      ...withServices,
      escort: { ...escort, state: { kind: 'handed-over', handover } },
    })
    expect(data.handover).toMatchObject({ at: '2026-11-24 13:30', place: '丙县救助站', note: '兄长步行来接' })
  })

  it('refuses a case without an escort', () => {
    expect(() => makeEscortHandoverData(usual)).toThrow(RangeError)
  })
})
