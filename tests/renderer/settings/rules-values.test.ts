import { describe, expect, it } from 'vitest'
import { shippedSettings } from '../../../domain/rules/station-settings.ts'
import { rulesSchema, settingsOf, valuesOf } from '../../../renderer/settings/rules-values.ts'

describe('the settings as typed', () => {
  it('come back as they were', () => {
    expect({ ...shippedSettings, ...settingsOf(valuesOf(shippedSettings)) }).toEqual(shippedSettings)
  })

  it.each(['', '12.5', 'abc', '169', '-1'])('%j are no hours', (bedHoldHours) => {
    const verdict = rulesSchema.safeParse({ ...valuesOf(shippedSettings), bedHoldHours })
    expect(verdict.error?.issues).toMatchObject([{ path: ['bedHoldHours'], message: 'hours' }])
  })

  it.each(['0', '12', '168'])('%j are', (bedHoldHours) => {
    expect(rulesSchema.safeParse({ ...valuesOf(shippedSettings), bedHoldHours }).success).toBe(true)
  })
})
