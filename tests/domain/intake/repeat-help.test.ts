import { describe, expect, it } from 'vitest'
import { repeatHelp, type PastStay } from '../../../domain/intake/repeat-help.ts'

const facts = { today: '2026-11-23', zone: 'Asia/Shanghai', isExempt: false }
const at = (day: string) => Date.parse(`${day}T02:00:00Z`)
const stay = (arrived: string, left: string | null): PastStay => ({
  number: 'x',
  arrivedAt: at(arrived),
  way: left === null ? null : 'ticket',
  leftAt: left === null ? null : at(left),
})

describe('repeatHelp', () => {
  it('counts the arrivals of twelve months and the days since the last leaving', () => {
    const stays = [
      stay('2026-09-01', '2026-09-10'),
      stay('2026-01-05', '2026-01-09'),
      stay('2025-10-01', '2025-10-02'),
    ]
    expect(repeatHelp(stays, facts)).toEqual({ staysInYear: 2, daysSinceLeft: 74, isWithinMonth: false })
  })

  it.each([
    ['2026-10-24', true],
    ['2026-10-23', false],
  ])('R73 warns within a month of leaving on %s: %s', (left, expected) => {
    expect(repeatHelp([stay('2026-10-01', left)], facts).isWithinMonth).toBe(expected)
  })

  it('R73 does not speak of children and the mentally ill', () => {
    const stays = [stay('2026-11-01', '2026-11-20')]
    expect(repeatHelp(stays, { ...facts, isExempt: true }).isWithinMonth).toBe(false)
  })

  it('knows of no leaving where somebody is here for the first time or still', () => {
    expect(repeatHelp([], facts)).toEqual({ staysInYear: 0, daysSinceLeft: null, isWithinMonth: false })
    expect(repeatHelp([stay('2026-11-20', null)], facts).daysSinceLeft).toBeNull()
  })
})
