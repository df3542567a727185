// Who may leave alone.
import { describe, expect, it } from 'vitest'
import { mayLeaveAlone, type LeavingFacts } from '../../../domain/escort/leaving.ts'

const asOf = '2026-11-23'
const adult: LeavingFacts = {
  birth: { kind: 'date', on: '1980-05-05' },
  hasDisabilitySigns: false,
  isImmobile: false,
  guardianFound: false,
  isInHospital: false,
}
const leave = (change: Partial<LeavingFacts>) => mayLeaveAlone({ ...adult, ...change }, asOf)
const born = (on: string) => ({ birth: { kind: 'date', on } }) as const

describe('mayLeaveAlone', () => {
  it('lets a capable adult go with the declaration, the things returned and the leaving form', () => {
    const usual = { allowed: true, needs: ['declaration', 'things-returned', 'leaving-form'] }
    expect(leave({})).toEqual(usual)
    expect(leave(born('2008-11-23'))).toEqual(usual)
    expect(leave({ birth: { kind: 'unknown', reason: '' } })).toEqual(usual)
  })

  it.each([born('2015-01-01'), born('2008-11-24')])(
    'R29 lets a child go with an adult of the family',
    (age) => {
      expect(leave({ ...age, leavesWithAdult: true }).allowed).toBe(true)
      expect(leave({ ...age, leavesWithAdult: false })).toMatchObject({ allowed: false, rule: 'R29' })
      expect(leave({ ...age, leavesWithAdult: true, isImmobile: true })).toMatchObject({ rule: 'R72' })
    },
  )

  it.each<[string, Partial<LeavingFacts>, string, string]>([
    ['a child of 15', born('2010-11-24'), 'R29', 'under-16'],
    [
      'a child of 15 whose guardian is found',
      { ...born('2010-11-24'), guardianFound: true },
      'R29',
      'under-16',
    ],
    ['a child judged to be 12', { birth: { kind: 'estimated', age: 12, asOf } }, 'R29', 'under-16'],
    ['16 without a guardian', born('2010-11-23'), 'R29', 'minor-without-guardian'],
    ['17 without a guardian', born('2008-11-24'), 'R29', 'minor-without-guardian'],
    ['signs of mental disability', { hasDisabilitySigns: true }, 'R72', 'disability-signs'],
    ['somebody who cannot walk', { isImmobile: true }, 'R72', 'immobile'],
    ['somebody in hospital', { isInHospital: true }, 'R28', 'in-hospital'],
  ])('does not let %s leave alone, and says what would lift it', (_, change, rule, because) => {
    const answer = leave(change)
    expect(answer).toMatchObject({ allowed: false, rule, because })
    expect(answer.allowed ? [] : answer.liftedBy).not.toEqual([])
  })

  it('lets 16 and 17 go with an approver once a guardian is found', () => {
    for (const on of ['2010-11-23', '2008-11-24']) {
      expect(leave({ ...born(on), guardianFound: true })).toMatchObject({
        allowed: true,
        needs: expect.arrayContaining(['approver']),
      })
    }
  })
})
