// The rule that keeps men's and women's rooms apart, in all its cases.
import { describe, expect, it } from 'vitest'
import { bedFits, stayPlace } from '../../../domain/intake/bed.ts'

describe('bedFits', () => {
  it.each([
    ['male', 'male'],
    ['female', 'female'],
    ['single', 'male'],
    ['single', 'female'],
    ['single', 'unknown'],
    ['family', 'male'],
    ['family', 'female'],
    ['family', 'unknown'],
  ] as const)('a %s room takes a person whose sex is %s', (room, sex) => {
    expect(bedFits(room, sex)).toEqual({ fits: true, warns: null })
  })

  it.each([
    ['male', 'female'],
    ['female', 'male'],
  ] as const)('a %s room does not take a person whose sex is %s', (room, sex) => {
    expect(bedFits(room, sex)).toEqual({ fits: false, rule: 'R21', because: 'other-sex' })
  })

  it.each(['male', 'female'] as const)('a %s room takes a person of unknown sex with a warning', (room) => {
    expect(bedFits(room, 'unknown')).toEqual({ fits: true, warns: 'sex-unknown' })
  })
})

it('asks for words where the place is no bed', () => {
  expect(stayPlace.safeParse({ kind: 'elsewhere', text: '大厅加床' }).success).toBe(true)
  expect(stayPlace.safeParse({ kind: 'elsewhere', text: ' ' }).success).toBe(false)
})
