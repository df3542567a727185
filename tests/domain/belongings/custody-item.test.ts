import { describe, expect, it } from 'vitest'
import {
  cashOf,
  custodyState,
  custodyThing,
  isWithStation,
  mayBecome,
  returning,
  type CustodyThing,
} from '../../../domain/belongings/custody-item.ts'

const bag: CustodyThing = {
  name: '双肩包',
  count: 1,
  kind: 'other',
  features: '黑色，拉链坏',
  amountFen: null,
  cardTail: '',
  sealNumber: '0312',
  place: '保管柜 3',
  photoIds: [],
}
const faults = (changes: Partial<CustodyThing>) => {
  const parsed = custodyThing.safeParse({ ...bag, ...changes })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}
const at = Date.UTC(2026, 10, 24)

describe('R10 what is taken into custody', () => {
  it('has a name, a count and a kind; everything else may be missing', () => {
    expect(faults({ features: '', sealNumber: '', place: '' })).toEqual([])
    expect(faults({ name: '　' })).toEqual(['name required'])
    expect(faults({ count: 0 })).toEqual(['count out-of-range'])
  })

  it('has a sum where it is cash', () => {
    expect(faults({ kind: 'cash' })).toEqual(['amountFen required'])
    expect(faults({ kind: 'cash', amountFen: 0 })).toEqual([])
    expect(faults({ kind: 'cash', amountFen: 1_000_000_000 })).toEqual(['amountFen out-of-range'])
    expect(faults({ kind: 'cash', amountFen: -1 })).toEqual(['amountFen out-of-range'])
  })

  it('never has the whole number of a bank card', () => {
    expect(faults({ kind: 'bank-card', cardTail: '0018' })).toEqual([])
    expect(faults({ kind: 'bank-card', cardTail: '18' })).toEqual(['cardTail card-tail'])
    expect(faults({ kind: 'bank-card', features: '6222 0000 0000 0000 018' })).toEqual([
      'features card-number',
    ])
    expect(faults({ kind: 'bank-card', name: '卡6222000000000000018' })).toEqual(['name card-number'])
    expect(faults({ kind: 'document', features: '440524188001010014' })).toEqual([])
  })
})

describe('R37 giving back', () => {
  it('needs a witness only where the person cannot write', () => {
    const back = { at, to: '单小川', witness: '' }
    expect(returning.safeParse({ ...back, how: 'signature' }).success).toBe(true)
    expect(returning.safeParse({ ...back, how: 'finger-mark' }).success).toBe(true)
    const alone = returning.safeParse({ ...back, how: 'cannot-write' })
    expect(alone.error?.issues[0]?.path).toEqual(['witness'])
    expect(returning.safeParse({ ...back, how: 'cannot-write', witness: '照料 02' }).success).toBe(true)
  })

  it('is possible for whatever the station still has, and ends it', () => {
    const kinds = custodyState.options.map((option) => option.shape.kind.value)
    const from = (kind: (typeof kinds)[number]) => kinds.filter((to) => mayBecome(kind, to))
    expect(from('in-custody')).toEqual(['returned', 'unclaimed', 'to-police', 'destroyed'])
    expect(from('unclaimed')).toEqual(['returned', 'to-police', 'destroyed'])
    for (const over of ['returned', 'to-police', 'destroyed'] as const) expect(from(over)).toEqual([])
  })

  it('counts the unclaimed among what the station has', () => {
    expect(isWithStation({ state: { kind: 'in-custody' } })).toBe(true)
    expect(isWithStation({ state: { kind: 'unclaimed', at, note: '' } })).toBe(true)
    const receipt = { policeStation: '甲所', officer: '警员', receiptNumber: '7' }
    expect(isWithStation({ state: { kind: 'to-police', at, receipt } })).toBe(false)
  })
})

it('sums the cash and nothing else', () => {
  const worth = { ...bag, kind: 'valuable' as const, amountFen: 900 }
  const cash = (amountFen: number) => ({ thing: { ...bag, kind: 'cash' as const, amountFen } })
  expect(cashOf([cash(3650), { thing: worth }, cash(5)])).toBe(3655)
})
