// What is said before an escort departs: the receiving side's yes first, then the staff, then each traveller.
import { describe, expect, it } from 'vitest'
import { departureChecks, type Traveller } from '../../../domain/escort/departure.ts'
import type { EscortPlan } from '../../../domain/escort/escort.ts'

type Staff = EscortPlan['staff']
const man = { name: '护送 01', sex: 'male', phone: '', leader: true } as const
const woman = { name: '护送 02', sex: 'female', phone: '', leader: false } as const
const yes = { by: '接站 01', at: 1, how: '电话' }
const he: Traveller = { stayId: 1, sex: 'male', isInHospital: false, itemsInCustody: 0 }
const she: Traveller = { stayId: 2, sex: 'female', isInHospital: false, itemsInCustody: 0 }

function plan(staff: Staff = [man, woman], confirmed: EscortPlan['receiving']['confirmed'] = yes) {
  return {
    staff,
    receiving: {
      kind: 'relief-station' as const,
      name: '丙县救助管理站',
      person: '',
      relation: 'unknown' as const,
      phone: '',
      confirmed,
    },
  }
}

describe('departureChecks', () => {
  it('has nothing to say of two of staff, a leader among them, and a confirmed receiving side', () => {
    expect(departureChecks(plan(), [he, she])).toEqual([])
  })

  it('holds an escort whose receiving side has not said yes', () => {
    expect(departureChecks(plan([man, woman], null), [he])).toEqual([
      { level: 'block', rule: 'R68', because: 'not-confirmed', stayId: null },
    ])
  })

  it('only reminds of a second companion', () => {
    expect(departureChecks(plan([man]), [he])).toEqual([
      { level: 'warn', rule: 'R70', because: 'too-few-staff', stayId: null },
    ])
  })

  it('asks who leads where there are several and none does', () => {
    const nobodyLeads = [{ ...man, leader: false }, woman]
    expect(departureChecks(plan(nobodyLeads), [he])).toEqual([
      { level: 'warn', rule: 'R70', because: 'no-leader', stayId: null },
    ])
  })

  it('names each woman who would travel with men only', () => {
    const men = [man, { ...man, name: '护送 03', leader: false }]
    expect(departureChecks(plan(men), [he, she])).toEqual([
      { level: 'warn', rule: 'R70', because: 'no-female-staff', stayId: 2 },
    ])
  })

  it('holds a traveller who is still in hospital, by name', () => {
    expect(departureChecks(plan(), [he, { ...she, isInHospital: true }])).toEqual([
      { level: 'block', rule: 'R28', because: 'in-hospital', stayId: 2 },
    ])
  })

  it('R11 only reminds that things in custody travel along', () => {
    expect(departureChecks(plan(), [{ ...he, itemsInCustody: 2 }, she])).toEqual([
      { level: 'warn', rule: 'R11', because: 'items-in-custody', stayId: 1 },
    ])
  })
})
