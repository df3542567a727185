import { expect, it } from 'vitest'
import { referral, referralKind } from '../../../domain/intake/referral.ts'

const whole = {
  kind: 'hospital',
  unit: '示例市第一医院急诊',
  contact: '',
  phone: '',
  reason: '高热伴意识不清',
  summary: '体温 39.2℃，言语混乱',
  attachments: '',
  broughtBy: '',
  name: '',
  sex: 'unknown',
  age: null,
  referredAt: Date.UTC(2026, 10, 23, 14, 40),
}

it('says where, why and what is known; who the person is may stay open', () => {
  for (const kind of referralKind.options) expect(referral.safeParse({ ...whole, kind }).success).toBe(true)
  for (const field of ['unit', 'reason', 'summary'])
    expect(referral.safeParse({ ...whole, [field]: '' }).success).toBe(false)
})

it('R16 needs no ground: whoever another body must help is sent on, not refused', () => {
  expect(Object.keys(referral.shape)).not.toContain('ground')
})
