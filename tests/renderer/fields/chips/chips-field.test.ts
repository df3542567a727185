import { describe, expect, it } from 'vitest'
import { toggleChoice } from '../../../../renderer/fields/chips/chips-field.tsx'

const options = ['1', '2', '3'].map((value) => ({ value, label: value }))

describe('toggleChoice', () => {
  it('keeps the order of the list, whatever was chosen first', () => {
    expect(toggleChoice(options, ['3'], '1')).toEqual(['1', '3'])
  })

  it('takes away what was chosen', () => {
    expect(toggleChoice(options, ['1', '3'], '3')).toEqual(['1'])
  })
})
