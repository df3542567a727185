import { describe, expect, it } from 'vitest'
import { blankValues, isUntouched, readValues } from '../../../renderer/intake/intake-values.ts'
import { fourSteps, profileOf, typedValues } from './samples.ts'

describe('blankValues', () => {
  it('presets the health code and the mask where nobody has to ask for them', () => {
    expect(blankValues(fourSteps)).toMatchObject({ healthCode: 'not-checked', mask: 'not-asked' })
  })

  it('leaves both open under epidemic control', () => {
    expect(blankValues(profileOf('epidemic'))).toMatchObject({ healthCode: null, mask: null })
  })

  it('answers no look for the worker', () => {
    expect(blankValues(fourSteps)).toMatchObject({ injury: null, mind: null, security: null, told: null })
  })
})

describe('readValues', () => {
  it('gives back a draft as it was typed', () => {
    const values = typedValues({ temperature: { kind: 'unreadable', text: '40' }, age: 46 })
    expect(readValues(JSON.parse(JSON.stringify(values)))).toEqual(values)
  })

  it('keeps what it can read of a draft that an older program wrote', () => {
    const read = readValues({ name: '单小川', sex: 'M', gone: true, contacts: 'none' })
    expect(read).toMatchObject({ name: '单小川', sex: null, contacts: [] })
  })

  it('refuses what is no form at all', () => {
    expect(readValues('text')).toBeNull()
  })
})

it('tells a form nobody has touched by the missing first key', () => {
  expect(isUntouched(blankValues(fourSteps))).toBe(true)
  expect(isUntouched(typedValues())).toBe(false)
})
