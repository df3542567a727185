import { describe, expect, it } from 'vitest'
import { makeServiceAndLeavingData } from '../../../forms/service-and-leaving-2014/make-data.ts'
import { careEntry, escort, withServices } from '../cases.ts'

const leftAt = Date.UTC(2026, 10, 23, 22, 42)

describe('makeServiceAndLeavingData', () => {
  it('counts nights, meals and temperatures, and sorts the entries into their lists', () => {
    const { service } = makeServiceAndLeavingData(withServices)
    expect(service).toMatchObject({
      nights: '2 晚',
      meals: '2 餐',
      temperatures: '1 次，最高 36.8℃',
      washings: '1 次',
    })
    expect(service.medical.map((line) => line.what)).toEqual(['服药：布洛芬缓释胶囊 0.3g×1'])
    expect(service.others.map((line) => line.kind)).toEqual(['清洁', '疏导', '饮食'])
    expect(service.contacts[0]).toMatchObject({ channel: '电话', at: '2026-11-22 09:30' })
  })

  it('leaves out an entry that was corrected and a meal that was refused', () => {
    const care = [
      { ...careEntry(1, { kind: 'meal', meal: 'lunch', eaten: 'all' }), correctedById: 2 },
      { ...careEntry(2, { kind: 'meal', meal: 'lunch', eaten: 'refused' }), correctsId: 1 },
      careEntry(3, { kind: 'meal', meal: 'supper', eaten: 'all' }),
    ]
    expect(makeServiceAndLeavingData({ ...withServices, care }).service.meals).toBe('1 餐')
  })

  it('leaves the exit blank while the stay is open', () => {
    const { leaving } = makeServiceAndLeavingData(withServices)
    expect(leaving.leftAt).toBe('')
    expect(leaving.ways.every((way) => !way.chosen)).toBe(true)
    expect(leaving.receiver.name).toBe('')
    expect(leaving.escort.staff).toBe('')
  })

  it('fills exit, receiver and escort once the person was handed over', () => {
    const handover = {
      at: leftAt,
      place: '丙县',
      receiver: '单大川',
      relation: 'sibling',
      receiverDocument: '200103197501010010',
      note: '',
    } as const
    const exit = { way: 'escorted', at: leftAt, destination: '甲省乙市丙县', note: '' } as const
    const { leaving } = makeServiceAndLeavingData({
      ...withServices,
      stay: { ...withServices.stay, state: { kind: 'closed', exit } },
      escort: { ...escort, state: { kind: 'handed-over', handover } },
    })
    expect(leaving.leftAt).toBe('2026-11-24 06:42')
    expect(leaving.ways.filter((way) => way.chosen).map((way) => way.label)).toEqual(['护送返乡'])
    expect(leaving.receiver).toMatchObject({
      name: '单大川',
      relation: '兄弟姐妹',
      documentNumber: '200103197501010010',
    })
    expect(leaving.escort).toMatchObject({ staff: '护送甲、护送乙', transport: '火车 G0000' })
  })
})
