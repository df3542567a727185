import { describe, expect, it } from 'vitest'
import {
  newSecurityCheck,
  securityWarnings,
  type NewSecurityCheck,
  type SecurityFinding,
} from '../../../domain/belongings/security-check.ts'

const two: NewSecurityCheck['officers'] = [
  { name: '安检 01', sex: 'male', searchedBody: true },
  { name: '安检 02', sex: 'female', searchedBody: false },
]
const done = (...findings: SecurityFinding[]) => ({
  kind: 'done' as const,
  ways: ['gate' as const],
  findings,
})
const knife = (parts: Partial<SecurityFinding>): SecurityFinding => ({
  what: '水果刀',
  count: 1,
  kind: 'sharp',
  fate: { kind: 'kept-by-person' },
  ...parts,
})
const custody = { kind: 'in-custody' as const, sealNumber: '', place: '' }
const police = { kind: 'to-police' as const, policeStation: '甲所', officer: '警员', receiptNumber: '7' }

describe('R07 the security check warns and never stops', () => {
  it('of fewer than two officers', () => {
    expect(securityWarnings({ officers: two.slice(0, 1), outcome: done() }, 'male')).toEqual([
      { rule: 'R07', because: 'too-few-officers', about: '' },
    ])
    expect(securityWarnings({ officers: two, outcome: done() }, 'male')).toEqual([])
  })

  it('of a body searched by the other sex, by name, and not where the sex is not known', () => {
    const check = { officers: two, outcome: done() }
    expect(securityWarnings(check, 'female')).toEqual([
      { rule: 'R07', because: 'body-check-other-sex', about: '安检 01' },
    ])
    expect(securityWarnings(check, 'unknown')).toEqual([])
  })

  it.each([
    [knife({}), 'sharp-kept'],
    [knife({ kind: 'blunt' }), 'sharp-kept'],
    [knife({ fate: custody }), null],
    [knife({ kind: 'flammable', fate: custody }), 'dangerous-kept'],
    [knife({ kind: 'explosive' }), 'dangerous-kept'],
    [knife({ kind: 'controlled-knife', fate: police }), null],
    [knife({ kind: 'drugs', fate: { kind: 'destroyed', consentedBy: '本人', how: '冲入下水' } }), null],
    [knife({ kind: 'other' }), null],
  ])('of what should not be where it is: %o', (finding, because) => {
    const said = securityWarnings({ officers: two, outcome: done(finding) }, 'male')
    expect(said.map((warning) => warning.because)).toEqual(because === null ? [] : [because])
  })

  it('takes a refused check, with what was said, and no findings', () => {
    const check = { stayId: 1, checkedAt: Date.UTC(2026, 10, 23), officers: two }
    const refused = { ...check, outcome: { kind: 'refused', said: '不让翻包' } }
    expect(newSecurityCheck.safeParse(refused).success).toBe(true)
    expect(newSecurityCheck.safeParse({ ...check, outcome: { kind: 'refused', said: ' ' } }).success).toBe(
      false,
    )
    expect(newSecurityCheck.safeParse({ ...check, outcome: { ...done(), ways: [] } }).success).toBe(false)
  })

  it('asks who took it over for the police, and who agreed to destroying', () => {
    const check = { stayId: 1, checkedAt: Date.UTC(2026, 10, 23), officers: two }
    const withFate = (fate: object) =>
      newSecurityCheck.safeParse({ ...check, outcome: { ...done(), findings: [{ ...knife({}), fate }] } })
        .success
    expect(withFate(police)).toBe(true)
    expect(withFate({ ...police, receiptNumber: '' })).toBe(false)
    expect(withFate({ kind: 'destroyed', consentedBy: '', how: '剪断' })).toBe(false)
  })
})
