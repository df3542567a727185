import { expect, it } from 'vitest'
import { blankReferral, referralField, referralInput } from '../../../renderer/arrivals/referral-values.ts'

it('begins with what the gate decided, and leaves open who it is', () => {
  const away = { where: '市第一医院', name: null, overrideReason: '发热' }
  const hospital = blankReferral({ ...away, decided: 'hospital' }, 5)
  expect(hospital).toMatchObject({
    kind: 'hospital',
    unit: '市第一医院',
    reason: '发热',
    name: '',
    referredAt: 5,
  })
  expect(blankReferral({ ...away, decided: 'refer' }, 5).kind).toBeNull()
  expect(referralInput(hospital)).toMatchObject({ sex: 'unknown' })
  expect(referralField('referral.unit')).toBe('unit')
})
