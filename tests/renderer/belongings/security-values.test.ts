// The form of a security check and what the call is given.
import { describe, expect, it } from 'vitest'
import { newSecurityCheck } from '../../../domain/belongings/security-check.ts'
import {
  blankFinding,
  blankOfficer,
  blankSecurity,
  readSecurity,
  securityField,
  type SecurityValues,
} from '../../../renderer/belongings/security-values.ts'

const at = Date.UTC(2026, 10, 23)
const values: SecurityValues = {
  ...blankSecurity(at, '安检 01'),
  officers: [
    { ...blankOfficer, name: '安检 01', sex: 'male', searchedBody: 'yes' },
    blankOfficer,
    { ...blankOfficer, name: '安检 02', sex: 'female' },
  ],
  ways: ['gate'],
  findings: [
    blankFinding,
    { ...blankFinding, what: '水果刀', count: '２', kind: 'sharp', fate: 'in-custody', sealNumber: '0312' },
  ],
}

describe('the form of a security check', () => {
  it('R07 stands ready for two officers', () => {
    expect(blankSecurity(at, '安检 01').officers.map(({ name }) => name)).toEqual(['安检 01', ''])
  })

  it('becomes what the domain takes; empty rows are nothing', () => {
    expect(newSecurityCheck.parse(readSecurity(values, 7))).toEqual({
      stayId: 7,
      checkedAt: at,
      officers: [
        { name: '安检 01', sex: 'male', searchedBody: true },
        { name: '安检 02', sex: 'female', searchedBody: false },
      ],
      outcome: {
        kind: 'done',
        ways: ['gate'],
        findings: [
          {
            what: '水果刀',
            count: 2,
            kind: 'sharp',
            fate: { kind: 'in-custody', sealNumber: '0312', place: '' },
          },
        ],
      },
    })
  })

  it('of a refusal has only what was said', () => {
    const refused = readSecurity({ ...values, outcome: 'refused', said: '不让看' }, 7)
    expect(newSecurityCheck.parse(refused).outcome).toEqual({ kind: 'refused', said: '不让看' })
  })

  it.each([
    ['check.officers.1.sex', 'officers.2.sex'],
    ['outcome.findings.0.fate.kind', 'findings.1.fate'],
    ['outcome.findings.0.fate', 'findings.1.fate'],
    ['check.outcome.findings.0.fate.sealNumber', 'findings.1.sealNumber'],
    ['outcome.ways', 'ways'],
    ['outcome.said', 'said'],
    ['outcome.kind', 'outcome'],
    ['officers', 'officers.0.name'],
    ['check.checkedAt', 'checkedAt'],
  ])('finds the field of %s', (path, field) => expect(securityField(path, values)).toBe(field))
})
